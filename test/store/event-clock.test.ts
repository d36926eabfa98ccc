import { expect, it } from 'vitest'
import { EventClock } from '../../src/store/event-clock.ts'
import { foldEvents } from '../../src/study/fold.ts'
import { emptyCourseRecord } from '../../src/study/record.ts'
import { localTime, time } from '../../src/study/time.ts'
import { answered, event, started } from '../support/events.ts'

const NOON = Date.parse('2026-11-24T12:00:00+08:00')
const HOUR = 3_600_000
const NOTHING = emptyCourseRecord()
const READ = { section: 'parts' }
const STAR = { question: 'q' }

/** A clock beside a wall clock that stands at noon, and knows of an event of an hour later. */
function clockBehind(): EventClock {
  const clock = new EventClock(() => new Date(NOON))
  clock.note(localTime(new Date(NOON + HOUR)))
  return clock
}

it('two events in one millisecond of the wall clock are set a millisecond apart', () => {
  const clock = new EventClock(() => new Date(NOON))
  const times = [clock.next('read', READ, NOTHING), clock.next('read', READ, NOTHING)].map(({ time }) => time.getTime())
  expect(times).toEqual([NOON, NOON + 1])
})

it('an event that acts on others comes after the latest, and tells that it does', () => {
  const clock = clockBehind()
  const given = [clock.next('starred', STAR, NOTHING), clock.next('unstarred', STAR, NOTHING)]
  expect(given).toEqual([1, 2].map(later => ({ time: new Date(NOON + HOUR + later), isLatest: true })))
})

it('an event that acts on nothing keeps to the wall clock, before or after such a one', () => {
  const clock = clockBehind()
  expect(clock.next('read', READ, NOTHING)).toEqual({ time: new Date(NOON), isLatest: false })
  expect(clock.next('starred', STAR, NOTHING).time).toEqual(new Date(NOON + HOUR + 1))
  expect(clock.next('read', READ, NOTHING).time.getTime()).toBeLessThan(NOON + HOUR)
})

it('an event of an open paper comes after the last answer to it, whatever is later elsewhere', () => {
  const at = (minutes: number) => localTime(new Date(NOON + minutes * 60_000))
  const events = [
    { ...started('p', ['q', 'r']), at: at(1) },
    { ...answered('p', 'q', 1), at: at(2) },
    event('starred', STAR, at(3)),
  ]
  const record = foldEvents(events).courses.tiny ?? NOTHING
  const clock = clockBehind()
  const { time, isLatest } = clock.next('skipped', { paper: 'p', question: 'r' }, record)
  expect([time.getTime(), isLatest]).toEqual([NOON + 2 * 60_000 + 1, false])
})

it('an event of a paper that is not open keeps to the wall clock', () => {
  expect(clockBehind().next('skipped', { paper: 'gone', question: 'r' }, NOTHING).time).toEqual(new Date(NOON))
})

it('an event in the very millisecond of the latest does not come after it', () => {
  const clock = new EventClock(() => new Date(NOON))
  clock.note(localTime(new Date(NOON)))
  expect(clock.next('read', READ, NOTHING)).toEqual({ time: new Date(NOON), isLatest: false })
})

it('nothing falls to a reset that was made while the clock was ahead', () => {
  const clock = new EventClock(() => new Date(NOON))
  const reset = event('reset', { chapter: null, sections: [], questions: [] }, localTime(new Date(NOON + HOUR)))
  const record = foldEvents([reset]).courses.tiny ?? NOTHING
  clock.note(reset.at)
  const paper = { paper: 'p', seed: 's', mode: 'test', chapter: null, questions: ['q'], limit: null } as const
  const given = [clock.next('read', READ, record), clock.next('paper-started', { ...paper, questions: ['q'] }, record)]
  expect(given.map(({ time }) => time.getTime())).toEqual([NOON + HOUR + 1, NOON + HOUR + 1])
})

it('a clock beyond all years is believed to a year that can be written, and what follows stays in order', () => {
  const clock = new EventClock(() => new Date('+012026-01-01T00:00:00Z'))
  const times = [clock.next('starred', STAR, NOTHING), clock.next('unstarred', STAR, NOTHING)].map(({ time: at }) =>
    localTime(at),
  )
  expect([times.every(time), times[0] === times[1]]).toEqual([true, false])
})
