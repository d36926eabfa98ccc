import { describe, expect, it } from 'vitest'
import type { PaperMode, StudyEvent } from '../../src/study/events.ts'
import { foldEvents } from '../../src/study/fold.ts'
import { emptyCourseRecord } from '../../src/study/record.ts'
import { summarize } from '../../src/study/summary.ts'
import { answered, event } from '../support/events.ts'
import { THREE_CHAPTERS as index } from '../support/three-chapters.ts'

const summaryOf = (...events: StudyEvent[]) => summarize(index, foldEvents(events).courses.tiny ?? emptyCourseRecord())
const taken = (paper: string, mode: PaperMode, chapter: string | null, ...scores: number[]) => [
  event('paper-started', {
    paper,
    seed: paper,
    mode,
    chapter,
    questions: scores.map((_, at) => `q${at}`),
    limit: null,
    whole: true,
  }),
  ...scores.map((score, at) => answered(paper, `q${at}`, score)),
  event('paper-finished', { paper, passMark: 60 }),
]

describe('the summary', () => {
  it('says before anything was done how much there is', () => {
    const { chapters, ...whole } = summaryOf()
    expect(whole).toEqual({ tests: [], bestTest: null, sections: 4, sectionsRead: 0, days: 0 })
    expect(chapters[0]).toEqual({
      number: 1,
      id: 'first',
      title: '第一課',
      sections: 2,
      sectionsRead: 0,
      questions: 3,
      questionsSeen: 0,
      rightAtFirst: 0,
      rightAtLast: 0,
      bestScore: null,
    })
  })

  it('counts what was read, and what was right at the first try and at the latest one', () => {
    const answers = [answered('p', 'must', 0), answered('p', 'must', 1), answered('p', 'both', 1), answered('p', 'both', 0.5)]
    const { chapters, sectionsRead, days } = summaryOf(
      event('read', { section: 'parts' }),
      event('read', { section: 'ahead' }),
      ...answers,
      answered('p', 'which-three', 1),
      answered('p', 'a question that is gone', 1),
    )
    expect([sectionsRead, days, chapters.map(chapter => chapter.sectionsRead)]).toEqual([2, 1, [1, 1, 0]])
    expect(chapters[0]).toMatchObject({ questionsSeen: 3, rightAtFirst: 2, rightAtLast: 2 })
  })

  it('takes for tests what was taken of the whole course, as a test or an exam', () => {
    const { tests, bestTest } = summaryOf(
      ...taken('a', 'test', null, 0.5),
      ...taken('b', 'exam', null, 0.8),
      ...taken('c', 'test', null, 0.7),
      ...taken('practice', 'practice', null, 1),
      ...taken('original', 'original', null, 1),
      ...taken('of a chapter', 'exam', 'first', 1),
    )
    expect([tests.map(({ paper }) => paper), bestTest]).toEqual([['a', 'b', 'c'], 80])
  })

  it('has no best score of a short paper, nor of one taken again', () => {
    const short = taken('a', 'test', null, 1).map(one =>
      one.type === 'paper-started' ? { ...one, data: { ...one.data, whole: false } } : one,
    )
    expect(summaryOf(...short).bestTest).toBeNull()
    const first = taken('a', 'test', null, 0)
    const again = taken('b', 'test', null, 1).map(one =>
      one.type === 'paper-started' ? { ...one, data: { ...one.data, seed: 'a' } } : one,
    )
    expect(summaryOf(...first, ...again).bestTest).toBe(0)
  })

  it('gives the best score of each chapter by its tests and exams, never by a practice', () => {
    const { chapters } = summaryOf(
      ...taken('a', 'exam', 'first', 0.5),
      ...taken('b', 'exam', 'first', 0.9),
      ...taken('c', 'exam', 'first', 0.7),
      ...taken('d', 'practice', 'second', 1),
      ...taken('e', 'test', null, 1),
      event('key-shown', { seed: 'seen', chapter: 'first', questions: 1 }),
      ...taken('seen', 'exam', 'first', 1),
    )
    expect(chapters.map(({ bestScore }) => bestScore)).toEqual([90, null, null])
  })
})
