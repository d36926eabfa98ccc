import { describe, expect, it } from 'vitest'
import { questionSchema } from '../../src/questions/question-schema.ts'
import { option, type Written, written } from '../support/bank.ts'
import { QUESTIONS } from '../support/six-types.ts'

const fits = (question: Written) => questionSchema.safeParse(question).success
const options = (count: number) => Array.from({ length: count }, (_, at) => option(`o${at}`, `第 ${at} 個`))
const rights = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `r${at}`, text: `右 ${at}` }))
const lefts = (count: number) => Array.from({ length: count }, (_, at) => option(`l${at}`, `左 ${at}`, { match: 'r0' }))
const blanks = (count: number) => Array.from({ length: count }, () => ({ accept: ['客戶'], why: '課程這樣說。' }))

describe('the number of parts', () => {
  it.each<[string, string, (count: number) => unknown, number, number]>([
    ['single', 'options', options, 2, 9],
    ['multiple', 'options', options, 2, 9],
    ['ordering', 'items', options, 3, 9],
    ['matching', 'lefts', lefts, 2, 9],
    ['matching', 'rights', rights, 2, 9],
    ['cloze', 'blanks', blanks, 1, 2],
  ])('of a %s (%s) is bounded', (type, field, make, least, most) => {
    const counts = [least - 1, least, most, most + 1]
    expect(counts.map(count => fits(written(type, { [field]: make(count) })))).toEqual([false, true, true, false])
  })
})

describe('what may be left out', () => {
  it('has its value then', () => {
    const parsed = questionSchema.parse(written('single'))
    expect(parsed).toMatchObject({ notes: [], original: false, extension: false, shuffle: true })
    if (parsed.type !== 'single') throw new Error('no single choice')
    expect(parsed.options.map(({ correct, pinned }) => [correct, pinned])).toEqual([
      [true, false],
      [false, false],
      [false, false],
      [false, false],
    ])
  })

  it('is said in words where it is said', () => {
    const pinned = [...options(2), option('last', '最後', { pin: 'last', correct: 'true' })]
    const parsed = questionSchema.parse(written('single', { options: pinned, shuffle: 'false', extension: 'true' }))
    expect(parsed).toMatchObject({ shuffle: false, extension: true, options: [{}, {}, { pinned: true, correct: true }] })
    expect(fits(written('single', { options: [...options(2), option('last', '最後', { pin: 'first' })] }))).toBe(false)
    expect(fits(written('single', { shuffle: 'maybe' }))).toBe(false)
  })
})

describe('a value', () => {
  it.each(['', 'two words', 'a.b', '-a', 'constructor', '甲'])('%j is no id', id => {
    expect(fits(written('single', { id }))).toBe(false)
  })

  it('is text without controls, and not empty', () => {
    expect(questionSchema.parse(written('single', { stem: ' 先做\u001B[2J哪一件？ ' })).stem).toBe('先做[2J哪一件？')
    expect(fits(written('single', { stem: ' \u0007 ' }))).toBe(false)
  })

  it.each(['id', 'section', 'objective', 'bloom', 'difficulty', 'stem'])('of %s is needed', field => {
    expect(fits(written('boolean', { [field]: undefined }))).toBe(false)
  })

  it('that nobody asked for is refused, in a question and in an option', () => {
    expect(fits(written('single', { answer: 'o1' }))).toBe(false)
    expect(fits(written('single', { options: [...options(2), option('o9', '多', { score: '1' })] }))).toBe(false)
    expect(fits(written('cloze', { blanks: [{ accept: [], why: '沒有答案。' }] }))).toBe(false)
  })
})

it('a revision is that of every version before, so that no answer is told to be marked under another key', () => {
  const revisions = [...QUESTIONS.values()].map(({ id, revision }) => `${id} ${revision}`)
  expect(revisions).toMatchInlineSnapshot(`
    [
      "which-three 7ac8097a",
      "both 80bd37cf",
      "must a958382a",
      "steps 64cf7c77",
      "pairs 5ae2e763",
      "two-blanks 4255ea30",
    ]
  `)
})
