import type { CourseIndex } from '../course/course.ts'
import type { Location } from '../course/query/location.ts'
import { nextToRead } from './reading.ts'
import { type CourseRecord, countsAsWhole } from './record.ts'
import type { NextStep } from './step.ts'
import { type TodayItem, todayList } from './today.ts'

/**
 * The one thing worth doing now: the first of today's list, and where that is done what would come next: reading on, or else a test of
 * the whole course. `now` is in milliseconds since 1970.
 */
export function nextStep(index: CourseIndex, record: CourseRecord, now: number): NextStep {
  return stepOf(todayList(index, record, now), index, record)
}

/** The same where today's list is made already. */
export function stepOf([first]: readonly TodayItem[], index: CourseIndex, record: CourseRecord): NextStep {
  if (first) return first.step
  const place = nextToRead(index, record)
  if (place) return { kind: 'read', place }
  return { kind: 'test', passedBefore: record.tests.some(test => countsAsWhole(test) && test.passed) }
}

/** What to do next in one chapter: read on there, then practise it. Null where there is nothing. */
export function nextInChapter(
  { number, chapter }: Pick<Location, 'number' | 'chapter'>,
  { read }: Pick<CourseRecord, 'read'>,
): NextStep | null {
  const section = chapter.sections.find(({ id }) => !(id in read))
  if (section) return { kind: 'read', place: { number, chapter, section, block: 0 } }
  return chapter.questions.length > 0 ? { kind: 'practise', chapter: number } : null
}

/** What follows a place in the course: the next section, the practice of a chapter at its end, or the next chapter. Null at the very end. */
export function afterReading(index: CourseIndex, { number, chapter, section }: Location): NextStep | null {
  const next = section ? chapter.sections[chapter.sections.indexOf(section) + 1] : undefined
  if (next) return { kind: 'read', place: { number, chapter, section: next, block: 0 } }
  if (chapter.questions.length > 0) return { kind: 'practise', chapter: number }
  const following = index.chapters[number]
  return following ? { kind: 'read', place: { number: number + 1, chapter: following, section: null, block: 0 } } : null
}
