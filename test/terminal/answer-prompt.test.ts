import { render } from '@inquirer/testing'
import { describe, expect, it, vi } from 'vitest'
import type { Before, Command } from '../../src/answering/interaction-state.ts'
import { zhHant } from '../../src/locales/zh-Hant.ts'
import { interactionOf } from '../../src/questions/question.ts'
import { answerPrompt } from '../../src/terminal/answer-prompt.ts'
import { pausePrompt } from '../../src/terminal/pause-prompt.ts'
import type { AnswerConfig } from '../../src/terminal/prompter.ts'
import { LABELS } from '../support/page.ts'
import { sample } from '../support/six-types.ts'

const ORDERS: Record<string, string[]> = {
  'which-three': ['wrong', 'right'],
  both: ['service', 'rival', 'sales'],
  must: ['true', 'false'],
  steps: ['two', 'four', 'one', 'three'],
  pairs: ['oink', 'woof', 'meow', 'moo'],
  'two-blanks': [],
}
const ALL: Command[] = ['guess', 'star', 'undo', 'skip', 'leave', 'flag', 'sheet']

/** Draws the state itself, so that a test sees exactly what a key did. */
const draw: AnswerConfig['draw'] = state => ({
  above: `${state.notice?.kind ?? 'quiet'} ${state.guessed ? 'guessed ' : ''}${state.cursor}${state.held ? ' held' : ''} ${state.picked.join(' ')}`,
  below: '',
})

/** Tells how many of so many milliseconds are left. */
function endingIn(ms: number): () => number {
  const end = performance.now() + ms
  return () => end - performance.now()
}

async function film(id: string, options: { before?: Before; allowed?: Command[]; msLeft?: () => number } = {}) {
  const mark = vi.fn()
  const { before = {}, allowed = ALL, msLeft = null } = options
  const interaction = interactionOf(sample(id), ORDERS[id] ?? [], LABELS)
  const { answer, events, getScreen, input } = await render(answerPrompt, {
    interaction,
    before,
    allowed: new Set(allowed),
    msLeft,
    draw,
    mark,
    words: zhHant.typed,
  })
  // As a terminal sends it: the characters alone, once, with a name only for plain letters and digits.
  const type = (text: string) =>
    input.emit('keypress', text, { sequence: text, ...(/^[a-z0-9]$/.test(text) ? { name: text } : {}) })
  return { answer, getScreen, type, press: events.keypress, write: events.type, mark }
}

const given = (...picked: string[]) => ({ kind: 'answer', picked, guessed: false })

describe('a single choice', () => {
  it.each(['2', '２', 'b', 'B', 'Ｂ', 'ｂ', '乙', 'ㄉ', 'ㄖ'])('takes %s and Enter as the second option', async key => {
    const { answer, type, press } = await film('which-three')
    type(key)
    press('enter')
    await expect(answer).resolves.toEqual(given('right'))
  })

  it('moves with the arrows, round both ends', async () => {
    const { answer, press, getScreen } = await film('which-three')
    press('up')
    expect(getScreen()).toBe('quiet 1 right')
    press('down')
    press('enter')
    await expect(answer).resolves.toEqual(given('wrong'))
  })

  it.each(['z', '5', 'e', '子', 'ㄌ'])('says that %s is no option, and does not choose', async key => {
    const { answer, type, press, getScreen } = await film('which-three')
    type(key)
    expect(getScreen()).toBe('unknown-key null')
    press('enter')
    expect(getScreen()).toBe('nothing-chosen null')
    type('1')
    press('enter')
    await expect(answer).resolves.toEqual(given('wrong'))
  })

  it('breaks off at Ctrl-C', async () => {
    const { answer, press } = await film('which-three')
    press({ name: 'c', ctrl: true })
    await expect(answer).rejects.toThrow('SIGINT')
  })

  it('shows an answer given before, and lets it be changed', async () => {
    const { answer, type, press, getScreen } = await film('which-three', { before: { picked: ['right'], guessed: true } })
    expect(getScreen()).toBe('quiet guessed 1 right')
    type('1')
    press('enter')
    await expect(answer).resolves.toEqual({ kind: 'answer', picked: ['wrong'], guessed: true })
  })
})

describe('a multiple choice', () => {
  it('ticks with letters, digits and space, and unticks again', async () => {
    const { answer, type, press, getScreen } = await film('both')
    type('a')
    type('３')
    press('up')
    press('space')
    expect(getScreen()).toBe('quiet 1 service rival sales')
    type('甲')
    press('enter')
    await expect(answer).resolves.toEqual(given('rival', 'sales'))
  })

  it('does not take a pointed-at option for a ticked one', async () => {
    const { answer, type, press, getScreen } = await film('both')
    press('down')
    press('enter')
    expect(getScreen()).toBe('nothing-chosen 0')
    type('\u3000')
    press('enter')
    await expect(answer).resolves.toEqual(given('service'))
  })
})

