import { describe, expect, it } from 'vitest'
import { localTime, studyDay, time } from '../../src/study/time.ts'

/** An instant as a machine in another zone sees it, so many minutes ahead of UTC. */
function seenIn(minutes: number): Date {
  return Object.assign(new Date('2026-11-23T01:30:00.125Z'), { getTimezoneOffset: () => -minutes })
}

describe('a time of the journal', () => {
  it.each([1500, -1500, 1440])('can be read again %d minutes ahead of UTC', minutes => {
    const written = localTime(seenIn(minutes))
    expect([time(written), Date.parse(written)]).toEqual([true, Date.parse('2026-11-23T01:30:00.125Z')])
  })

  it('can be read again behind the year 9999', () => {
    expect(time(localTime(new Date(Date.UTC(10_000, 5))))).toBe(true)
  })

  it.each([
    [480, '2026-11-23T09:30:00.125+08:00'],
    [0, '2026-11-23T01:30:00.125+00:00'],
    [345, '2026-11-23T07:15:00.125+05:45'],
    [-210, '2026-11-22T22:00:00.125-03:30'],
    [-600, '2026-11-22T15:30:00.125-10:00'],
  ])('says what the clock on the wall shows %d minutes ahead of UTC, and how far that is', (minutes, written) => {
    expect(localTime(seenIn(minutes))).toBe(written)
    expect(Date.parse(written)).toBe(Date.parse('2026-11-23T01:30:00.125Z'))
  })

  it.each<[unknown, boolean]>([
    ['2026-11-23T09:30:00.125+08:00', true],
    ['2026-11-23T01:30:00.125Z', true],
    ['2026-11-23T09:30:00+08:00', false],
    ['2026-11-23T09:30:00.125', false],
    ['on 2026-11-23T09:30:00.125+08:00', false],
    ['2026-11-23T09:30:00.125+08:00 sharp', false],
    ['2026-13-23T09:30:00.125+08:00', false],
    [['2026-11-23T09:30:00.125+08:00'], false],
  ])('%j is one: %j', (value, sound) => {
    expect(time(value)).toBe(sound)
  })

  it.each([
    ['2026-11-24T03:59:59.999+08:00', '2026-11-23'],
    ['2026-11-24T04:00:00.000+08:00', '2026-11-24'],
    ['2026-11-24T23:59:59.999-10:00', '2026-11-24'],
    ['2027-01-01T00:00:00.000+08:00', '2026-12-31'],
    ['2026-03-01T02:00:00.000+00:00', '2026-02-28'],
  ])('%s belongs to the study day %s', (at, day) => {
    expect(studyDay(at)).toBe(day)
  })
})
