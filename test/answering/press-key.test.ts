import { describe, expect, it } from 'vitest'
import type { Before, Command, Key, Step } from '../../src/answering/interaction-state.ts'
import { initialState, leaveQuestion, pressKey } from '../../src/answering/press-key.ts'
import { interactionOf } from '../../src/questions/question.ts'
import { LABELS } from '../support/page.ts'
import { sample } from '../support/six-types.ts'

const ORDERS: Record<string, string[]> = {
  'which-three': ['wrong', 'right'],
  both: ['rival', 'service', 'sales'],
  must: ['true', 'false'],
  steps: ['two', 'one', 'four', 'three'],
  pairs: ['oink', 'woof', 'meow', 'moo'],
  'two-blanks': [],
}
const EXAM: readonly Command[] = ['guess', 'star', 'flag', 'sheet', 'leave']
const TEST: readonly Command[] = ['guess', 'star', 'undo', 'skip', 'leave']

const interaction = (id: string) => interactionOf(sample(id), ORDERS[id] ?? [], LABELS)

/** A key by a short name: `3` and `c` a named part, `+` and `-` judgements, `"text` typed text, other names as they are. */
function keyOf(name: string): Key {
  if (/^\d$/.test(name)) return { kind: 'option', at: Number(name) - 1, text: name, numbered: true }
  if (/^[a-i]$/.test(name)) return { kind: 'option', at: 'abcdefghi'.indexOf(name), text: name, numbered: false }
  if (name === '+' || name === '-') return { kind: 'judge', value: name === '+' }
  if (name.startsWith('"')) return { kind: 'typed', text: name.slice(1) }
  if (name === '¿') return { kind: 'unknown', text: name }
  return { kind: name } as Key
}

/** What a row of keys makes of a question. */
function after(
  id: string,
  keys: string,
  { before = {}, allowed = TEST }: { before?: Before; allowed?: readonly Command[] } = {},
): Step {
  const asked = interaction(id)
  let step: Step = { state: initialState(asked, before) }
  for (const name of keys.split(' ').filter(Boolean)) step = pressKey(step.state, keyOf(name), asked, new Set(allowed))
  return step
}

const shown = ({ state }: Step) => [state.cursor, state.picked, state.notice?.kind ?? null]

describe('a choice', () => {
  it.each<[string, string, unknown[]]>([
    ['which-three', '', [null, [], null]],
    ['which-three', 'down', [0, ['wrong'], null]],
    ['which-three', 'up', [1, ['right'], null]],
    ['which-three', 'down down down', [0, ['wrong'], null]],
    ['which-three', 'down up', [1, ['right'], null]],
    ['which-three', '2', [1, ['right'], null]],
    ['which-three', '3', [null, [], 'unknown-key']],
    ['which-three', '3 2', [1, ['right'], null]],
    ['which-three', 'space', [null, [], 'nothing-chosen']],
    ['which-three', 'enter', [null, [], 'nothing-chosen']],
    ['which-three', '+', [null, [], 'unknown-key']],
    ['which-three', '"x', [null, [], 'unknown-key']],
    ['both', 'down', [0, [], null]],
    ['both', 'down space', [0, ['rival'], null]],
    ['both', '3 1', [0, ['rival', 'sales'], null]],
    ['both', '3 1 3', [2, ['rival'], null]],
    ['must', '+', [0, ['true'], null]],
    ['must', '-', [1, ['false'], null]],
    ['must', '2', [1, ['false'], null]],
  ])('%s after %j stands at %j', (id, keys, state) => {
    expect(shown(after(id, keys))).toEqual(state)
  })

  it('is sent in with what is chosen, guess and all', () => {
    expect(after('both', '3 1 guess enter').outcome).toEqual({ kind: 'answer', picked: ['rival', 'sales'], guessed: true })
    expect(after('both', '3 enter').state.done).toBe('answer')
  })

  it('begins at the answer given before', () => {
    expect(shown({ state: initialState(interaction('which-three'), { picked: ['right'] }) })).toEqual([1, ['right'], null])
  })
})

