import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ChapterEntry } from '../../src/course/course.ts'
import type { ChoiceQuestion } from '../../src/course/question.ts'
import { drawPaper, optionOrder } from '../../src/study/paper.ts'
import { runs } from '../runs.ts'

function chapter(id: string, questions: number): ChapterEntry {
  const entries = Array.from({ length: questions }, (_, at) => ({
    id: `${id}-${at}`,
    type: 'single' as const,
    section: 's',
    revision: 'r',
    original: false,
  }))
  return { id, title: id, summary: '', extension: false, sections: [], questions: entries }
}

const COURSE = [chapter('a', 14), chapter('b', 10), chapter('c', 10), chapter('d', 3), chapter('e', 3)]

describe('drawPaper', () => {
  it('draws the same paper from the same seed, and another from another', () => {
    expect(drawPaper(COURSE, 10, 'demo')).toEqual(drawPaper(COURSE, 10, 'demo'))
    expect(drawPaper(COURSE, 10, 'demo')).not.toEqual(drawPaper(COURSE, 10, 'other'))
  })

  it('draws as many as asked and nothing twice', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 40 }), (seed, count) => {
        const paper = drawPaper(COURSE, count, seed)
        expect([paper.length, new Set(paper).size]).toEqual([count, count])
      }),
      { numRuns: runs(100) },
    )
  })

  it("keeps the chapters' shares", () => {
    const perChapter = (paper: string[]) => COURSE.map(({ id }) => paper.filter(question => question.startsWith(id)).length)
    expect(perChapter(drawPaper(COURSE, 20, 'demo'))).toEqual([7, 5, 5, 2, 1])
  })

  it('gives every question of a chapter the same chance', () => {
    const bank = [chapter('a', 5)]
    const counts = new Map<string, number>()
    for (let seed = 0; seed < 2000; seed += 1) {
      for (const id of drawPaper(bank, 2, String(seed))) counts.set(id, (counts.get(id) ?? 0) + 1)
    }
    // 800 expected each; 5 standard deviations of a binomial (n = 2000, p = 0.4) are 110.
    for (const count of counts.values()) expect(Math.abs(count - 800)).toBeLessThan(110)
  })
})

describe('optionOrder', () => {
  const question = (shuffle: boolean): ChoiceQuestion => ({
    id: 'q',
    type: 'single',
    section: 's',
    objective: 'o',
    bloom: 'remember',
    difficulty: 'easy',
    facts: [],
    notes: [],
    original: false,
    extension: false,
    stem: '',
    revision: 'r',
    shuffle,
    options: ['a', 'b', 'c', 'd'].map(id => ({ id, text: id, correct: id === 'a', why: '', pinned: id === 'b' })),
  })

  it('keeps a pinned option last', () => {
    const lasts = Array.from({ length: 20 }, (_, seed) => optionOrder(question(true), String(seed)).at(-1))
    expect(new Set(lasts)).toEqual(new Set(['b']))
  })

  it('leaves the order alone where it carries meaning', () => {
    expect(optionOrder(question(false), 'any')).toEqual(['a', 'b', 'c', 'd'])
  })

  it('puts the key in each open place about equally often', () => {
    const places = [0, 0, 0]
    for (let seed = 0; seed < 3000; seed += 1) {
      const place = optionOrder(question(true), String(seed)).indexOf('a')
      places[place] = (places[place] ?? 0) + 1
    }
    // 1000 expected each; 5 standard deviations of a binomial (n = 3000, p = 1/3) are 129.
    for (const count of places) expect(Math.abs(count - 1000)).toBeLessThan(129)
  })
})
