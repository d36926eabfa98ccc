import { describe, expect, it } from 'vitest'
import type { QuestionEntry } from '../../src/course/course.ts'
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
const ANSWER = { paper: 'gone', question: 'must', revision: 'r', picked: ['x'], score: 1, guessed: false, ms: 1 }
const PAPER = { paper: 'p', seed: 's', mode: 'test', chapter: null, limit: null } as const
const answer = (score: number, time: string, guessed = false) =>
  event('answered', { ...ANSWER, picked: [score === 1 ? 'true' : 'false'], score, guessed }, time)
const left = (...events: StudyEvent[]) => mistakes(index, recordOf(...events)).map(mistake => mistake.daysRemaining)

describe('the wrong-book', () => {
  it('holds what was missed, with the answer that was given', () => {
    const [mistake] = mistakes(index, recordOf(answer(0, at(1))))
    expect(mistake).toMatchObject({ chapter: 1, entry: { id: 'must' }, miss: { picked: ['false'] }, daysRemaining: 2 })
    expect(mistakes(index, recordOf(answer(1, at(1))))).toEqual([])
    expect(mistakes(index, recordOf(answer(0, at(1))), 'no-such-chapter')).toEqual([])
    expect(mistakes(index, recordOf(answer(0, at(1))), 'first')).toHaveLength(1)
  })

  it('holds what was handed in blank and what was guessed right, for its sections too', () => {
    const started = event('paper-started', { ...PAPER, questions: ['must', 'both'] }, at(1, 9))
    const guessed = event('answered', { ...ANSWER, paper: 'p', picked: ['true'], guessed: true }, at(1, 10))
    const record = recordOf(started, guessed, event('paper-finished', { paper: 'p', passMark: 60 }, at(1, 11)))
    expect(mistakes(index, record).map(({ entry, miss }) => [entry.id, miss.kind])).toEqual([
      ['both', 'blank'],
      ['must', 'guess'],
    ])
    expect(missesBySection(index, record)).toEqual(new Map([['together', 2]]))
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

  it('asks for what was last answered wrong before what was last answered right', () => {
    const pool = matchingQuestions(index.chapters, record, wishes, new Set())
    const tried = (question: string, score: number, day: number) => event('answered', { ...ANSWER, question, score }, at(day))
    const known = recordOf(
      ...[tried('which-three', 0, 1), tried('which-three', 1, 2)],
      ...[tried('both', 1, 1), tried('both', 0.5, 2)],
      tried('must', 1, 1),
    )
    for (const seed of ['a', 'b', 'c', 'd']) {
      expect(drawPractice(pool, known, { count: 1, seed, inOrder: true })).toEqual(['both'])
    }
  })

  it('comes in another order from another seed, and in the same from the same, whatever order the course has', () => {
    const pool = Array.from({ length: 12 }, (_, at): QuestionEntry => {
      return { id: `q${at}`, type: 'single', difficulty: 'easy', section: 's', original: false }
    })
    const drawn = (seed: string, from = pool, count = 12) => drawPractice(from, recordOf(), { count, seed, inOrder: false })
    expect(drawn('a')).toEqual(drawn('a', pool.toReversed()))
    expect(drawn('a')).not.toEqual(drawn('b'))
    // Which ones are drawn is by chance too.
    expect(drawn('a', pool, 4).toSorted()).toEqual(drawn('a', pool.toReversed(), 4).toSorted())
    expect(drawn('a', pool, 4).toSorted()).not.toEqual(drawn('b', pool, 4).toSorted())
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