describe('a statement', () => {
  it.each([
    ['o', 'true'],
    ['○', 'true'],
    ['對', 'true'],
    ['ㄟ', 'true'],
    ['1', 'true'],
    ['x', 'false'],
    ['×', 'false'],
    ['Ｘ', 'false'],
    ['ㄌ', 'false'],
    ['b', 'false'],
  ])('is judged with %s', async (key, judged) => {
    const { answer, type, press } = await film('must')
    type(key)
    press('enter')
    await expect(answer).resolves.toEqual(given(judged))
  })
})

describe('an ordering', () => {
  it.each([
    ['3', '1'],
    ['３', '１'],
    ['c', 'a'],
    ['丙', '甲'],
    ['ˇ', 'ㄅ'],
  ])('takes an item up with %s and puts it down at %s', async (from, to) => {
    const { answer, type, press, getScreen } = await film('steps')
    type(from)
    expect(getScreen()).toBe('quiet 2 held two four one three')
    type(to)
    press('enter')
    await expect(answer).resolves.toEqual(given('one', 'two', 'four', 'three'))
  })

  it('moves an item with space and arrows, and the first Enter puts it down', async () => {
    const { answer, press, getScreen } = await film('steps')
    press('down')
    press('space')
    press('down')
    press('down')
    press('enter')
    expect(getScreen()).toBe('quiet 2 four one two three')
    press('enter')
    await expect(answer).resolves.toEqual(given('four', 'one', 'two', 'three'))
  })

  it('is not sent in before anything was moved', async () => {
    const { press, type, getScreen, answer } = await film('steps')
    press('enter')
    expect(getScreen()).toBe('nothing-moved null two four one three')
    type('9')
    expect(getScreen()).toBe('unknown-key null two four one three')
    type('q')
    await expect(answer).resolves.toEqual({ kind: 'leave', picked: null, guessed: false })
  })
})

describe('a matching', () => {
  it.each([
    ['c', 'b', 'd'],
    ['Ｃ', 'Ｂ', 'Ｄ'],
    ['丙', '乙', '丁'],
    ['ㄏ', 'ㄖ', 'ㄎ'],
  ])('gives the lefts their rights with %s, %s and %s', async (...keys) => {
    const { answer, type, press } = await film('pairs')
    for (const key of keys) type(key)
    press('enter')
    await expect(answer).resolves.toEqual(given('cat:meow', 'dog:woof', 'cow:moo'))
  })

  it('goes to the row of a number, which is never taken for the letter of a right', async () => {
    const { type, getScreen } = await film('pairs')
    type('2')
    expect(getScreen()).toBe('quiet 1')
    type('３')
    type('d')
    expect(getScreen()).toBe('quiet 0 cow:moo')
    type('4')
    expect(getScreen()).toBe('unknown-key 0 cow:moo')
  })

  it('takes a right from the left that had it, and is sent in only when every left has one', async () => {
    const { answer, type, press, getScreen } = await film('pairs')
    type('a')
    type('a')
    expect(getScreen()).toBe('quiet 2 dog:oink')
    press('enter')
    expect(getScreen()).toBe('pairs-missing 2 dog:oink')
    type('d')
    type('c')
    press('up')
    press('enter')
    await expect(answer).resolves.toEqual(given('cat:meow', 'dog:oink', 'cow:moo'))
  })

  it('gives a right back with space', async () => {
    const { type, press, getScreen } = await film('pairs', { before: { picked: ['cat:meow', 'dog:woof', 'cow:moo'] } })
    press('down')
    press('space')
    expect(getScreen()).toBe('quiet 1 cat:meow cow:moo')
    type('z')
    expect(getScreen()).toBe('unknown-key 1 cat:meow cow:moo')
  })
})

