import { describe, expect, it } from 'vitest'
import { drawPractice, matchingQuestions } from '../../src/study/draw-practice.ts'
import type { StudyEvent } from '../../src/study/events.ts'
import { foldEvents } from '../../src/study/fold.ts'
import { missesBySection, mistakes } from '../../src/study/mistakes.ts'
import { type CourseRecord, emptyCourseRecord } from '../../src/study/record.ts'
import { event } from '../support/events.ts'
import { compileTiny } from '../support/tiny-course.ts'

const index = compileTiny().course?.index
if (!index) throw new Error('the tiny course does not compile')
const recordOf = (...events: StudyEvent[]): CourseRecord => foldEvents(events).courses.tiny ?? emptyCourseRecord()
const at = (day: number, hour = 12) => `2026-11-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00.000+08:00`
const answer = (score: number, time: string, guessed = false) =>
  event(
    'answered',
    { paper: 'gone', question: 'must', revision: 'r', picked: [score === 1 ? 'true' : 'false'], score, guessed, ms: 1 },
    time,
  )
const left = (...events: StudyEvent[]) => mistakes(index, recordOf(...events)).map(mistake => mistake.daysRemaining)

describe('the wrong-book', () => {
  it('holds what was missed, with the answer that was given', () => {
    const [mistake] = mistakes(index, recordOf(answer(0, at(1))))
    expect(mistake).toMatchObject({ chapter: 1, entry: { id: 'must' }, miss: { picked: ['false'] }, daysRemaining: 2 })
    expect(mistakes(index, recordOf(answer(1, at(1))))).toEqual([])
    expect(mistakes(index, recordOf(answer(0, at(1))), 'no-such-chapter')).toEqual([])
  })

  it('is left after right answers on two different study days', () => {
    expect(left(answer(0, at(1)), answer(1, at(2)))).toEqual([1])
    expect(left(answer(0, at(1)), answer(1, at(2)), answer(1, at(2, 20)))).toEqual([1])
    // 02:00 on the 3rd is still the study day of the 2nd.
    expect(left(answer(0, at(1)), answer(1, at(2)), answer(1, at(3, 2)))).toEqual([1])
    expect(left(answer(0, at(1)), answer(1, at(2)), answer(1, at(3)))).toEqual([0])
  })

  it('does not count a guess, and takes back what is missed again', () => {
    expect(left(answer(0, at(1)), answer(1, at(2), true), answer(1, at(3), true))).toEqual([2])
    expect(left(answer(0, at(1)), answer(1, at(2)), answer(1, at(3)), answer(0.5, at(4)))).toEqual([2])
  })

  it('comes to the same in whatever order two machines are merged', () => {
    const events = [answer(0, at(1)), answer(1, at(2)), answer(0, at(3)), answer(1, at(4)), answer(1, at(5))]
    expect(left(...events.toReversed())).toEqual(left(...events))
  })

  it('marks the sections where something is still to mend', () => {
    expect([...missesBySection(index, recordOf(answer(0, at(1))))]).toEqual([['together', 1]])
    expect([...missesBySection(index, recordOf(answer(0, at(1)), answer(1, at(2)), answer(1, at(3))))]).toEqual([])
  })
})

describe('a practice', () => {
  const wishes = { mistakes: false, starred: false, unseen: false, type: null }
  const record = recordOf(answer(0, at(1)), event('starred', { question: 'both' }))

  it('is drawn from the questions that fit every wish', () => {
    const ids = (wish: object) =>
      matchingQuestions(index.chapters, record, { ...wishes, ...wish }, new Set(['must'])).map(({ id }) => id)
    expect(ids({})).toEqual(['which-three', 'both', 'must'])
    expect(ids({ mistakes: true })).toEqual(['must'])
    expect(ids({ starred: true })).toEqual(['both'])
    expect(ids({ unseen: true })).toEqual(['which-three', 'both'])
    expect(ids({ unseen: true, type: 'multiple' })).toEqual(['both'])
  })

  it('asks for what was never answered before what was, and nothing twice', () => {
    const pool = matchingQuestions(index.chapters, record, wishes, new Set())
    for (const seed of ['a', 'b', 'c', 'd']) {
      expect(drawPractice(pool, record, { count: 2, seed, inOrder: true })).toEqual(['which-three', 'both'])
      const all = drawPractice(pool, record, { count: 3, seed, inOrder: false })
      expect(new Set(all).size).toBe(3)
    }
  })
})
