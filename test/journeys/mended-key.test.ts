import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { printed, printedJson, run } from '../support/run.ts'
import { freshHome } from '../support/screen.ts'
import { edited, TINY } from '../support/tiny-course.ts'

function write(folder: string, files: Record<string, string>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
}

it('a key that is mended later leaves the mark as it was, and the mark of today beside it everywhere', async () => {
  const home = freshHome()
  const folder = mkdtempSync(join(tmpdir(), 'course-'))
  write(folder, TINY)
  const course = ['--course', folder]
  const { questions } = await printedJson(['quiz', '--seed', '7F3K', '--json', ...course], { home })
  const answers = questions.map(({ type }: { type: string }) => (type === 'boolean' ? 'o' : '-')).join(',')
  await run(['quiz', '--seed', '7F3K', '--answers', answers, ...course], { home })
  expect(await printed(['progress', ...course], { home })).not.toContain('正解已更正')

  write(folder, edited('questions/1.yaml', 'answer: true', 'answer: false'))
  expect((await printed(['progress', ...course], { home })).replaceAll(/\n */g, '')).toContain('正解已更正，照現在的正解是')
  const progress = await printed(['progress', '--all', ...course], { home })
  expect(progress.replaceAll(/\n */g, '')).toContain(
    '33.3  不及格　全課程測驗　3 題，空白 2 題，正解已更正，照現在的正解是 0.0 分',
  )
  expect(await printedJson(['progress', '--json', ...course], { home })).toMatchObject({
    tests: [{ score: 33.3 }],
    regraded: [{ score: 0, questions: ['must'] }],
  })
  expect((await printedJson(['export', '--json', ...course], { home })).tests).toMatchObject([{ score: 33.3, regraded: 0 }])
})

it.each([
  ['strict', false],
  ['partial', true],
])('the wrong-book marks an answer under the key of today as its test was marked: %s', async (credit, told) => {
  const home = freshHome()
  const folder = mkdtempSync(join(tmpdir(), 'course-'))
  const terms = edited('course.yaml', 'passMark: 60', `passMark: 60\ntest:\n  credit: ${credit}`)
  const why = '      why: 對手不是自家部門。\n'
  const fourth = '    - id: press\n      text: 媒體\n      why: 媒體不是自家部門。\n'
  const bank = edited('questions/1.yaml', why, `${why}${fourth}`)['questions/1.yaml'] ?? ''
  write(folder, { ...TINY, ...terms, 'questions/1.yaml': bank })
  const course = ['--course', folder]
  const { questions } = await printedJson(['quiz', '--seed', '7F3K', '--json', ...course], { home })
  // One of two keys and a distractor: nothing under either way of marking.
  const picks = (id: string, options: { id: string; answer: string }[] = []) =>
    id === 'both' ? options.flatMap(option => (/^(sales|rival)$/.test(option.id) ? [option.answer] : [])).join('+') : '-'
  const answers = questions.map(({ id, options }: { id: string; options?: { id: string; answer: string }[] }) =>
    picks(id, options),
  )
  await run(['quiz', '--seed', '7F3K', '--answers', answers.join(','), ...course], { home })
  const inBook = async () => (await printed(['mistakes', ...course], { home })).replaceAll(/\n */g, '')
  expect(await inBook()).not.toContain('正解已更正')

  const rival = 'id: rival\n      text: 對手\n'
  write(folder, { 'questions/1.yaml': bank.replace(rival, `${rival}      correct: true\n`) })
  expect((await inBook()).includes('正解已更正：當時答錯，照現在的正解是部分答對。')).toBe(told)
})