describe('an order', () => {
  it.each<[string, unknown[], boolean]>([
    ['', [null, ['two', 'one', 'four', 'three'], null], false],
    ['down', [0, ['two', 'one', 'four', 'three'], null], false],
    ['up', [3, ['two', 'one', 'four', 'three'], null], false],
    ['down up', [0, ['two', 'one', 'four', 'three'], null], false],
    ['up down', [3, ['two', 'one', 'four', 'three'], null], false],
    ['space down', [1, ['one', 'two', 'four', 'three'], null], true],
    ['space', [0, ['two', 'one', 'four', 'three'], null], true],
    ['2', [1, ['two', 'one', 'four', 'three'], null], true],
    ['2 1', [0, ['one', 'two', 'four', 'three'], null], false],
    ['4 3', [2, ['two', 'one', 'three', 'four'], null], false],
    ['4 up up', [1, ['two', 'three', 'one', 'four'], null], true],
    ['4 down', [3, ['two', 'one', 'four', 'three'], null], true],
    ['1 up', [0, ['two', 'one', 'four', 'three'], null], true],
    ['2 enter', [1, ['two', 'one', 'four', 'three'], null], false],
    ['2 space', [1, ['two', 'one', 'four', 'three'], null], false],
    ['5', [null, ['two', 'one', 'four', 'three'], 'unknown-key'], false],
    ['enter', [null, ['two', 'one', 'four', 'three'], 'nothing-moved'], false],
    ['+', [null, ['two', 'one', 'four', 'three'], 'unknown-key'], false],
  ])('after %j stands at %j, held: %j', (keys, state, held) => {
    const step = after('steps', keys)
    expect([shown(step), step.state.held]).toEqual([state, held])
  })

  it('is sent in once something was moved', () => {
    expect(after('steps', '2 1 enter').outcome).toEqual({
      kind: 'answer',
      picked: ['one', 'two', 'four', 'three'],
      guessed: false,
    })
  })

  it('goes on from the one given before', () => {
    const before = { picked: ['one', 'two', 'three', 'four'] }
    expect(shown(after('steps', '', { before }))).toEqual([null, before.picked, null])
  })
})

describe('a match', () => {
  it.each<[string, unknown[]]>([
    ['', [0, [], null]],
    ['c', [1, ['cat:meow'], null]],
    ['c b d', [2, ['cat:meow', 'dog:woof', 'cow:moo'], null]],
    ['c c', [2, ['dog:meow'], null]],
    ['down b', [2, ['dog:woof'], null]],
    ['3', [2, [], null]],
    ['3 d', [0, ['cow:moo'], null]],
    ['c 1', [0, ['cat:meow'], null]],
    ['c 1 a', [1, ['cat:oink'], null]],
    ['4', [0, [], 'unknown-key']],
    ['up', [2, [], null]],
    ['up up', [1, [], null]],
    ['up down', [0, [], null]],
    ['c up space', [0, [], null]],
    ['e', [0, [], 'unknown-key']],
    ['c enter', [1, ['cat:meow'], 'pairs-missing']],
    ['+', [0, [], 'unknown-key']],
  ])('after %j stands at %j', (keys, state) => {
    expect(shown(after('pairs', keys))).toEqual(state)
  })

  it('says how many are missing, and is sent in when none is', () => {
    expect(after('pairs', 'c enter').state.notice).toEqual({ kind: 'pairs-missing', missing: 2 })
    expect(after('pairs', 'c b d enter').outcome).toMatchObject({ picked: ['cat:meow', 'dog:woof', 'cow:moo'] })
  })

  it('takes a response twice only where that is allowed', () => {
    const asked = { ...interaction('pairs'), reuse: true }
    const first = pressKey(initialState(asked), keyOf('c'), asked, new Set())
    expect(pressKey(first.state, keyOf('c'), asked, new Set()).state.picked).toEqual(['cat:meow', 'dog:meow'])
  })

  it('begins at the first premise without a response', () => {
    expect(initialState(interaction('pairs'), { picked: ['cat:meow'] }).cursor).toBe(1)
    expect(initialState(interaction('pairs'), { picked: ['cat:meow', 'dog:woof', 'cow:moo'] }).cursor).toBe(0)
  })
})

