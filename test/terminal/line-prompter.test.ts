import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import type { Command } from '../../src/answering/interaction-state.ts'
import { Cancelled } from '../../src/errors/user-error.ts'
import { zhHant } from '../../src/locales/zh-Hant.ts'
import { linePrompter } from '../../src/terminal/line-prompter.ts'
import { openTerminal } from '../../src/terminal/terminal.ts'

const PRACTICE: Command[] = ['guess', 'star', 'skip', 'leave']

/** Types lines into a blank, each when it is asked, and gives what was said of them and how the question was left. */
async function type(...lines: string[]) {
  const [stdin, stdout] = [new PassThrough(), new PassThrough({ encoding: 'utf8' })]
  const terminal = openTerminal({ stdin, stdout, stderr: stdout }, {}, { color: false, plain: () => true })
  const notices: unknown[] = []
  const outcome = await linePrompter(terminal, zhHant.typed).answer({
    interaction: { kind: 'text-entry', blanks: 1 },
    before: {},
    allowed: new Set(PRACTICE),
    msLeft: null,
    draw(state) {
      if (state.done === null) {
        notices.push(state.notice)
        setImmediate(() => stdin.write(`${lines.shift()}\n`))
      }
      return { above: '', below: '' }
    },
    mark: () => {},
  })
  return { outcome, notices: notices.slice(1) }
}

describe('a line typed where letters are text', () => {
  it.each([
    ['s', 'skip'],
    ['Ｓ', 'skip'],
    ['ㄋ', 'skip'],
    ['q', 'leave'],
    ['*', 'star'],
    ['?', 'guess'],
  ])('%j is never marked at once: it may be meant as the command %s', async (typed, command) => {
    const { outcome, notices } = await type(typed, '80')
    expect(notices).toMatchObject([{ kind: 'command-or-text', command }])
    expect(outcome).toEqual({ kind: 'answer', picked: ['80'], guessed: false })
  })

  it('is a command behind a colon', async () => {
    expect(await type('s', ':s')).toMatchObject({ outcome: { kind: 'skip' } })
  })

  it('is no answer behind a colon where the paper does not allow that command', async () => {
    expect((await type(':u', ':q')).notices).toMatchObject([{ kind: 'unknown-key' }])
  })

  it('is the answer when it is typed once more, and where its letter is no command of this paper', async () => {
    expect((await type('s', 's')).outcome).toEqual({ kind: 'answer', picked: ['s'], guessed: false })
    expect(await type('u')).toEqual({ outcome: { kind: 'answer', picked: ['u'], guessed: false }, notices: [] })
  })
})

describe('a number asked for line by line', () => {
  it('is asked for until it can be used, with what is wrong said each time', async () => {
    const [stdin, stdout] = [new PassThrough(), new PassThrough({ encoding: 'utf8' })]
    const terminal = openTerminal({ stdin, stdout, stderr: stdout }, {}, { color: false, plain: () => true })
    const lines = ['many', '', '12']
    const number = linePrompter(terminal, zhHant.typed).number({
      message: '幾家？',
      read: typed => (/^\d+$/.test(typed) ? Number(typed) : null),
      refuse: typed => `「${typed}」不行`,
    })
    const feed = () => {
      stdin.write(`${lines.shift()}\n`)
      if (lines.length > 0) setTimeout(feed, 5)
    }
    setTimeout(feed, 5)
    expect(await number).toBe(12)
    expect(String(stdout.read()).match(/「.*?」不行/g)).toEqual(['「many」不行', '「」不行'])
  })
})

it('is broken off by Ctrl-D, at every question from then on', async () => {
  const [stdin, stdout] = [new PassThrough(), new PassThrough()]
  const terminal = openTerminal({ stdin, stdout, stderr: stdout }, {}, { color: false, plain: () => true })
  const prompter = linePrompter(terminal, zhHant.typed)
  stdin.end()
  await expect(prompter.line('一')).rejects.toBeInstanceOf(Cancelled)
  await expect(prompter.line('二')).rejects.toBeInstanceOf(Cancelled)
})
