import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { run as runMain } from '../../src/main.ts'
import { refusing } from '../support/file-system.ts'
import { terminalHost } from '../support/host.ts'
import { printed, run } from '../support/run.ts'
import { freshHome } from '../support/screen.ts'

it('doctor says how wide the terminal is, not how much of it is written on', async () => {
  const host = terminalHost(freshHome())
  await runMain(['doctor'], host)
  expect(host.written.out).toMatch(/終端機　80 × 24 格/)
  expect(await printed(['doctor'], { env: { COLUMNS: '132' } })).toMatch(/終端機　132 × 24 格/)
})

it('the cure of a damaged journal names its command as the program was started', async () => {
  const home = freshHome()
  appendFileSync(join(home, 'journal.ndjson'), '\nnothing\n')
  const { out, code } = await run(['doctor'], { home, env: { npm_command: 'exec' } })
  expect([out, code]).toEqual([expect.stringContaining('先備份讀得懂的：npx salescourse backup'), 1])
})

/** A page whose lines are as long as they want to be. */
const unwrapped = (page: string) => page.replaceAll(/\n +/g, '')

it.each<[string, (home: string) => void, RegExp]>([
  ['the journal a folder', home => mkdirSync(join(home, 'journal.ndjson')), /✗ 學習紀錄　\S+：它是資料夾，不是檔案/],
  ['the journal a pipe', home => execFileSync('mkfifo', [join(home, 'journal.ndjson')]), /✗ 學習紀錄　\S+：它是管線或裝置/],
  ['the scores a folder', home => mkdirSync(join(home, 'scores.json')), /✗ 成績檔　\S+：它是資料夾，不是檔案/],
  ['the scores a pipe', home => execFileSync('mkfifo', [join(home, 'scores.json')]), /✗ 成績檔　\S+：它是管線或裝置/],
  [
    'the scores broken',
    home => writeFileSync(join(home, 'scores.json'), '{"version":4,'),
    /✗ 成績檔　讀不懂，已另存為 \S+broken-1/,
  ],
  ['the scores of a later program', home => writeFileSync(join(home, 'scores.json'), '{"version":99}'), /✗ 成績檔/],
  ['the settings a folder', home => mkdirSync(join(home, 'settings.json')), /✗ 設定　讀不懂設定檔「\S+」：它是資料夾/],
  ['the settings broken', home => writeFileSync(join(home, 'settings.json'), '{"borders":'), /✗ 設定　讀不懂設定檔/],
])('doctor fails with %s, and says so', async (_what, spoil, said) => {
  const home = freshHome()
  spoil(home)
  const { out, code } = await run(['doctor'], { home })
  expect([code, unwrapped(out)]).toEqual([1, expect.stringMatching(said)])
})

it('doctor fails where the home is a file, and leaves it as it is', async () => {
  const home = join(freshHome(), 'home')
  writeFileSync(home, 'mine')
  const { out, code } = await run(['doctor'], { home })
  expect([code, unwrapped(out)]).toEqual([1, expect.stringMatching(/✗ 資料夾　\S+路徑裡有一段是檔案/)])
  expect(readFileSync(home, 'utf8')).toBe('mine')
})

it.each(['journal.ndjson', 'scores.json', 'settings.json'])('doctor fails where %s may not be read', async name => {
  const home = freshHome()
  writeFileSync(join(home, name), '{}')
  const { out, code } = await refusing('openSync', 'EACCES', join(home, name), () => run(['doctor'], { home }))
  expect([code, unwrapped(out)]).toEqual([1, expect.stringContaining('沒有權限（EACCES）')])
})
