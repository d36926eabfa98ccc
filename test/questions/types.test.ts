import { describe, expect, it } from 'vitest'
import { QUESTION_TYPES, type Question, typeOf } from '../../src/questions/question.ts'
import type { ReviewRow } from '../../src/questions/review.ts'
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
const reversed = (ids: readonly string[]) => [...ids].reverse()

/** A review in short: mark, line, tags, and the first words of why. */
function inShort({ mark, line, tags, why }: ReviewRow): string {
  const told = tags.map(tag =>
    [tag.kind, 'place' in tag ? tag.place : '', 'text' in tag ? tag.text : ''].filter(Boolean).join(' '),
  )
  return [mark, line.kind, 'text' in line ? line.text : '-', told.join(', '), why?.slice(0, 4) ?? '-'].join(' | ')
}

function reviewed(id: string, picked: string[] | null): string[] {
  const question = sample(id)
  return typeOf(question)
    .review(question, ORDERS[id] ?? [], picked, LABELS)
    .map(inShort)
}

it('there is a sample of every type', () => {
  expect(Object.keys(ORDERS).map(id => sample(id).type)).toEqual(QUESTION_TYPES)
})

describe('a review', () => {
  it.each<[string, string[] | null, string[]]>([
    [
      'which-three',
      ['wrong'],
      ['wrong | text | 銷售、廣告、採購 | picked | 採購是買', 'right | text | 銷售、市場、服務 | key | 三者都到'],
    ],
    [
      'which-three',
      ['right'],
      ['none | text | 銷售、廣告、採購 |  | 採購是買', 'right | text | 銷售、市場、服務 | picked, key | 三者都到'],
    ],
    [
      'both',
      ['rival', 'sales'],
      [
        'wrong | text | 對手 | picked | 對手不是',
        'missed | text | 服務 | key, not-picked | 是三者之',
        'right | text | 銷售 | picked, key | 是三者之',
      ],
    ],
    [
      'both',
      null,
      ['none | text | 對手 |  | 對手不是', 'right | text | 服務 | key | 是三者之', 'right | text | 銷售 | key | 是三者之'],
    ],
    ['must', ['false'], ['right | text | 對 | key | 課程這樣', 'wrong | text | 錯 | picked | 單打獨鬥']],
    [
      'steps',
      ['two', 'one', 'three', 'four'],
      [
        'wrong | text | 1  第一步 | placed 2 | 什麼都還',
        'wrong | text | 2  第二步 | placed 1 | 有了第一',
        'right | text | 3  第三步 |  | 有了第二',
        'right | text | 4  第四步 |  | 前三步都',
      ],
    ],
    [
      'steps',
      null,
      [
        'none | text | 1  第一步 |  | 什麼都還',
        'none | text | 2  第二步 |  | 有了第一',
        'none | text | 3  第三步 |  | 有了第二',
        'none | text | 4  第四步 |  | 前三步都',
      ],
    ],
    [
      'pairs',
      ['cat:meow', 'dog:moo'],
      [
        'right | text | 貓 → 喵 |  | 貓這樣叫',
        'wrong | text | 狗 → 汪 | given 哞 | 狗這樣叫',
        'wrong | text | 牛 → 哞 | not-picked | 牛這樣叫',
        'none | spare | 齁 |  | 這是豬的',
      ],
    ],
    [
      'pairs',
      null,
      [
        'none | text | 貓 → 喵 |  | 貓這樣叫',
        'none | text | 狗 → 汪 |  | 狗這樣叫',
        'none | text | 牛 → 哞 |  | 牛這樣叫',
        'none | spare | 齁 |  | 這是豬的',
      ],
    ],
    [
      'two-blanks',
      ['20', '兩成'],
      ['wrong | typed | 20 |  | 把兩個數', 'right | answer | 80 |  | 大半。', 'right | answer | 兩成 |  | 少數。'],
    ],
    [
      'two-blanks',
      ['九十', ' '],
      [
        'wrong | typed | 九十 |  | -',
        'right | answer | 80 |  | 大半。',
        'wrong | not-typed | - |  | -',
        'right | answer | 兩成 |  | 少數。',
      ],
    ],
    [
      'two-blanks',
      ['80'],
      ['right | answer | 80 |  | 大半。', 'wrong | not-typed | - |  | -', 'right | answer | 兩成 |  | 少數。'],
    ],
    ['two-blanks', null, ['none | answer | 80 |  | 大半。', 'none | answer | 兩成 |  | 少數。']],
  ])('of %s answered with %j is every part with its mark and reason', (id, picked, rows) => {
    expect(reviewed(id, picked)).toEqual(rows)
  })
})

describe('partial credit', () => {
  it.each([
    ['which-three', ['wrong'], null],
    ['both', ['sales'], { kind: 'ticks' }],
    ['must', ['false'], null],
    ['steps', ['two', 'three', 'four', 'one'], { kind: 'neighbours', right: 2, all: 3 }],
    ['pairs', ['cat:meow', 'dog:moo'], { kind: 'pairs', right: 1, all: 3 }],
    ['two-blanks', ['80', 'x'], { kind: 'blanks', right: 1, all: 2 }],
  ])('of %s answered with %j was given for %j', (id, picked, credit) => {
    const question = sample(id)
    expect(typeOf(question).partialCredit(question, picked)).toEqual(credit)
  })
})