describe('a cloze', () => {
  it('takes text into its blanks, Enter going from one to the next', async () => {
    const { answer, press, write, getScreen } = await film('two-blanks')
    write('80')
    expect(getScreen()).toBe('quiet 0 80')
    press('enter')
    write('兩成')
    press('enter')
    await expect(answer).resolves.toEqual(given('80', '兩成'))
  })

  it('does not send in an empty blank, and goes back to it', async () => {
    const { press, write, getScreen, answer } = await film('two-blanks')
    press('enter')
    write('兩成')
    press('enter')
    expect(getScreen()).toBe('blanks-missing 0  兩成')
    write('80')
    press('down')
    press('enter')
    await expect(answer).resolves.toEqual(given('80', '兩成'))
  })

  it('takes letters as text, and the same commands with Ctrl', async () => {
    const { press, write, getScreen, answer, mark } = await film('two-blanks')
    write('qus?')
    press({ name: 'g', ctrl: true })
    expect(getScreen()).toBe('quiet guessed 0 qus?')
    press({ name: 't', ctrl: true })
    expect(mark).toHaveBeenCalledWith('star', true)
    press({ name: 's', ctrl: true })
    await expect(answer).resolves.toEqual({ kind: 'skip' })
  })
})

describe('every question', () => {
  it.each([
    ['u', 'undo'],
    ['ㄧ', 'undo'],
    ['s', 'skip'],
    ['Ｓ', 'skip'],
    ['ㄋ', 'skip'],
  ])('is left with %s: %s', async (key, kind) => {
    const { answer, type } = await film('which-three')
    type(key)
    await expect(answer).resolves.toEqual({ kind })
  })

  it.each(['q', 'ㄆ'])('is left with %s', async key => {
    const { answer, type } = await film('which-three')
    type(key)
    await expect(answer).resolves.toEqual({ kind: 'leave', picked: null, guessed: false })
  })

  it('is left with Esc', async () => {
    const { answer, press } = await film('which-three')
    press('escape')
    await expect(answer).resolves.toEqual({ kind: 'leave', picked: null, guessed: false })
  })

  it.each(['?', '？'])('carries the mark of a guess after %s', async key => {
    const { answer, type, press } = await film('which-three')
    type(key)
    type('1')
    press('enter')
    await expect(answer).resolves.toEqual({ kind: 'answer', picked: ['wrong'], guessed: true })
  })

  it.each(['*', '＊'])('is starred with %s, and unstarred', async key => {
    const { type, mark } = await film('which-three')
    type(key)
    type(key)
    expect(mark.mock.calls).toEqual([
      ['star', true],
      ['star', false],
    ])
  })

  it('of a paper without an answer sheet knows neither flag nor way', async () => {
    const { type, press, getScreen, mark } = await film('which-three', { allowed: ['leave'] })
    for (const key of ['m', 'u', '?']) {
      type(key)
      expect(getScreen()).toBe('unknown-key null')
    }
    press('right')
    expect(getScreen()).toBe('unknown-key null')
    expect(mark).not.toHaveBeenCalled()
  })

  it.each([
    ['left', 'previous'],
    ['right', 'next'],
    ['tab', 'sheet'],
  ])('of an exam is walked past with %s: %s', async (key, kind) => {
    const { answer, press } = await film('which-three')
    press(key)
    await expect(answer).resolves.toMatchObject({ kind })
  })

  it('ends when the time is up', async () => {
    const { answer } = await film('which-three', { msLeft: endingIn(300) })
    await expect(answer).resolves.toEqual({ kind: 'time-up', picked: null, guessed: false })
  })

  it('carries what stands there when the time is up, or when it is walked past', async () => {
    const late = await film('which-three', { msLeft: endingIn(300) })
    late.type('1')
    await expect(late.answer).resolves.toEqual({ kind: 'time-up', picked: ['wrong'], guessed: false })
    const past = await film('which-three')
    past.type('1')
    past.press('right')
    await expect(past.answer).resolves.toEqual({ kind: 'next', picked: ['wrong'], guessed: false })
  })
})

describe('a pause', () => {
  const pause = async (allowed: Command[]) => {
    const mark = vi.fn()
    const config = { allowed: new Set(allowed), starred: false, draw: ({ starred }: { starred: boolean }) => `${starred}`, mark }
    const { answer, events, getScreen, input } = await render(pausePrompt, { ...config, words: zhHant.typed })
    const type = (text: string) => input.emit('keypress', text, { sequence: text })
    return { answer, press: events.keypress, getScreen, type, mark }
  }

  it('goes on with Enter, and other keys do nothing', async () => {
    const { answer, press, type } = await pause(['leave'])
    type('u')
    type('z')
    press('enter')
    await expect(answer).resolves.toBe('enter')
  })

  it('is left with a command that is allowed, and stars without being left', async () => {
    const { answer, type, getScreen, mark } = await pause(['star', 'undo'])
    type('*')
    expect([getScreen(), mark.mock.calls]).toEqual(['true', [['star', true]]])
    type('u')
    await expect(answer).resolves.toBe('undo')
  })
})
