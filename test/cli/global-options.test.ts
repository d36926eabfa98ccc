import { describe, expect, it } from 'vitest'
import { readGlobalOptions } from '../../src/cli/global-options.ts'
import { run } from '../../src/main.ts'
import { terminalHost } from '../support/host.ts'
import { freshHome } from '../support/screen.ts'

describe('the options of every command', () => {
  it.each([
    [['read', '3', '--plain', '--no-color', '--course', 'x'], { plain: true, color: false, course: 'x' }, ['read', '3']],
    [['--plain', 'quiz', '--cuont', '3'], { plain: true, color: true }, ['quiz', '--cuont', '3']],
    [['search', '--', '--plain', '--no-color'], { color: true }, ['search', '--plain', '--no-color']],
    [['list', '--course', '--plain'], { color: true, course: '--plain' }, ['list']],
    [['--plain', '--course'], { plain: true, color: true }, ['--plain', '--course']],
    [['--plain', '--'], { plain: true, color: true }, []],
  ])('of %j', (argv, options, rest) => {
    expect(readGlobalOptions(argv)).toEqual({ options, rest })
  })

  it('are words to look for behind --', async () => {
    const host = terminalHost(freshHome())
    expect(await run(['search', '--', '--plain'], host)).toBe(1)
    // Only plain text stands at the edge of a screen.
    expect(host.written.error).toMatch(/^ {2}.*「--plain」/)
  })

  it('hold where the rest of the line is wrong, and for help', async () => {
    const wrong = terminalHost(freshHome())
    expect(await run(['quizz', '--plain'], wrong)).toBe(2)
    expect(wrong.written.error).toMatch(/^沒有「quizz」這個指令/)
    const help = terminalHost(freshHome())
    expect(await run(['--plain', 'list', '--help'], help)).toBe(0)
    expect(help.written.out).toMatch(/^範例：\n/)
  })

  it('without a value are told in the language of the learner', async () => {
    const host = terminalHost(freshHome())
    expect(await run(['list', '--course'], host)).toBe(2)
    expect(host.written.error).toMatch(/「.*--course.*」後面少了一個值/)
  })
})
