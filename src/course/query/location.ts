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

/** As people write the numbers of chapters. */
const CHINESE_DIGITS = '一二三四五六七八九'

/**
 * NFKC (UAX #15) turns the full-width digits and stop of an input method into plain ones; 第 3 章 and 三 are the chapter 3 of the
 * screens.
 */
function plainName(typed: string): string {
  const name = typed.normalize('NFKC').replaceAll(/\s/g, '').replace('。', '.')
  const number = name.replace(/^第/, '').replace(/[章節]$/, '')
  const digit = CHINESE_DIGITS.indexOf(number)
  return number.length === 1 && digit >= 0 ? String(digit + 1) : number
}

/**
 * Finds what a learner typed: `3`, `3.2`, full-width `３．２`, or the id of a chapter or section. Null when there is no such place.
 */
export function findLocation(index: CourseIndex, typed: string): Location | null {
  const name = plainName(typed)
  const numbers = /^(\d{1,4})(?:\.(\d{1,4}))?$/.exec(name)
  if (numbers) {
    const number = Number(numbers[1])
    const chapter = index.chapters[number - 1]
    if (!chapter) return null
    if (numbers[2] === undefined) return { number, chapter, section: null }
    const section = chapter.sections[Number(numbers[2]) - 1]
    return section ? { number, chapter, section } : null
  }
  for (const [at, chapter] of index.chapters.entries()) {
    if (chapter.id === name) return { number: at + 1, chapter, section: null }
    const section = chapter.sections.find(candidate => candidate.id === name)
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
