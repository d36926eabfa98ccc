import { render } from '@inquirer/testing'
import { describe, expect, it } from 'vitest'
import type { ChoiceRules, ChoiceState } from '../../src/study/choice.ts'
import { choicePrompt } from '../../src/terminal/choice-prompt.ts'

/** Draws the state itself, so that a test sees exactly what a key did. */
const draw = ({ cursor, ticked, notice, done }: ChoiceState) =>
  `cursor ${cursor} ticked ${ticked.join('+') || '-'}${notice ? ` ${notice.kind}` : ''}${done ? ' done' : ''}`

async function film(rules: Partial<ChoiceRules>) {
  const { answer, events, getScreen, input } = await render(choicePrompt, {
    options: 4,
    multiple: false,
    judging: false,
    ...rules,
    draw,
  })
  // As a terminal sends it: the characters alone, once, with a name only for plain letters and digits.
  const type = (text: string) =>
    input.emit('keypress', text, { sequence: text, ...(/^[a-z0-9]$/.test(text) ? { name: text } : {}) })
  return { answer, getScreen, type, keypress: events.keypress }
}

describe('a single choice', () => {
  it.each(['2', '２', 'b', 'Ｂ', 'ｂ'])('takes %s and Enter as the second option', async key => {
    const { answer, type, keypress } = await film({})
    type(key)
    keypress('enter')
    await expect(answer).resolves.toEqual([1])
  })

  it('moves with the arrows, round both ends', async () => {
    const { answer, keypress, getScreen } = await film({})
    keypress('up')
    expect(getScreen()).toBe('cursor 3 ticked -')
    keypress('down')
    keypress('down')
    expect(getScreen()).toBe('cursor 1 ticked -')
    keypress('enter')
    await expect(answer).resolves.toEqual([1])
  })

  it.each(['z', '5', 'e', '乙', 'ㄅ'])('says that %s is no option, and does not choose', async key => {
    const { answer, type, keypress, getScreen } = await film({})
    type(key)
    expect(getScreen()).toBe('cursor null ticked - unknown-key')
    keypress('enter')
    expect(getScreen()).toBe('cursor null ticked - nothing-chosen')
    type('1')
    keypress('enter')
    await expect(answer).resolves.toEqual([0])
  })

  it.each(['q', 'ｑ'])('is left with %s', async key => {
    const { answer, type } = await film({})
    type(key)
    await expect(answer).resolves.toBeNull()
  })

  it('is left with Esc', async () => {
    const { answer, keypress } = await film({})
    keypress('escape')
    await expect(answer).resolves.toBeNull()
  })

  it('breaks off at Ctrl-C', async () => {
    const { answer, keypress } = await film({})
    keypress({ name: 'c', ctrl: true })
    await expect(answer).rejects.toThrow('SIGINT')
  })
})

describe('a multiple choice', () => {
  it('ticks with letters, digits and space, and unticks again', async () => {
    const { answer, type, keypress, getScreen } = await film({ multiple: true })
    type('a')
    type('３')
    keypress('down')
    keypress('space')
    expect(getScreen()).toBe('cursor 3 ticked 0+2+3')
    type('a')
    keypress('enter')
    await expect(answer).resolves.toEqual([2, 3])
  })

  it('does not take a pointed-at option for a ticked one', async () => {
    const { answer, keypress, getScreen } = await film({ multiple: true })
    keypress('down')
    keypress('enter')
    expect(getScreen()).toBe('cursor 0 ticked - nothing-chosen')
    keypress('space')
    keypress('enter')
    await expect(answer).resolves.toEqual([0])
  })
})

describe('a statement', () => {
  it.each([
    ['o', 0],
    ['○', 0],
    ['對', 0],
    ['1', 0],
    ['x', 1],
    ['×', 1],
    ['Ｘ', 1],
    ['b', 1],
  ])('is judged with %s', async (key, place) => {
    const { answer, type, keypress } = await film({ options: 2, judging: true })
    type(key)
    keypress('enter')
    await expect(answer).resolves.toEqual([place])
  })
})
