import type { CourseIndex } from '../course/course.ts'
import { allSections } from '../course/query/location.ts'
import type { Pace } from './pace.ts'

const MINUTE = 60_000
/** Milliseconds for a question with its verdict, and for a term, until a learner's own are known. */
const ANSWER = 30_000
const TERM = 12_000
/** So many have to be measured before they are believed. */
const ENOUGH = 5
/** Nobody reads more than twice as fast as most people, nor half as fast: that was no reading. */
const FASTEST = 0.5
const SLOWEST = 2

/** How many minutes things take this learner; none of them rounded. */
export interface Minutes {
  questions(count: number): number
  terms(count: number): number
  /** `typical` is what a text takes most people (`SectionEntry.minutes`). */
  reading(typical: number): number
}

/** Reckons minutes from the learner's own pace, and until that is known from that of most people. */
export function minutesFor(index: CourseIndex, pace: Pace): Minutes {
  const question = medianOf(pace.answers) ?? ANSWER
  const term = medianOf(pace.terms) ?? TERM
  const speed = readingSpeed(index, pace)
  return {
    questions: count => (count * question) / MINUTE,
    terms: count => (count * term) / MINUTE,
    reading: typical => typical * speed,
  }
}

function medianOf(times: readonly number[]): number | null {
  return times.length < ENOUGH ? null : (times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? null)
}

/** How much longer than most people this learner reads. */
function readingSpeed(index: CourseIndex, { sections }: Pace): number {
  const typical = new Map(allSections(index).map(({ section }) => [section.id, section.minutes]))
  const read = sections.flatMap(([id, ms]) => {
    const minutes = typical.get(id)
    return minutes ? [ms / MINUTE / minutes] : []
  })
  const speed = medianOf(read) ?? 1
  return Math.min(SLOWEST, Math.max(FASTEST, speed))
}
