import { expect, it } from 'vitest'
import { run as runMain } from '../../src/main.ts'
import { terminalHost } from '../support/host.ts'
import { printed } from '../support/run.ts'
import { freshHome } from '../support/screen.ts'

/** What moves the cursor, erases or hides: every control sequence but those of looks. */
const REPAINTING = /\u001B\[[0-9;?]*[A-Za-ln-z]|\u001B[^[]|[\b\f]|\r(?!\n)/

it('ACCESSIBLE=1 asks line by line, and nothing on the screen is painted twice', async () => {
  const host = terminalHost(freshHome())
  host.env.ACCESSIBLE = '1'
  host.typeAt(/寫答案再按 Enter/, 'o\n')
  host.typeAt(/Enter 看結果/, '\n')
  host.typeAt(/Enter 結束/, 'q\n')
  const code = await runMain(['quiz', '1', '--type', 'boolean', '--count', '1', '--seed', '7F3K'], host)
  expect(code, host.written.error).toBe(0)
  expect(host.written.out).not.toMatch(REPAINTING)
  expect(host.written.out).not.toMatch(/[╭╮╰╯│─]/)
})

it('in plain text a word stands before every mark', async () => {
  const [home, env] = [freshHome(), { ACCESSIBLE: '1' }]
  const plain = (...args: string[]) => printed(args, { home, env })
  const answered = await plain('quiz', '1', '--type', 'single', '--seed', '7F3K', '--count', '3', '--answers', '1,2,-')
  expect(answered).toMatch(/\n(?:答對了 ✓|答錯了 ✗)\n/)
  expect(answered).toMatch(/\n未作答 -\n/)
  expect(answered).toMatch(/（你選的，答錯） ✗\n|（你選的，正解） ✓\n/)
  const doctor = await plain('doctor')
  expect(doctor).toMatch(/^程式　正常 ✓　/)
  for (const out of [answered, doctor, await plain('mistakes'), await plain('list')])
    expect(out.match(/^\s*[✓✗!~].*$|.*(?<!\S )[✓✗]$/gm)).toBeNull()
})
