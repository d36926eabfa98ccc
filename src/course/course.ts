import type { QuestionType } from '../questions/question.ts'
import type { Difficulty } from '../questions/question-base.ts'
import type { ContentBlock, Inline } from '../text/content.ts'

/** Raised whenever the compiled form changes; a cache of another format is compiled again. */
export const COMPILED_FORMAT = 15

export interface Objective {
  id: string
  text: string
}

/** A section by its name. */
export interface SectionHeading {
  id: string
  title: string
}

export interface SectionEntry extends SectionHeading {
  /** Minutes it takes to read, at the speed of most people; not rounded. */
  minutes: number
}

export interface QuestionEntry {
  id: string
  type: QuestionType
  difficulty: Difficulty
  section: string
  original: boolean
  /** Shared by questions that ask the same; absent where it is the only one. */
  idea?: string | undefined
}

/** What the index knows of a chapter without opening its file. */
export interface ChapterEntry {
  id: string
  title: string
  summary: string
  /** Goes beyond the course's source. */
  extension: boolean
  sections: SectionEntry[]
  questions: QuestionEntry[]
}

/** How the test of a course is taken and marked. */
export interface TestTerms {
  /** Questions of a test of the whole course. */
  count: number
  /** Time for an exam. */
  minutes: number
  credit: 'partial' | 'strict'
  /** How many tests of the whole course count; null without a limit. */
  attempts: number | null
  /** Points out of 100 from which a test is passed. */
  passMark: number
}

/** The compiled index of a course: enough for lists, places and draws. Chapters and sections are numbered by their order, from 1. */
export interface CourseIndex {
  format: typeof COMPILED_FORMAT
  id: string
  title: string
  language: string
  test: TestTerms
  /** Hash of the ordered ids, types and keys, without any text. */
  version: string
  /** What the author calls this version; absent where nothing was given. */
  release?: string
  objectives: Objective[]
  chapters: ChapterEntry[]
  /** The glossary's terms, without what they mean. */
  terms: TermEntry[]
}

/** What the index knows of a term without opening the glossary. */
export interface TermEntry {
  id: string
  /** The section where it is taught. */
  section: string
}

/** A section's text as blocks ready to lay out. */
export interface Section extends SectionHeading {
  facts: string[]
  content: ContentBlock[]
}

export interface Footnote {
  id: string
  text: Inline[]
}

/** The compiled lesson of a chapter. */
export interface Lesson {
  objectives: Objective[]
  /** What stands before the first section heading. */
  opening: ContentBlock[]
  sections: Section[]
  footnotes: Footnote[]
}

/** A term of the glossary. The first name is the one the course uses. */
export interface Term extends TermEntry {
  names: string[]
  aliases: string[]
  text: string
}
