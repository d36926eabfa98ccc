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
