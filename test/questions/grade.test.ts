import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ClozeQuestion, fillsBlank, slipOf } from '../../src/questions/cloze.ts'
import { partnerOf } from '../../src/questions/matching.ts'
import { chanceScore, grade, keyOf, type Question } from '../../src/questions/question.ts'
import { optionOrder } from '../../src/study/draw-paper.ts'
import { runs } from '../support/runs.ts'
import { QUESTIONS, sample } from '../support/six-types.ts'

describe('grade', () => {
  it.each([
    ['which-three', ['right'], 1],
    ['which-three', ['wrong'], 0],
    ['which-three', [], 0],
    ['which-three', ['right', 'wrong'], 0],
    ['must', ['true'], 1],
    ['must', ['false'], 0],
    ['both', ['sales', 'service'], 1],
    ['both', ['sales'], 0.5],
    ['both', ['sales', 'rival'], 0],
    ['both', ['sales', 'service', 'rival'], 0],
    ['both', [], 0],
    ['both', ['sales', 'sales'], 0.5],
    ['both', ['sales', 'no-such-option'], 0],
    ['steps', ['one', 'two', 'three', 'four'], 1],
    ['steps', ['two', 'three', 'four', 'one'], 2 / 3],
    ['steps', ['four', 'three', 'two', 'one'], 0],
    ['steps', ['one', 'two'], 0],
    ['steps', ['one', 'one', 'two', 'three', 'four'], 0],
    ['steps', ['two', 'three', 'four', 'no-such-item'], 0],
    ['pairs', ['cat:meow', 'dog:woof', 'cow:moo'], 1],
    ['pairs', ['cat:meow', 'dog:moo', 'cow:woof'], 1 / 3],
    ['pairs', ['cat:oink', 'cat:meow'], 0],
    ['pairs', [], 0],
    ['two-blanks', ['80', '兩成'], 1],
    ['two-blanks', [' ８０ ', 'twenty percent'], 1],
    ['two-blanks', ['80', ''], 0.5],
    ['two-blanks', ['兩成', '80'], 0],
    ['two-blanks', ['', ''], 0],
  ])('%s answered with %j scores %d', (id, picked, score) => {
    expect(grade(sample(id), picked)).toBeCloseTo(score, 10)
  })

  it.each(['both', 'steps', 'pairs', 'two-blanks'])('gives nothing for a part of %s where only all of it counts', id => {
    const key = keyOf(sample(id))
    expect(grade(sample(id), key.slice(0, -1), true)).toBe(0)
    expect(grade(sample(id), key, true)).toBe(1)
  })

  it('is between 0 and 1, and 1 only for what is fully right', () => {
    const answer = (question: Question): fc.Arbitrary<string[]> => {
      const parts = [...keyOf(question), ...optionOrder(question, 's'), 'cat:oink', 'dog:meow', '', '20']
      return fc.shuffledSubarray(parts)
    }
    const asked = fc
      .constantFrom(...QUESTIONS.values())
      .chain(question => answer(question).map(picked => [question, picked] as const))
    fc.assert(
      fc.property(asked, ([question, picked]) => {
        const score = grade(question, picked)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1)
        const key = keyOf(question)
        const same =
          question.type === 'cloze'
            ? question.blanks.every((blank, at) => fillsBlank(blank, picked[at] ?? ''))
            : question.type === 'matching'
              ? question.lefts.every(({ id, match }) => partnerOf(id, picked) === match)
              : question.type === 'ordering'
                ? key.join() === picked.join()
                : key.length === new Set(picked).size && key.every(id => picked.includes(id))
        expect(score === 1).toBe(same)
        expect(grade(question, [])).toBe(0)
      }),
      { numRuns: runs(1000) },
    )
  })

  it('gives nothing for ticking everything', () => {
    for (const question of QUESTIONS.values()) {
      if (question.type !== 'single' && question.type !== 'multiple' && question.type !== 'boolean') continue
      expect(grade(question, optionOrder(question, 's'))).toBe(0)
    }
  })
})

describe('blindScore', () => {
  it.each([
    ['which-three', 1 / 2],
    ['must', 1 / 2],
    // Of the seven ways to tick: both keys 1, one key 0.5 twice, with the distractor never more than 0.
    ['both', 2 / 7],
    ['steps', 1 / 4],
    ['pairs', 1 / 4],
    ['two-blanks', 0],
  ])('of %s is %d', (id, score) => {
    expect(chanceScore(sample(id))).toBeCloseTo(score, 10)
  })

  it('of an ordering is the mean over all orders', () => {
    const question = sample('steps', 'ordering')
    const orders = (ids: string[]): string[][] =>
      ids.length === 0 ? [[]] : ids.flatMap(id => orders(ids.filter(other => other !== id)).map(rest => [id, ...rest]))
    const all = orders(keyOf(question))
    expect(all.reduce((sum, order) => sum + grade(question, order), 0) / all.length).toBeCloseTo(chanceScore(question), 10)
  })
})

describe('a blank', () => {
  const blanks = (sample('two-blanks') as ClozeQuestion).blanks
  it('knows a likely slip, and says what it confuses', () => {
    const [first] = blanks
    expect(first && [slipOf(first, '２０'), slipOf(first, '30')]).toEqual(['把兩個數字對調了。', null])
  })
})
