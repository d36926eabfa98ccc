import { UserError } from '../../errors/user-error.ts'
import type { ChapterEntry, CourseIndex } from '../course.ts'
import { findLocation, type PlainPlace } from './location.ts'

/** What questions are taken from: one chapter with its number, or the whole course. */
export interface Scope {
  number: number | null
  chapter: ChapterEntry | null
}

/** The chapter a learner named, or the whole course. Throws `unknown-chapter`, and `practice-by-chapter` for a section. */
export function scopeOf(index: CourseIndex, typed: string | undefined, plainPlace: PlainPlace): Scope {
  if (typed === undefined) return { number: null, chapter: null }
  const place = findLocation(index, typed, plainPlace)
  if (place?.section) throw new UserError('practice-by-chapter', { place: typed, chapter: place.number })
  if (place) return { number: place.number, chapter: place.chapter }
  const chapters = index.chapters.map(({ title }, at) => ({ number: at + 1, title }))
  throw new UserError('unknown-chapter', { place: typed, chapters })
}
