import { describe, expect, it } from 'vitest'
import { foldEvents } from '../../src/study/fold.ts'
import type { LearningRecord } from '../../src/study/record.ts'
import { scoreList, withoutTests, withTests } from '../../src/study/score-list.ts'
import { answered, event, started } from '../support/events.ts'

const finish = (paper: string) => event('paper-finished', { paper, passMark: 60 })
const test = (paper: string, score: number) => [started(paper, ['q']), answered(paper, 'q', score), finish(paper)]

/** Tests of two courses, taken by turns: 0, 100 and 50 points. */
function twoCourses(): LearningRecord {
  const other = test('a', 0)
  const own = test('b', 1)
  const last = test('c', 0.5).map(one => ({ ...one, course: 'other' }))
  return foldEvents([...own, ...last, ...other.map(one => ({ ...one, course: 'other' })), event('starred', { question: 'q' })])
}

describe('the list of scores', () => {
  it('has the tests of all courses, oldest first, and small totals', () => {
    const { tests, totals } = scoreList(twoCourses())
    expect(tests.map(({ paper, course, score }) => [paper, course, score])).toEqual([
      ['a', 'other', 0],
      ['b', 'tiny', 100],
      ['c', 'other', 50],
    ])
    expect(totals).toEqual({ tests: 3, passed: 1, best: null })
  })

  it('has as the best score one of the whole course, and counts no practice as passed', () => {
    const whole = event('paper-started', {
      paper: 'w',
      seed: 'w',
      mode: 'test',
      chapter: null,
      questions: ['q', 'r'],
      limit: null,
      whole: true,
    })
    const practice = [
      started('p', ['q'], 'chapter'),
      answered('p', 'q', 1),
      event('paper-finished', { paper: 'p', passMark: 60 }),
    ]
    const half = [whole, answered('w', 'q', 1), event('paper-finished', { paper: 'w', passMark: 60 })]
    const { totals } = scoreList(foldEvents([...practice, ...half, ...test('short', 1)]))
    expect(totals).toEqual({ tests: 3, passed: 1, best: 50 })
  })

  it('has no best score before the first test', () => {
    expect(scoreList(foldEvents([]))).toEqual({ tests: [], totals: { tests: 0, passed: 0, best: null } })
  })

  it('gives back to a record the tests that it was written without, and nothing else changes', () => {
    const record = twoCourses()
    const { tests } = scoreList(record)
    const stripped = withoutTests(record)
    expect(Object.values(stripped.courses).map(course => course.tests)).toEqual([[], []])
    expect(withTests(stripped, tests)).toEqual(record)
  })

  it('passes over the tests of a course that the record does not know', () => {
    const { tests } = scoreList(twoCourses())
    expect(withTests(foldEvents([]), tests)).toEqual({ courses: {} })
  })
})
