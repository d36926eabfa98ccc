import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseTypedAnswer } from '../../src/answering/typed-answer.ts'
import type { ChapterEntry } from '../../src/course/course.ts'
import { zhHant } from '../../src/locales/zh-Hant.ts'
import type { ChoiceQuestion } from '../../src/questions/choice.ts'
import { grade, interactionOf, keyOf } from '../../src/questions/question.ts'
import { DIFFICULTIES } from '../../src/questions/question-base.ts'
import { drawPaper, optionOrder } from '../../src/study/draw-paper.ts'
import { LABELS } from '../support/page.ts'
import { runs } from '../support/runs.ts'
import { sample } from '../support/six-types.ts'

function chapter(id: string, questions: number): ChapterEntry {
  const entries = Array.from({ length: questions }, (_, at) => ({
    id: `${id}-${at}`,
    type: 'single' as const,
    difficulty: DIFFICULTIES[at % 3] ?? 'easy',
    section: 's',
    original: false,
  }))
  return { id, title: id, summary: '', extension: false, sections: [], questions: entries }
}

/** A course of banks in which every question has one of some ideas, or its own (null). */
function courseOf(banks: readonly (readonly (number | null)[])[]): ChapterEntry[] {
  return banks.map((ideas, at) => {
    const entry = chapter(`c${at}`, ideas.length)
    return {
      ...entry,
      questions: entry.questions.map((question, place) => {
        const idea = ideas[place] ?? null
        return idea === null ? question : { ...question, idea: `i${idea}` }
      }),
    }
  })
}
const banks = fc.array(fc.array(fc.option(fc.nat(6)), { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 4 })
const ideasOf = (ids: readonly string[], course: readonly ChapterEntry[]) => {
  const entries = course.flatMap(({ questions }) => questions)
  return new Set(ids.map(id => entries.find(entry => entry.id === id)?.idea ?? id))
}

const COURSE = [chapter('a', 14), chapter('b', 10), chapter('c', 10), chapter('d', 3), chapter('e', 3)]

describe('drawPaper', () => {
  it('draws the same paper from the same seed, and another from another', () => {
    expect(drawPaper(COURSE, 10, 'demo')).toEqual(drawPaper(COURSE, 10, 'demo'))
    expect(drawPaper(COURSE, 10, 'demo')).not.toEqual(drawPaper(COURSE, 10, 'other'))
  })

  it('draws from a seed what it has always drawn: codes and seeds are passed on and kept', () => {
    expect(drawPaper(COURSE, 10, 'demo')).toEqual(['a-0', 'a-13', 'a-3', 'b-7', 'c-8', 'a-2', 'b-0', 'd-2', 'c-3', 'c-7'])
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

  it('asks no idea twice where the pool holds enough others, and as many ideas as there are where it does not', () => {
    fc.assert(
      fc.property(banks, fc.string(), fc.nat(47), (drawn, seed, most) => {
        const course = courseOf(drawn)
        const all = course.flatMap(({ questions }) => questions.map(({ id }) => id))
        const count = 1 + (most % all.length)
        const paper = drawPaper(course, count, seed)
        expect([paper.length, new Set(paper).size]).toEqual([count, count])
        expect(ideasOf(paper, course).size).toBe(Math.min(count, ideasOf(all, course).size))
      }),
      { numRuns: runs(200) },
    )
  })

  it('replaces a second of an idea by another of its chapter and difficulty', () => {
    // Of the six medium ones of the first chapter two share an idea; a paper of twelve takes two of each difficulty from it.
    const course = courseOf([Array.from({ length: 18 }, (_, at) => (at < 6 && at % 3 === 1 ? 0 : null)), Array(18).fill(null)])
    for (let seed = 0; seed < 200; seed += 1) {
      const paper = drawPaper(course, 12, String(seed))
      const own = paper.filter(id => id.startsWith('c0'))
      expect(own.length).toBe(6)
      expect(own.filter(id => Number(id.slice(3)) % 3 === 1).length).toBe(2)
    }
  })

  it("keeps the chapters' shares, and within them those of the difficulties, to the nearest question", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 40 }), (seed, count) => {
        const paper = drawPaper(COURSE, count, seed)
        for (const { id, questions } of COURSE) {
          const share = (questions.length * count) / 40
          const own = paper.filter(question => question.startsWith(id)).length
          expect(Math.abs(own - share)).toBeLessThan(1)
        }
      }),
      { numRuns: runs(200) },
    )
  })

  it('gives every question of a chapter the same chance', () => {
    const bank = [chapter('a', 5)]
    const counts = new Map<string, number>()
    for (let seed = 0; seed < 2000; seed += 1) {
      for (const id of drawPaper(bank, 2, String(seed))) counts.set(id, (counts.get(id) ?? 0) + 1)
    }
    // 800 expected each; 5 standard deviations of a binomial (n = 2000, p = 0.4) are 110.
    expect(counts.size).toBe(5)
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

  it('shows every option once, a pinned one too', () => {
    for (let seed = 0; seed < 20; seed += 1) {
      expect(optionOrder(question(true), String(seed)).toSorted()).toEqual(['a', 'b', 'c', 'd'])
    }
  })

  it('shows from a seed what it has always shown', () => {
    expect(optionOrder(sample('pairs'), 'a')).toEqual(['meow', 'moo', 'woof', 'oink'])
    expect(optionOrder(sample('steps'), 'b')).toEqual(['one', 'four', 'three', 'two'])
  })

  it('shows true and false in this order, every right of a matching and every item of an ordering once, and of a cloze nothing', () => {
    for (const seed of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) {
      expect(optionOrder(sample('must'), seed)).toEqual(['true', 'false'])
      expect(optionOrder(sample('pairs'), seed).toSorted()).toEqual(['meow', 'moo', 'oink', 'woof'])
      expect(optionOrder(sample('steps'), seed).toSorted()).toEqual(['four', 'one', 'three', 'two'])
      expect(optionOrder(sample('two-blanks'), seed)).toEqual([])
    }
  })

  it('leaves the order alone where it carries meaning', () => {
    expect(optionOrder(question(false), 'any')).toEqual(['a', 'b', 'c', 'd'])
  })

  it('puts every option in every place equally often: chi-square over 10,000 shuffles', () => {
    const free: ChoiceQuestion = {
      ...question(true),
      options: question(true).options.map(option => ({ ...option, pinned: false })),
    }
    const counts = new Map<string, number>()
    const SHUFFLES = 10_000
    for (let seed = 0; seed < SHUFFLES; seed += 1) {
      for (const [place, id] of optionOrder(free, String(seed)).entries()) {
        counts.set(`${id}${place}`, (counts.get(`${id}${place}`) ?? 0) + 1)
      }
    }
    const expected = SHUFFLES / 4
    expect(counts.size).toBe(16)
    const chiSquare = [...counts.values()].reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
    // Nine degrees of freedom, since rows and columns of the table sum to 10,000: above 27.9 in one case of a thousand.
    expect(chiSquare).toBeLessThan(27.9)
  })

  it('never shows items in their right order', () => {
    const orders = Array.from({ length: 500 }, (_, seed) => optionOrder(sample('steps'), String(seed)).join(' '))
    expect(orders).not.toContain(keyOf(sample('steps')).join(' '))
    // Of the 24 there are, every other one comes.
    expect(new Set(orders).size).toBe(23)
  })

  it('lets the same answer be written on every shuffled paper, with the same mark', () => {
    const written: Record<string, string[]> = {
      both: ['sales'],
      steps: ['two', 'three', 'four', 'one'],
      pairs: ['cat:meow', 'dog:moo'],
    }
    for (const [id, picked] of Object.entries(written)) {
      const asked = sample(id)
      for (const seed of ['a', 'b', 'c', 'd']) {
        const interaction = interactionOf(asked, optionOrder(asked, seed), LABELS)
        const letters = (one: string) => {
          const place = (parts: readonly { id: string }[], id: string) => parts.findIndex(part => part.id === id)
          if (interaction.kind === 'choice') return String(place(interaction.options, one) + 1)
          if (interaction.kind === 'order') return String(place(interaction.items, one) + 1)
          if (interaction.kind !== 'match') return one
          const [premise = '', response = ''] = one.split(':')
          return `${place(interaction.premises, premise) + 1}${'abcd'[place(interaction.responses, response)]}`
        }
        expect(grade(asked, parseTypedAnswer(picked.map(letters).join('+'), interaction, zhHant.typed) ?? [])).toBe(
          grade(asked, picked),
        )
      }
    }
  })
})
