import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { run as runMain } from '../../src/main.ts'
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
