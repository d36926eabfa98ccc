import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { reasonText } from '../../src/locales/zh-Hant/reasons.ts'
import { run } from '../support/run.ts'
import { freshHome } from '../support/screen.ts'

it.each(['ENOENT', 'EACCES', 'ENOSPC', 'EISDIR', 'EROFS', 'ENOTDIR'])('%s is told in plain words, with the code behind', code => {
  expect(reasonText(code)).toMatch(new RegExp(`^[\\p{sc=Han}，]{4,}（${code}）$`, 'u'))
})

it('what has no words stays as the system said it', () => {
  expect(reasonText('EXDEV')).toBe('EXDEV')
})

it('a file that is not there, or is none, is said in a sentence', async () => {
  const folder = freshHome()
  const failed = async (...args: string[]) => (await run(args)).error
  const missing = join(folder, 'no.ndjson')
  expect(await failed('restore', missing)).toBe(`讀不到「${missing}」：找不到這個檔案或資料夾（ENOENT）。請檢查檔名與權限。\n`)
  expect(await failed('read', '--file', folder)).toContain('：它是資料夾，不是檔案（EISDIR）。')
  writeFileSync(join(folder, 'a'), '')
  expect(await failed('restore', join(folder, 'a', 'b'))).toContain('：路徑裡有一段是檔案，不是資料夾（ENOTDIR）。')
})

it('a quiz that finds nothing says which wishes nothing fits, and never that a test was not taken', async () => {
  const home = freshHome()
  const said = async (...args: string[]) => (await run(['quiz', ...args, '--seed', 'x', '--json'], { home })).error
  expect(await said('--mistakes')).toBe('這個課程的錯題本裡，現在沒有要練的題目。再考考看：salescourse quiz\n')
  expect(await said('3', '--mistakes')).toBe('第 3 章的錯題本裡，現在沒有要練的題目。再考考看：salescourse quiz 3\n')
  expect(await said('--starred')).toBe('這個課程還沒有收藏的題目。作答時按 * 就會收藏：salescourse quiz\n')
  expect(await said('--mistakes', '--starred')).toBe('這個課程沒有一題同時符合：在錯題本裡、收藏過。少寫一個條件再試。\n')
  expect(await said('3', '--starred', '--unseen', '--type', 'cloze')).toBe(
    '第 3 章沒有一題同時符合：收藏過、沒做過、填充題。少寫一個條件再試。\n',
  )
})
