import { describe, expect, it } from 'vitest'
import { judgementOf, optionIndex, parseTypedAnswer, splitAt, splitGuess } from '../../src/answering/typed-answer.ts'
import type { TypedWords } from '../../src/locales/typed-words.ts'
import { zhHant } from '../../src/locales/zh-Hant.ts'
import { interactionOf } from '../../src/questions/question.ts'
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
const interaction = (id: string) => interactionOf(sample(id), ORDERS[id] ?? [], LABELS)

describe('a place', () => {
  it.each([
    [0, ['1', '１', 'a', 'A', 'Ａ', 'ａ', '甲', 'ㄅ', 'ㄇ', '①']],
    [1, ['2', '２', 'b', 'Ｂ', '乙', 'ㄉ', 'ㄖ']],
    [2, ['3', '３', 'c', 'Ｃ', '丙', 'ˇ', 'ㄏ']],
    [3, ['4', '４', 'd', 'Ｄ', '丁', 'ˋ', 'ㄎ']],
    [6, ['7', 'g', '庚', '˙', 'ㄕ']],
  ])('%i is meant by each of %j', (place, names) => {
    expect(names.map(name => optionIndex(name, zhHant.typed))).toEqual(names.map(() => place))
  })

  it.each(['', '0', 'j', 'z', '子', 'ㄌ', '12'])('%j is none', name => {
    expect(optionIndex(name, zhHant.typed)).toBeNull()
  })
})

it.each([
  [true, ['o', 'Ｏ', '○', '〇', '對', '对', 'ㄟ']],
  [false, ['x', 'Ｘ', '×', '✕', '錯', '错', 'ㄌ']],
  [null, ['y', '', '是']],
])('%s is what each of %j judges', (value, words) => {
  expect(words.map(word => judgementOf(word, zhHant.typed))).toEqual(words.map(() => value))
})

describe('an answer', () => {
  it.each([
    ['which-three', '2', ['right']],
    ['which-three', 'Ｂ', ['right']],
    ['both', 'a+c', ['service', 'sales']],
    ['both', '３ １', ['service', 'sales']],
    ['must', 'o', ['true']],
    ['must', '2', ['false']],
    ['steps', '3>1>4>2', ['one', 'two', 'three', 'four']],
    ['steps', 'c,a,d,b', ['one', 'two', 'three', 'four']],
    ['pairs', '1c+2b+3d', ['cat:meow', 'dog:woof', 'cow:moo']],
    ['pairs', '１ｃ 2-b', ['cat:meow', 'dog:woof']],
    ['two-blanks', '80 | 兩成', ['80', '兩成']],
    ['two-blanks', '80｜', ['80', '']],
  ])('to %s may be written %j', (id, typed, picked) => {
    expect(parseTypedAnswer(typed, interaction(id), zhHant.typed)).toEqual(picked)
  })

  it.each([
    ['which-three', '3'],
    ['which-three', '1+2'],
    ['which-three', ''],
    ['both', 'a+a'],
    ['both', 'a+d'],
    ['must', 'z'],
    ['steps', '1>2>3'],
    ['steps', '1>2>3>3'],
    ['pairs', '1a+1b'],
    ['pairs', '1a+2a'],
    ['pairs', '1e'],
    ['pairs', 'abc'],
    ['two-blanks', '80'],
    ['two-blanks', '|'],
  ])('to %s may not be written %j', (id, typed) => {
    expect(parseTypedAnswer(typed, interaction(id), zhHant.typed)).toBeNull()
  })
})

describe('a language of its own', () => {
  const words: TypedWords = {
    ...zhHant.typed,
    true: ['t', 'true'],
    false: ['f', 'false'],
    options: ['first', 'second'],
    commas: [',', ';'],
    keyboard: { keys: '12', sends: '!"' },
  }

  it.each([
    ['must', 'TRUE', ['true']],
    ['must', 'f', ['false']],
    ['which-three', 'second', ['right']],
    ['which-three', '"', ['right']],
    ['both', '1; 3', ['service', 'sales']],
  ])('to %s %j may be written in it', (id, typed, picked) => {
    expect(parseTypedAnswer(typed, interaction(id), words)).toEqual(picked)
  })

  it.each([
    ['must', '對'],
    ['which-three', '乙'],
    ['which-three', 'ㄉ'],
    ['both', '1、3'],
  ])('to %s %j means nothing in it', (id, typed) => {
    expect(parseTypedAnswer(typed, interaction(id), words)).toBeNull()
  })
})

it.each([
  ['b?', { answer: 'b', guessed: true }],
  ['客戶？', { answer: '客戶', guessed: true }],
  ['?b', { answer: '?b', guessed: false }],
  ['', { answer: '', guessed: false }],
])('splitGuess(%j) is %j', (typed, split) => {
  expect(splitGuess(typed)).toEqual(split)
})

it.each([
  ['1，ａ、 ,', ['1', 'ａ', ' ', '']],
  ['', ['']],
])('splitAt(%j) leaves the pieces %j', (typed, pieces) => {
  expect(splitAt(typed, [',', '、'])).toEqual(pieces)
})
