import { expect, it } from 'vitest'
import { isExpired } from '../../src/study/attempt.ts'
import { examClock } from '../../src/study/exam-clock.ts'
import { localTime } from '../../src/study/time.ts'

const NOON = Date.parse('2026-11-24T12:00:00+08:00')
const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** An exam of an hour begun at noon, with an answer so many minutes later where a number is given. */
function exam(answeredAfter?: number) {
  const answer = { event: 'e', picked: ['x'], credit: 1, revision: 'r', guessed: false }
  const answers = answeredAfter === undefined ? {} : { q: { ...answer, at: localTime(new Date(NOON + answeredAfter * MINUTE)) } }
  return { paper: 'p', startedAt: localTime(new Date(NOON)), limit: HOUR, answers }
}

/** A wall clock and one that nobody sets, which pass together. */
function clocks() {
  const time = { wall: NOON, elapsed: 5 }
  const pass = (minutes: number) => {
    time.wall += minutes * MINUTE
    time.elapsed += minutes * MINUTE
  }
  const clock = examClock(
    () => new Date(time.wall),
    () => time.elapsed,
  )
  return { time, pass, clock }
}

it('a clock on the wall that is set back within a sitting gives an exam no time', () => {
  const { time, pass, clock } = clocks()
  const paper = exam()
  expect(clock.now(paper)).toBe(NOON)
  pass(30)
  time.wall -= 24 * HOUR
  expect(clock.now(paper)).toBe(NOON + 30 * MINUTE)
  pass(29)
  expect(isExpired(paper, clock.now(paper))).toBe(false)
  pass(1)
  expect(isExpired(paper, clock.now(paper))).toBe(true)
})

it('a clock that is set back between two sittings is not believed before the last answer', () => {
  const { time, pass, clock } = clocks()
  time.wall -= 24 * HOUR
  const paper = exam(40)
  expect(clock.now(paper)).toBe(NOON + 40 * MINUTE)
  pass(20)
  expect(isExpired(paper, clock.now(paper))).toBe(true)
  expect(isExpired(exam(60), NOON - HOUR)).toBe(true)
})

it('the clock on the wall holds where it is ahead, as after a computer slept; and one exam says nothing of another', () => {
  const { time, clock } = clocks()
  clock.now(exam())
  time.wall += 2 * HOUR
  expect(clock.now(exam())).toBe(NOON + 2 * HOUR)
  time.wall = NOON
  expect([clock.now(exam()), clock.now({ ...exam(), paper: 'other' })]).toEqual([NOON + 2 * HOUR, NOON])
})