describe('the parts', () => {
  it.each<[string, Record<string, string[]>]>([
    ['which-three', { options: ['right', 'wrong'] }],
    ['both', { options: ['sales', 'service', 'rival'] }],
    ['must', {}],
    ['steps', { items: ['one', 'two', 'three', 'four'] }],
    ['pairs', { lefts: ['cat', 'dog', 'cow'], rights: ['meow', 'woof', 'moo', 'oink'] }],
    ['two-blanks', {}],
  ])('of %s are listed as the author names them', (id, lists) => {
    const question = sample(id)
    const ids = Object.entries(typeOf(question).partLists(question)).map(([name, parts]) => [name, parts.map(part => part.id)])
    expect(Object.fromEntries(ids)).toEqual(lists)
  })

  it.each([
    ['which-three', ['wrong', 'right'], ['right', 'wrong']],
    ['both', ['rival', 'service', 'sales'], ['sales', 'service', 'rival']],
    ['must', ['true', 'false'], ['true', 'false']],
    ['steps', ['four', 'three', 'two', 'one'], ['one', 'two', 'three', 'four']],
    ['pairs', ['oink', 'moo', 'woof', 'meow'], ['meow', 'woof', 'moo', 'oink']],
    ['two-blanks', [], []],
  ])('of %s are shuffled for a paper, and stand as written in the wrong-book', (id, shuffled, written) => {
    const question = sample(id)
    expect(typeOf(question).order(question, reversed)).toEqual(shuffled)
    expect(typeOf(question).authoredOrder(question)).toEqual(written)
  })

  it('of an ordering are never shown in the right order', () => {
    const question = sample('steps')
    expect(typeOf(question).order(question, ids => [...ids])).toEqual(['two', 'three', 'four', 'one'])
  })

  it('of a choice that is not shuffled stay, and a pinned option stays last', () => {
    const question = sample('both', 'multiple')
    if (question.type !== 'multiple') throw new Error('no multiple choice')
    expect(typeOf(question).order({ ...question, shuffle: false }, reversed)).toEqual(['sales', 'service', 'rival'])
    const options = question.options.map(option => ({ ...option, pinned: option.id === 'sales' }))
    expect(typeOf(question).order({ ...question, options }, reversed)).toEqual(['rival', 'service', 'sales'])
    expect(typeOf(question).shuffleParts({ ...question, options })).toEqual([true, ['sales']])
  })
})

describe('an interaction', () => {
  const interaction = (id: string) => {
    const question = sample(id)
    return typeOf(question).interaction(question, ORDERS[id] ?? [], LABELS)
  }
  const ids = (parts: readonly { id: string }[]) => parts.map(({ id }) => id)

  it('of the three choices says whether several are ticked and whether it is judged, options as shown', () => {
    const choices = ['which-three', 'both', 'must'].map(id => {
      const found = interaction(id)
      return found.kind === 'choice' ? [ids(found.options), found.multiple, found.judging] : null
    })
    expect(choices).toEqual([
      [['wrong', 'right'], false, false],
      [['rival', 'service', 'sales'], true, false],
      [['true', 'false'], false, true],
    ])
  })

  it('of a statement has the words of the language for its options', () => {
    expect(interaction('must')).toMatchObject({ options: [{ text: LABELS.true }, { text: LABELS.false }] })
  })

  it('of the others is an order, a match with the premises as written, and a text for every blank', () => {
    expect(interaction('steps')).toMatchObject({
      kind: 'order',
      items: [{ id: 'two' }, { id: 'one' }, { id: 'four' }, { id: 'three' }],
    })
    expect(interaction('pairs')).toMatchObject({
      kind: 'match',
      premises: [{ id: 'cat' }, { id: 'dog' }, { id: 'cow' }],
      responses: [{ id: 'oink' }, { id: 'woof' }, { id: 'meow' }, { id: 'moo' }],
      reuse: false,
    })
    expect(interaction('two-blanks')).toEqual({ kind: 'text-entry', blanks: 2 })
  })
})

it.each<[string, string[]]>([
  ['which-three', ['三者都到齊。', '採購是買方的職能。']],
  ['must', ['課程這樣主張。', '單打獨鬥拿不到大單。']],
  ['pairs', ['貓這樣叫。', '狗這樣叫。', '牛這樣叫。', '這是豬的叫聲。']],
  ['two-blanks', ['大半。', '把兩個數字對調了。', '少數。']],
])('the reasons of %s are all its author gives', (id, reasons) => {
  const question = sample(id)
  expect(typeOf(question).reasons(question)).toEqual(reasons)
})

it('two blanks are numbered in the stem as it is shown, one is not, and other stems are as written', () => {
  const stem = (question: Question) => typeOf(question).stem(question)
  expect(stem(sample('two-blanks'))).toBe('那句話說，(1)___ % 來自 (2)___ 的客戶。')
  expect(stem({ ...sample('two-blanks'), stem: '要先有 ___。' } as Question)).toBe('要先有 ___。')
  for (const id of ['which-three', 'both', 'must', 'steps', 'pairs']) expect(stem(sample(id))).toBe(sample(id).stem)
})
