import { describe, expect, it } from 'vitest'
import { foldEvents } from '../../src/study/fold.ts'
import { emptyCourseRecord, isLearningRecord } from '../../src/study/record.ts'
import { event } from '../support/events.ts'

describe('a record read from a file', () => {
  it('is one where every course has its maps and lists', () => {
    expect(isLearningRecord(foldEvents([event('starred', { question: 'q' })]))).toBe(true)
    expect(isLearningRecord({ courses: {} })).toBe(true)
  })

  it.each([null, undefined, 'text', [], {}, { courses: null }, { courses: [] }, { courses: 'text' }])('is not %j', value => {
    expect(isLearningRecord(value)).toBe(false)
  })

  it.each([
    ['is no map', null],
    ['is a list', []],
    ...(['read', 'questions', 'open'] as const).flatMap(name =>
      [undefined, null, [], 'text'].map((value): [string, object] => [
        `has no ${name}`,
        { ...emptyCourseRecord(), [name]: value },
      ]),
    ),
    ...(['tests', 'stars', 'days'] as const).flatMap(name =>
      [undefined, {}, 'text'].map((value): [string, object] => [`has no ${name}`, { ...emptyCourseRecord(), [name]: value }]),
    ),
  ])('is none when one course of several %s: %j', (_name, course) => {
    expect(isLearningRecord({ courses: { sound: emptyCourseRecord(), course } })).toBe(false)
  })
})
