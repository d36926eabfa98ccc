import { render } from '@inquirer/testing'
import { describe, expect, it, vi } from 'vitest'
import { zhHant } from '../../src/locales/zh-Hant.ts'
import type { PrintedPage, Turn } from '../../src/terminal/prompter.ts'
import { readingPrompt } from '../../src/terminal/reading-prompt.ts'

/** Its two lines are erased, and the cursor stands where the first was. */
const ERASED = '\x1b[2K\x1b[1A\x1b[2K\r'

/** Draws what is asked, so that a test sees what a key did. A turn ends the reading, unless `turn` says what it leads to. */
async function film({ finds = true, turn = (): PrintedPage | 'end' | null => 'end' } = {}) {
  let resize = () => {}
  const ignored = vi.fn()
  const turns: Turn[] = []
  const written: string[] = []
  const { answer, events, getScreen, input } = await render(readingPrompt, {
    finds,
    draw: finding => (finding ? '\nfind: ' : `\nreading ${turns.length}`),
    turn(taken) {
      turns.push(taken)
      return turn()
    },
    write: text => void written.push(text),
    show: (page, anew) => void written.push(`${anew ? 'anew ' : ''}${page}\n`),
    onResize: listener => {
      resize = listener
      return ignored
    },
    words: zhHant.typed,
  })
  const ended = answer.then(() => turns)
  const type = (text: string) =>
    input.emit('keypress', text, { sequence: text, ...(/^[a-z0-9]$/.test(text) ? { name: text } : {}) })
  return { ended, getScreen, type, press: events.keypress, write: events.type, resize: () => resize(), ignored, turns, written }
}

describe('somebody who reads', () => {
  it.each([
    [' ', 'forward'],
    ['\u3000', 'forward'],
    ['j', 'forward'],
    ['ㄨ', 'forward'],
    ['b', 'back'],
    ['Ｂ', 'back'],
    ['ㄖ', 'back'],
    ['k', 'back'],
    ['ㄜ', 'back'],
    ['g', 'start'],
    ['ㄕ', 'start'],
    ['G', 'end'],
    ['Ｇ', 'end'],
    ['n', 'again'],
    ['ㄙ', 'again'],
    ['p', 'practise'],
    ['ㄣ', 'practise'],
    ['q', 'leave'],
    ['Ｑ', 'leave'],
    ['ㄆ', 'leave'],
  ])('types %s: %s', async (key, kind) => {
    const { ended, type } = await film()
    type(key)
    await expect(ended).resolves.toEqual([{ kind }])
  })

  it.each([
    ['enter', 'enter'],
    ['space', 'forward'],
    ['down', 'forward'],
    ['right', 'forward'],
    ['pagedown', 'forward'],
    ['up', 'back'],
    ['left', 'back'],
    ['pageup', 'back'],
    ['home', 'start'],
    ['end', 'end'],
    ['escape', 'leave'],
  ])('presses %s: %s', async (key, kind) => {
    const { ended, press } = await film()
    press(key)
    await expect(ended).resolves.toEqual([{ kind }])
  })

  it('may press keys that mean nothing, and nothing happens', async () => {
    const { ended, type, press, getScreen } = await film()
    for (const key of ['x', '1', '字', 'ㄅ', '?']) type(key)
    for (const key of ['tab', 'delete', 'f5', 'insert']) press(key)
    press({ name: 'p', ctrl: true })
    press({ name: 'q', ctrl: true })
    expect(getScreen()).toBe('reading 0')
    type('q')
    await expect(ended).resolves.toEqual([{ kind: 'leave' }])
  })

  it('breaks off with Ctrl-C', async () => {
    const { ended, press } = await film()
    press({ name: 'c', ctrl: true })
    await expect(ended).rejects.toThrow('SIGINT')
  })

  it('whose window has another size is told once it stays, and no more after that', async () => {
    const { ended, resize, ignored, getScreen } = await film()
    resize()
    resize()
    expect(getScreen()).toBe('reading 0')
    await expect(ended).resolves.toEqual([{ kind: 'resized' }])
    expect(ignored).toHaveBeenCalled()
  })
})

describe('a page that is turned to', () => {
  it('is printed where the prompt stands, which then stands below it', async () => {
    const pages = ['one', 'two', null, 'end'] as const
    let at = 0
    const turn = () => {
      const page = pages[at] ?? null
      at += 1
      return page === null || page === 'end' ? page : { page, anew: page === 'two' }
    }
    const { ended, type, written, getScreen } = await film({ turn })
    type(' ')
    expect([written.splice(0), getScreen()]).toEqual([[ERASED, 'one\n', '\n'], 'reading 1'])
    type('b')
    expect([written.splice(0), getScreen()]).toEqual([[ERASED, 'anew two\n', '\n'], 'reading 2'])
    type('n')
    expect([written.splice(0), getScreen()]).toEqual([[ERASED, '\n'], 'reading 3'])
    type('q')
    expect(written).toEqual([ERASED, '\n'])
    await expect(ended).resolves.toHaveLength(4)
  })

  it('loses no key of those that come at once', async () => {
    let left = 6
    const turn = () => (--left === 0 ? 'end' : null)
    const { ended, type, press, write } = await film({ turn })
    for (const key of [' ', ' ', 'b', '/']) type(key)
    write('客戶')
    press('enter')
    for (const key of ['n', 'q']) type(key)
    const kinds = (await ended).map(({ kind }) => kind)
    expect(kinds).toEqual(['forward', 'forward', 'back', 'find', 'again', 'leave'])
  })
})

describe('words to look for', () => {
  it.each(['/', '／', 'ㄥ'])('are asked for after %s, and letters are text then', async key => {
    const { ended, type, press, write, getScreen } = await film()
    type(key)
    expect(getScreen()).toBe('find:')
    write('q 老客戶')
    expect(getScreen()).toBe('find: q 老客戶')
    press('enter')
    await expect(ended).resolves.toEqual([{ kind: 'find', typed: 'q 老客戶' }])
  })

  it('are given up with Esc, and with Enter where there are none', async () => {
    const { ended, type, press, write, getScreen } = await film()
    type('/')
    write('老客戶')
    press('escape')
    expect(getScreen()).toBe('reading 0')
    type('/')
    expect(getScreen()).toBe('find:')
    press('enter')
    expect(getScreen()).toBe('reading 0')
    type('b')
    await expect(ended).resolves.toEqual([{ kind: 'back' }])
  })

  it('can be mended before they are sent', async () => {
    const { ended, type, press, write } = await film()
    type('/')
    write('老客人')
    press('backspace')
    write('戶')
    press('enter')
    await expect(ended).resolves.toEqual([{ kind: 'find', typed: '老客戶' }])
  })

  it('are not asked for where there is nothing to look through', async () => {
    const { ended, type, getScreen } = await film({ finds: false })
    type('/')
    expect(getScreen()).toBe('reading 0')
    type('q')
    await expect(ended).resolves.toEqual([{ kind: 'leave' }])
  })
})