describe('a text entry', () => {
  it.each<[string, unknown[]]>([
    ['', [0, ['', ''], null]],
    ['"80', [0, ['80', ''], null]],
    ['"80 enter "兩成', [1, ['80', '兩成'], null]],
    ['down down up', [0, ['', ''], null]],
    ['down down', [1, ['', ''], null]],
    ['up', [0, ['', ''], null]],
    ['"80 enter enter', [1, ['80', ''], 'blanks-missing']],
    ['enter "兩成 enter', [0, ['', '兩成'], 'blanks-missing']],
    ['2', [0, ['', ''], 'unknown-key']],
  ])('after %j stands at %j', (keys, state) => {
    expect(shown(after('two-blanks', keys))).toEqual(state)
  })

  it('says how many are missing, and is sent in at the last blank', () => {
    expect(after('two-blanks', 'enter enter').state.notice).toEqual({ kind: 'blanks-missing', missing: 2 })
    expect(after('two-blanks', '"80 enter "兩成 enter').outcome).toMatchObject({ kind: 'answer', picked: ['80', '兩成'] })
    expect(after('two-blanks', '"80 enter "x enter').state.done).toBe('answer')
  })

  it('begins with the texts given before', () => {
    expect(initialState(interaction('two-blanks'), { picked: ['80'] }).picked).toEqual(['80', ''])
  })
})

describe('a command', () => {
  it.each<[Command, Partial<Step['state']>]>([
    ['guess', { guessed: true }],
    ['star', { starred: true }],
    ['flag', { flagged: true }],
  ])('%s sets its mark and takes it away', (command, mark) => {
    expect(after('must', command, { allowed: EXAM }).state).toMatchObject({ ...mark, notice: null })
    const [name = ''] = Object.keys(mark)
    expect(after('must', `${command} ${command}`, { allowed: EXAM }).state).toMatchObject({ [name]: false })
  })

  it.each<[Command, unknown]>([
    ['undo', { kind: 'undo' }],
    ['skip', { kind: 'skip' }],
    ['leave', { kind: 'leave', picked: ['true'], guessed: false }],
  ])('%s leaves the question', (command, outcome) => {
    const step = after('must', `+ ${command}`)
    expect([step.outcome, step.state.done]).toEqual([outcome, command])
  })

  it.each<Command>(['flag', 'sheet', 'again'])('%s means nothing where the paper does not allow it', command => {
    expect(shown(after('must', command))).toEqual([null, [], 'unknown-key'])
    expect(shown(after('must', 'again', { allowed: ['again'] }))).toEqual([null, [], 'unknown-key'])
  })

  it('walks only through a paper with an answer sheet', () => {
    expect(after('must', 'left', { allowed: EXAM }).outcome).toEqual({ kind: 'previous', picked: null, guessed: false })
    expect(after('must', 'right', { allowed: EXAM }).outcome).toMatchObject({ kind: 'next' })
    expect(after('must', 'sheet', { allowed: EXAM }).outcome).toMatchObject({ kind: 'sheet' })
    for (const key of ['left', 'right']) expect(shown(after('must', key))).toEqual([null, [], 'unknown-key'])
  })

  it('that is unknown is told by its name, and the next key takes the remark away', () => {
    expect(after('must', '¿').state.notice).toEqual({ kind: 'unknown-key', key: '¿' })
    expect(after('must', '5').state.notice).toEqual({ kind: 'unknown-key', key: '5' })
    expect(after('must', 'flag').state.notice).toEqual({ kind: 'unknown-key', key: '' })
    expect(after('must', 'left').state.notice).toEqual({ kind: 'unknown-key', key: '' })
    expect(after('must', '¿ +').state.notice).toBeNull()
    expect(after('must', '¿ guess').state.notice).toBeNull()
  })
})

describe('a question that is left', () => {
  const left = (id: string, keys: string) => leaveQuestion(after(id, keys).state, 'time-up', interaction(id)).outcome

  it.each<[string, string, string[] | null]>([
    ['which-three', '', null],
    ['which-three', '2', ['right']],
    ['both', '2 2', null],
    ['steps', '', null],
    ['steps', '2 1', ['one', 'two', 'four', 'three']],
    ['pairs', 'c', ['cat:meow']],
    ['two-blanks', '" ', null],
    ['two-blanks', '"80', ['80', '']],
  ])('%s after %j keeps %j', (id, keys, picked) => {
    expect(left(id, keys)).toEqual({ kind: 'time-up', picked, guessed: false })
  })
})
