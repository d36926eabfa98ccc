import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { run } from '../../src/main.ts'
import { terminalHost } from '../support/host.ts'
import { freshHome } from '../support/screen.ts'

it('goes on with the command line that a command hands back, in the course that is open', async () => {
  const home = freshHome()
  writeFileSync(join(home, 'journal.ndjson'), '\nnot a record\n')
  const host = terminalHost(home)
  host.typeAt(/Enter 練習這一章/, '\n')
  host.typeAt(/第 1 題，共 \d+ 題[\s\S]*寫答案再按/, ':q\n')
  expect(await run(['read', '4', '--no-pager', '--plain'], host)).toBe(0)
  expect(host.written.out).toMatch(/先到這裡/)
  // What is amiss with the learner's files is said when they are opened.
  expect(host.written.error.match(/讀不懂/g)).toHaveLength(1)
})
