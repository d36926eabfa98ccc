import { type Guard, text } from './shape.ts'

/** Hour of the local day at which a study day turns over: someone revising at 02:00 is still at yesterday's work. */
const DAY_TURNS_AT = 4
const HOUR = 3_600_000
/** Minutes from UTC. */
const FURTHEST_OFFSET = 24 * 60 - 1
/** The first year that no event of ours is of: a time beyond would hold all that comes after it at the end of all times. */
const YEAR_TOO_LATE = '2200'
/** The last time before it, in milliseconds since 1970. */
const LAST_TIME = Date.UTC(2199, 11, 31, 23, 59, 59, 999)
const DAY = 24 * HOUR

/** ISO 8601 in local time with milliseconds and the UTC offset, e.g. 2026-11-23T09:30:00.125+08:00. */
export function localTime(date: Date): string {
  // A zone of a day or more, as TZ may name one, cannot be written, nor can a year that is too late.
  const offset = Math.max(-FURTHEST_OFFSET, Math.min(-date.getTimezoneOffset(), FURTHEST_OFFSET))
  const local = new Date(Math.min(date.getTime() + offset * 60_000, LAST_TIME)).toISOString().slice(0, -1)
  const hours = String(Math.floor(Math.abs(offset) / 60)).padStart(2, '0')
  const minutes = String(Math.abs(offset) % 60).padStart(2, '0')
  return `${local}${offset < 0 ? '-' : '+'}${hours}:${minutes}`
}

/** The latest that a clock is believed, with room for all that is set behind it; in milliseconds since 1970. */
export const LATEST_BELIEVED = Date.UTC(2199, 0, 1)

const LOCAL_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}(?:Z|[+-]\d\d:\d\d)$/

/** The kind of a time as `localTime` writes it, or with Z: the time on the wall is read from its characters. */
export const time: Guard<string> = (value): value is string =>
  text(value) && LOCAL_TIME.test(value) && value < YEAR_TOO_LATE && !Number.isNaN(Date.parse(value))

const CALENDAR_DAY = /^\d{4}-\d\d-\d\d$/

/** The kind of a day (YYYY-MM-DD) that is in the calendar. */
export const day: Guard<string> = (value): value is string =>
  text(value) && CALENDAR_DAY.test(value) && new Date(Date.parse(value) || 0).toISOString().startsWith(value)

/** The study day (YYYY-MM-DD) of a time written by `localTime`, by the clock on the learner's wall that day. */
export function studyDay(at: string): string {
  // Most of the day needs no reckoning.
  if (Number(at.slice(11, 13)) >= DAY_TURNS_AT) return at.slice(0, 10)
  const wall = Date.parse(`${at.slice(0, 23)}Z`)
  return new Date(wall - DAY_TURNS_AT * HOUR).toISOString().slice(0, 10)
}

/** The number of a study day: days since 1970-01-01, so that days can be counted between two of them. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY)
}

/** The study day (YYYY-MM-DD) of that number. */
export function dayOfNumber(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, 10)
}

/** The number of the study day on which something happens at a time. */
export function studyDayNumber(date: Date): number {
  return dayNumber(studyDay(localTime(date)))
}
