import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { CourseIndex } from '../../src/course/course.ts'
import { codeOfPaper } from '../../src/study/code-of-paper.ts'
import { drawPaper } from '../../src/study/draw-paper.ts'
import { CODE_LETTERS, decodePaper } from '../../src/study/paper-code.ts'
import { runs } from '../support/runs.ts'
import { THREE_CHAPTERS } from '../support/three-chapters.ts'

const index = THREE_CHAPTERS
const chaptersOf = (chapter: string | null) => index.chapters.filter(({ id }) => chapter === null || id === chapter)
const paper = (seed: string, count: number, chapter: string | null = null) => ({
  seed,
  chapter,
  questions: drawPaper(chaptersOf(chapter), count, seed),
})

it('whoever has the code of a paper draws that very paper, a practice of a chapter too', () => {
  const seed = fc.string({ unit: fc.constantFrom(...CODE_LETTERS), minLength: 4, maxLength: 4 })
  fc.assert(
    fc.property(seed, fc.constantFrom(null, 'first'), fc.integer({ min: 1, max: 3 }), (letters, chapter, count) => {
      const drawn = paper(letters, count, chapter)
      const told = decodePaper(codeOfPaper(index, drawn).code ?? '', index.version)
      if (typeof told === 'string') throw new Error(told)
      const chapters = told.chapter === null ? index.chapters : index.chapters.slice(told.chapter - 1, told.chapter)
      const all = chapters.reduce((sum, { questions }) => sum + questions.length, 0)
      expect(drawPaper(chapters, told.count ?? all, told.seed)).toEqual(drawn.questions)
    }),
    { numRuns: runs(40) },
  )
})

it('says why a paper has none', () => {
  const why = (...call: Parameters<typeof codeOfPaper>) => codeOfPaper(...call)
  const none = (codeWhy: string) => ({ code: null, codeWhy })
  expect(why(index, paper('2026Q4', 2))).toEqual(none('seed'))
  expect(why(index, paper('abcd', 2))).toEqual(none('seed'))
  const drawn = paper('7F3K', 3)
  expect(why(index, { ...drawn, questions: [...drawn.questions].reverse() })).toEqual(none('chosen'))
  expect(why(index, { ...drawn, version: 'older' })).toEqual(none('course-changed'))
  expect(why(index, { ...drawn, version: index.version })).toEqual({ code: expect.any(String), codeWhy: null })
})

it('a code that cannot hold the number of questions is none', () => {
  const [first] = index.chapters
  const questions = Array.from({ length: 600 }, (_, at) => ({ ...first?.questions[0], id: `q${at}` }))
  const big = { ...index, chapters: [{ ...first, questions }] } as CourseIndex
  const drawn = { seed: '7F3K', chapter: null, questions: drawPaper(big.chapters, 520, '7F3K') }
  expect(codeOfPaper(big, drawn)).toEqual({ code: null, codeWhy: 'size' })
})
