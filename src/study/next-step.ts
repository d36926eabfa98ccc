import type { CourseIndex } from '../course/course.ts'
import type { Location } from '../course/query/location.ts'
import { type PaperScope, paperScope } from '../course/query/scope.ts'
import { isExpired, latestOpenPaper } from './attempt.ts'
import { nextToRead, type ReadingPlace } from './reading.ts'
import { type CourseRecord, countsAsWhole, type OpenPaper } from './record.ts'

/** The one thing worth doing now. */
export type NextStep =
  | { kind: 'resume'; paper: OpenPaper; scope: PaperScope; expired: boolean }
  | { kind: 'practise'; chapter: number }
  | { kind: 'read'; place: ReadingPlace }
  | { kind: 'test'; passedBefore: boolean }

/**
 * Finish the paper that is open, then the section in which reading stopped; practise a chapter that has been read and never practised; read on; then take the test of the whole course.
 * `now` is in milliseconds since 1970.
 */
export function nextStep(index: CourseIndex, record: CourseRecord, now: number): NextStep {
  const paper = latestOpenPaper(index, record)
  if (paper) return { kind: 'resume', paper, scope: paperScope(index, paper), expired: isExpired(paper, now) }
  const place = nextToRead(index, record)
  if (place && place.block > 0) return { kind: 'read', place }
  const unpractised = index.chapters.findIndex(
    chapter =>
      chapter.questions.length > 0 &&
      chapter.sections.every(section => section.id in record.read) &&
      !record.tests.some(test => test.chapter === chapter.id && test.section === null),
  )
  if (unpractised >= 0) return { kind: 'practise', chapter: unpractised + 1 }
  if (place) return { kind: 'read', place }
  return {
    kind: 'test',
    passedBefore: record.tests.some(test => countsAsWhole(test) && test.passed),
  }
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
