import { expect, it } from 'vitest'
import { calendarOf, DAY_LOAD } from '../../src/study/due.ts'
import { foldEvents } from '../../src/study/fold.ts'
import { type CourseRecord, emptyCourseRecord } from '../../src/study/record.ts'
import { reviewQueue } from '../../src/study/review-order.ts'
import { event } from '../support/events.ts'
import { LONG_COURSE } from '../support/simulated-learner.ts'

const NOW = Date.parse('2026-11-24T12:00:00+08:00')
const on = (day: number, question: string, score: number, guessed = false) =>
  event(
    'answered',
    { paper: 'p', question, revision: 'r', picked: ['x'], score, guessed, ms: 1 },
    `2026-11-${day}T09:00:00.000+08:00`,
  )
const queue = (record: CourseRecord, most: number | null = null) =>
  reviewQueue(LONG_COURSE, record, calendarOf(record, NOW), most)
const recordOf = (...events: Parameters<typeof foldEvents>[0][number][]) => foldEvents(events).courses.tiny ?? emptyCourseRecord()

it('a review begins with what was wrong and sure, and goes from one chapter to another', () => {
  const chapters = new Map(LONG_COURSE.chapters.flatMap(({ id, questions }) => questions.map(question => [question.id, id])))
  const right = ['q0', 'q1', 'q2', 'q20', 'q21', 'q40'].map(id => on(10, id, 1))
  const { questions, misled } = queue(recordOf(...right, on(20, 'q3', 0), on(20, 'q4', 0, true)))
  expect([questions[0], misled, questions.length]).toEqual(['q3', 1, 8])
  const rest = questions.slice(1).map(id => chapters.get(id))
  expect(rest.filter((chapter, at) => chapter === rest[at - 1])).toEqual([])
})

it('a review holds no more than the day, or as much as was asked for, and says how much waits', () => {
  const late = recordOf(...Array.from({ length: 40 }, (_, at) => on(10, `q${at}`, 1)))
  expect([queue(late).questions.length, queue(late).waiting]).toEqual([DAY_LOAD, 25])
  expect([queue(late, 30).questions.length, queue(late, 30).waiting]).toEqual([30, 10])
  expect(queue(emptyCourseRecord())).toEqual({ questions: [], misled: 0, waiting: 0 })
})
