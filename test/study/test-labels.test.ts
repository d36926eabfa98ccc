import { describe, expect, it } from 'vitest'
import type { TestTerms } from '../../src/course/course.ts'
import type { FinishedTest } from '../../src/study/record.ts'
import { isReason, testLabels } from '../../src/study/test-labels.ts'
import { TERMS } from '../support/terms.ts'

const COURSE: TestTerms = { count: 10, minutes: 10, credit: 'partial', attempts: null, passMark: 60 }
const TEST: FinishedTest = {
  paper: 'p',
  seed: 's',
  mode: 'test',
  chapter: null,
  questions: 10,
  startedAt: '2026-11-23T09:20:00.000+08:00',
  finishedAt: '2026-11-23T09:30:00.000+08:00',
  score: 80,
  passed: true,
  ...TERMS,
}

describe('the labels of a test', () => {
  it.each<[string, Partial<FinishedTest>, string[]]>([
    ['whole, the first time', {}, []],
    ['shorter than the course asks for', { whole: false, questions: 3 }, ['short']],
    ['as long, at other terms', { whole: false }, ['own-terms']],
    ['longer', { whole: false, questions: 20 }, ['long']],
    ['in a time of its own', { mode: 'exam', whole: false, limit: 60_000 }, ['own-time']],
    [
      'an exam in the time of the course, whose terms were others then',
      { mode: 'exam', whole: false, limit: 600_000 },
      ['own-terms'],
    ],
    ['of a chapter', { whole: false, questions: 3, chapter: 'first' }, []],
    ['taken again, its key seen', { attempt: 2, keySeen: true }, ['attempt', 'key-seen']],
    ['out of time with blanks', { ranOut: true, blank: 2 }, ['ran-out', 'blank']],
    ['a practice', { mode: 'practice', whole: false, questions: 3, attempt: 2, blank: 1 }, []],
    ['the original one', { mode: 'original', whole: false, questions: 2 }, []],
  ])('%s', (_name, changes, labels) => {
    expect(testLabels({ ...TEST, ...changes }, COURSE).map(({ kind }) => kind)).toEqual(labels)
  })

  it('say that it came after those which the course counts', () => {
    expect(testLabels({ ...TEST, whole: false }, { ...COURSE, attempts: 2 })).toEqual([{ kind: 'over-attempts', attempts: 2 }])
  })

  it('tell apart what keeps it from counting and how it went', () => {
    const labels = testLabels({ ...TEST, whole: false, attempt: 2, keySeen: true, ranOut: true, blank: 1 }, COURSE)
    expect(labels.filter(isReason).map(({ kind }) => kind)).toEqual(['own-terms', 'attempt', 'key-seen'])
    expect(labels).toContainEqual({ kind: 'attempt', number: 2 })
    expect(labels).toContainEqual({ kind: 'blank', count: 1 })
  })
})
