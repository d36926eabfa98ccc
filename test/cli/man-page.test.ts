import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PAGES } from '../../src/cli/man-pages.ts'
import { flagsOf } from '../../src/commands/command-spec.ts'
import { COMMANDS } from '../../src/commands/commands.ts'
import { freshHome } from '../support/screen.ts'

const REQUESTS = new Set(['TH', 'SH', 'TP', 'PP', 'RS', 'RE', 'B', 'nh', 'ad'])
const CHINESE = /[\p{sc=Han}\u3000-\u303f\uff00-\uffef]/u
const manual = spawnSync('man', ['--version']).status === 0

describe.each(Object.entries(PAGES))('the man page in %s', (language, page) => {
  it('has every command and every option', () => {
    const plain = page.replaceAll('\\-', '-').replaceAll(/\\f[BRI]/g, '')
    const terms = COMMANDS.flatMap(({ name, options }) => [
      name,
      ...Object.entries(options).map(([key, option]) => flagsOf(key, option)),
    ])
    expect(terms.filter(term => !plain.includes(`.TP\n${term}`))).toEqual([])
  })

  it('has no line that groff would take for a request and does not know', () => {
    const requests = page.split('\n').filter(line => /^[.']/.test(line))
    expect(requests.filter(line => !REQUESTS.has(/^\.(\w+)/.exec(line)?.[1] ?? ''))).toEqual([])
  })

  it.runIf(manual)('is shown by man without a warning, in lines that are no wider than the screen', () => {
    const file = join(freshHome(), 'salescourse.1')
    writeFileSync(file, page)
    const env = { ...process.env, LC_ALL: 'C.UTF-8', MANWIDTH: '60', MANPAGER: 'cat' }
    const { stdout, stderr, status } = spawnSync('man', ['--warnings=w', '-l', file], { env, encoding: 'utf8' })
    expect([status, stderr]).toEqual([0, ''])
    const cells = (line: string) => [...line].reduce((sum, character) => sum + (CHINESE.test(character) ? 2 : 1), 0)
    expect(stdout.split('\n').filter(line => cells(line) > 60)).toEqual([])
    expect(stdout).toContain(language === 'en' ? 'EXIT STATUS' : '結束代碼')
  })
})

it('the English page has no Chinese but what is typed', () => {
  const prose = PAGES.en.split('\n').filter(line => CHINESE.test(line))
  expect(prose).toEqual(['\\fBsalescourse search 價格戰\\fR'])
})
