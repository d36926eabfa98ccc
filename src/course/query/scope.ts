import { UserError } from '../../errors/user-error.ts'
import type { ChapterEntry, CourseIndex, SectionEntry } from '../course.ts'
import { chapterNumber, findLocation, locationNumber, locationOf, type PlainPlace, unknownPlace } from './location.ts'

/** What questions are taken from: one section of a chapter, one chapter with its number, or the whole course. */
export interface Scope {
  number: number | null
  chapter: ChapterEntry | null
  section: SectionEntry | null
}

/** The chapter or section a learner named, or the whole course. Throws `unknown-chapter`, and `unknown-place` for a section. */
export function scopeOf(index: CourseIndex, typed: string | undefined, plainPlace: PlainPlace): Scope {
  if (typed === undefined) return { number: null, chapter: null, section: null }
  const place = findLocation(index, typed, plainPlace)
  if (place) return place
  const told = unknownPlace(index, typed, plainPlace)
  if (told.sections.length > 0) throw new UserError('unknown-place', told)
  throw new UserError('unknown-chapter', { place: typed, chapters: told.chapters })
}

/** The same for a command that knows chapters alone. Throws `chapter-wanted` for a section. */
export function chapterScopeOf(
  index: CourseIndex,
  typed: string | undefined,
  plainPlace: PlainPlace,
  command: string,
): Pick<Scope, 'number' | 'chapter'> {
  const { number, chapter, section } = scopeOf(index, typed, plainPlace)
  if (section) throw new UserError('chapter-wanted', { place: typed ?? '', command: `${command} ${number}` })
  return { number, chapter }
}

/** What a paper is of, as people say it: `2.3` and chapter 2, chapter 2 alone, or neither for the whole course. */
export interface PaperScope {
  chapter: number | null
  section: string | null
}

/** What a paper is of, by the ids in it. What the course does not have any more is left out. */
export function paperScope(index: CourseIndex, paper: { chapter: string | null; section?: string | null }): PaperScope {
  const place = paper.section ? locationOf(index, paper.section) : null
  return { chapter: chapterNumber(index, paper.chapter), section: place?.section ? locationNumber(place) : null }
}
