import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { printed, printedJson, run } from '../support/run.ts'
import { freshHome } from '../support/screen.ts'

const ID = 'before-printing-the-banner'
const WRONG = ['quiz', '3', '--seed', 'demo', '--count', '2', '--answers', '-,-']

it('a note is shown with its question, listed, exported, and carried to another machine by a backup', async () => {
  const [home, other] = [freshHome(), freshHome()]
  const paper = ['quiz', '3', '--seed', 'demo', '--count', '2']
  const [{ id }] = (await printedJson([...paper, '--json'], { home })).questions
  await run([...paper, '--answers', '-,-'], { home })
  await run(['note', id, '少一個', '就漏'], { home })
  for (const command of [['note'], ['note', id], ['mistakes']]) expect(await printed(command, { home })).toContain('少一個 就漏')
  expect((await printedJson(['export', '--json'], { home })).notes).toMatchObject([{ question: id, text: '少一個 就漏' }])
  const backup = join(home, 'b.ndjson')
  await run(['backup', backup], { home })
  await run(['restore', backup], { home: other })
  expect(await printed(['note'], { home: other })).toContain('少一個 就漏')
  await run(['note', id, '--clear'], { home })
  expect(await printed(['note'], { home })).toContain('還沒有筆記')
})

it('a note that is too long, empty, or for no question is refused and changes nothing', async () => {
  const home = freshHome()
  expect(await run(['note', ID, '長'.repeat(201)], { home })).toMatchObject({
    code: 2,
    error: expect.stringContaining('201 個字，最多 200'),
  })
  expect(await run(['note', ID, '  '], { home })).toMatchObject({ code: 2, error: expect.stringContaining('--clear') })
  expect(await run(['note', 'nowhere', 'x'], { home })).toMatchObject({
    code: 2,
    error: expect.stringContaining('沒有「nowhere」'),
  })
  expect(await run(['note', ID, 'x', '--clear'], { home })).toMatchObject({ code: 2 })
  expect(existsSync(join(home, 'journal.ndjson'))).toBe(false)
})

it('a picture is written to a new file and never over another', async () => {
  const home = freshHome()
  await run(WRONG, { home })
  const file = join(home, 'p.svg')
  expect((await run(['progress', '--svg', file], { home })).code).toBe(0)
  const before = readFileSync(file, 'utf8')
  expect(before).toContain('</svg>')
  expect(await run(['progress', '--svg', file], { home })).toMatchObject({ code: 1, error: expect.stringContaining('不會蓋掉') })
  expect(readFileSync(file, 'utf8')).toBe(before)
})

it('a passed whole test gives a certificate with its 卷號, on the terminal and as a page', async () => {
  const home = freshHome()
  expect(await run(['certificate', '--as', '王小明'], { home })).toMatchObject({
    code: 1,
    error: expect.stringContaining('quiz --exam'),
  })
  const { course, code, seed, questions } = await printedJson(['quiz', '--seed', 'DEM0', '--json'], { home })
  const ids = questions.map(({ id }: { id: string }) => id)
  const lines = [
    ['paper-started', { paper: 'p', seed, mode: 'test', chapter: null, questions: ids, limit: null, whole: true }],
    ...ids.map((question: string) => [
      'answered',
      { paper: 'p', question, revision: 'r', picked: [], score: 1, guessed: false, ms: 1 },
    ]),
    ['paper-finished', { paper: 'p', passMark: 60 }],
  ].map(([type, data], at) => {
    const time = `2026-11-23T09:30:00.${String(at).padStart(3, '0')}+08:00`
    return `\n${JSON.stringify({ v: 1, id: `e${at}`, at: time, course: course.id, version: course.version, type, data })}\n`
  })
  writeFileSync(join(home, 'journal.ndjson'), lines.join(''))
  expect(await run(['certificate'], { home })).toMatchObject({ code: 1, error: expect.stringContaining('settings name') })
  for (const form of [[], ['--plain'], ['--svg', '-']]) {
    const text = await printed(['certificate', '--as', '王小明', ...form], { home })
    for (const fact of ['王小明', '100.0', code, '2026 年 11 月 23 日', course.version.slice(0, 8), '自我評量'])
      expect(text).toContain(fact)
  }
})
