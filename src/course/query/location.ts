import type { ErrorData } from '../../errors/user-error.ts'
import type { ChapterEntry, CourseIndex, SectionEntry } from '../course.ts'

/** A chapter, or one of its sections, with the numbers people use. */
export interface Location {
  number: number
  chapter: ChapterEntry
  section: SectionEntry | null
}

/** `3.2` for a section, `3` for a chapter. */
export function locationNumber({ number, chapter, section }: Location): string {
  return section ? `${number}.${chapter.sections.indexOf(section) + 1}` : String(number)
}

/** A place as every language writes it (`3`, `3.2` or an id), from how it may be said in one, without spaces. */
export type PlainPlace = (typed: string) => string

/**
 * Finds what a learner typed: `3`, `3.2`, the id of a chapter or section, or what `plainPlace` makes into one of these. NFKC (UAX #15)
 * turns full-width digits into plain ones. Null when there is no such place.
 */
export function findLocation(index: CourseIndex, typed: string, plainPlace: PlainPlace): Location | null {
  const name = plainPlace(typed.normalize('NFKC').replaceAll(/\s/g, ''))
  const numbers = /^(\d{1,4})(?:\.(\d{1,4}))?$/.exec(name)
  if (numbers) {
    const number = Number(numbers[1])
    const chapter = index.chapters[number - 1]
    if (!chapter) return null
    if (numbers[2] === undefined) return { number, chapter, section: null }
    const section = chapter.sections[Number(numbers[2]) - 1]
    return section ? { number, chapter, section } : null
  }
  return locationOf(index, name)
}

/** What there is instead of a place that there is not: all chapters, and where only the section is wrong, those of its chapter. */
export function unknownPlace(index: CourseIndex, typed: string, plainPlace: PlainPlace): ErrorData['unknown-place'] {
  const chapters = index.chapters.map(({ title }, at) => ({ number: at + 1, title }))
  const chapter = findLocation(index, typed.normalize('NFKC').split('.')[0] ?? '', plainPlace)
  const sections = chapter?.chapter.sections.map((_, at) => `${chapter.number}.${at + 1}`) ?? []
  return { place: typed, chapters, sections }
}

/** The place of the chapter or section of that id, or null. */
export function locationOf(index: CourseIndex, id: string): Location | null {
  for (const [at, chapter] of index.chapters.entries()) {
    if (chapter.id === id) return { number: at + 1, chapter, section: null }
    const section = chapter.sections.find(candidate => candidate.id === id)
    if (section) return { number: at + 1, chapter, section }
  }
  return null
}

/** Every section of the course in reading order. */
export function allSections(index: CourseIndex): (Location & { section: SectionEntry })[] {
  return index.chapters.flatMap((chapter, at) => chapter.sections.map(section => ({ number: at + 1, chapter, section })))
}

/** The number of the chapter of that id, or null: for the whole course, and for a chapter that is gone. */
export function chapterNumber(index: CourseIndex, id: string | null): number | null {
  const at = index.chapters.findIndex(chapter => chapter.id === id)
  return at < 0 ? null : at + 1
}
