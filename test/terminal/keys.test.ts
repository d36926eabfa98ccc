import { describe, expect, it } from 'vitest'
import { zhHant } from '../../src/locales/zh-Hant.ts'
import { type KeyPress, readKey as readKeyIn, readTextKey } from '../../src/terminal/keys.ts'

const readKey = (press: KeyPress, judging: boolean) => readKeyIn(press, judging, zhHant.typed)

describe('readKey', () => {
  it.each([
    ['1', 0],
    ['１', 0],
    ['a', 0],
    ['A', 0],
    ['Ａ', 0],
    ['ａ', 0],
    ['4', 3],
    ['Ｄ', 3],
    ['②', 1],
    ['ㄖ', 1],
    ['˙', 6],
  ])('%s is option %d', (sequence, at) => {
    expect(readKey({ sequence }, false)).toMatchObject({ kind: 'option', at })
  })

  it.each([
    ['2', true],
    ['２', true],
    ['②', true],
    ['ㄉ', true],
    ['b', false],
    ['Ｂ', false],
    ['乙', false],
    ['ㄖ', false],
  ])('%s names a part by its number: %s', (sequence, numbered) => {
    expect(readKey({ sequence }, false)).toMatchObject({ kind: 'option', numbered })
  })

  it.each([
    ['g', 'guess'],
    ['t', 'star'],
    ['u', 'undo'],
    ['s', 'skip'],
    ['n', 'flag'],
  ])('Ctrl-%s is %s at every question, in a text and beside one', (name, kind) => {
    expect(readKey({ name, ctrl: true }, false)).toEqual({ kind })
    expect(readTextKey({ name, ctrl: true })).toEqual({ kind })
  })

  it.each([
    ['o', true],
    ['Ｏ', true],
    ['○', true],
    ['對', true],
    ['x', false],
    ['Ｘ', false],
    ['×', false],
    ['錯', false],
  ])('%s judges a statement %s', (sequence, value) => {
    expect(readKey({ sequence }, true)).toEqual({ kind: 'judge', value })
  })

  it('does not judge where there is no statement', () => {
    expect(readKey({ sequence: 'o' }, false)).toEqual({ kind: 'unknown', text: 'o' })
  })

  it.each([
    [{ name: 'return', sequence: '\r' }, 'enter'],
    [{ name: 'space', sequence: ' ' }, 'space'],
    [{ sequence: '\u3000' }, 'space'],
    [{ name: 'up', sequence: '\u001B[A' }, 'up'],
    [{ name: 'escape', sequence: '\u001B' }, 'leave'],
    [{ name: 'q', sequence: 'q' }, 'leave'],
    [{ sequence: 'ｑ' }, 'leave'],
    [{ sequence: 'ㄆ' }, 'leave'],
    [{ sequence: 'ㄧ' }, 'undo'],
    [{ sequence: 'ㄋ' }, 'skip'],
    [{ sequence: 'ㄩ' }, 'flag'],
    [{ sequence: 'ㄐ' }, 'again'],
    [{ sequence: '？' }, 'guess'],
  ])('%j means %s', (press, kind) => {
    expect(readKey(press, false).kind).toBe(kind)
  })

  it.each([
    [{ name: 'z', sequence: 'z' }, 'z'],
    [{ sequence: '子' }, '子'],
    [{ sequence: '0', name: '0' }, '0'],
    [{ name: 'f5', sequence: '\u001B[15~' }, 'f5'],
    [{ sequence: '\u001B[200~' }, ''],
    [{ name: 'a', sequence: '\u0001', ctrl: true }, 'Ctrl-a'],
  ])('%j is unknown and named without its escape sequence', (press, text) => {
    expect(readKey(press, false)).toEqual({ kind: 'unknown', text })
  })
})
