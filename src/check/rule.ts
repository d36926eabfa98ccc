import type { Token } from 'marked'
import type { Edition } from '../course/parse/other-editions.ts'
import type { ChapterSource } from '../course/parse/parse-chapter.ts'
import type { CourseSource } from '../course/parse/parse-course.ts'
import type { ProblemCode, ProblemData } from '../errors/problem.ts'
import type { Path, Position } from '../errors/problem-collector.ts'
import type { ChoiceQuestion } from '../questions/choice.ts'
import type { Question } from '../questions/question.ts'
import type { Level } from './finding.ts'

/** Takes one problem at a 1-based line and column of a file of the course. */
export type Report = <C extends ProblemCode>(file: string, code: C, at: Position, data: ProblemData[C]) => void

/** Judges a course that has been read, and reports what it finds. `editions` are the same course in other languages. */
export type Judge = (course: CourseSource, report: Report, editions: readonly Edition[]) => void

/** What is known of a rule before it judges. */
export interface RuleMetadata {
  /** As docs/course-check.md numbers it; the parts of a rule share one. */
  id: string
  /** Of everything it reports. */
  level: Level
  /** Counts or looks for something in all chapters: it says nothing while one of them, or one of its headings, cannot be read. */
  everyChapter?: true
  /** The languages it is made for, as their first subtags (`zh`); without them every language. */
  languages?: readonly string[]
}

/** For rules that look at 漢字, or at marks that Chinese alone has. */
export const CHINESE = ['zh'] as const

/** A rule of docs/course-check.md, or a part of one. */
export interface Rule extends RuleMetadata {
  judge: Judge
}

/** Whether a rule can judge a course. */
export function applies(
  { everyChapter, languages }: RuleMetadata,
  { settings, chapters, unreadChapters }: CourseSource,
): boolean {
  const language = settings.language.toLowerCase().split('-')[0] ?? ''
  if (languages && !languages.includes(language)) return false
  return !everyChapter || (unreadChapters.length === 0 && chapters.every(({ lesson }) => lesson.headingsSound))
}

/** A question with its chapter, and where its parts stand in the chapter's bank. */
export interface PlacedQuestion<Q extends Question = Question> {
  question: Q
  chapter: ChapterSource
  file: string
  locate(path?: Path): Position
}

/** Every question of a course, in the order of its files. */
export function questionsOf({ chapters }: CourseSource): PlacedQuestion[] {
  return chapters.flatMap(chapter => {
    const { bank, bankFile: file } = chapter
    return bank.questions.map((question, at) => {
      return { question, chapter, file, locate: (path: Path = []) => bank.locate([at, ...path]) }
    })
  })
}

/** The single and multiple choices of a course. */
export function choicesOf(course: CourseSource): PlacedQuestion<ChoiceQuestion>[] {
  return questionsOf(course).filter((placed): placed is PlacedQuestion<ChoiceQuestion> => {
    return placed.question.type === 'single' || placed.question.type === 'multiple'
  })
}

/** A rule of the whole course. */
export function wholeCourse(metadata: RuleMetadata, judge: Judge): Rule {
  return { ...metadata, judge }
}

/** A rule of each question by itself. */
export function eachQuestion(
  metadata: RuleMetadata,
  judge: (placed: PlacedQuestion, report: Report, course: CourseSource) => void,
): Rule {
  return wholeCourse(metadata, (course, report) => {
    for (const placed of questionsOf(course)) judge(placed, report, course)
  })
}

/** A rule of each single or multiple choice by itself. */
export function eachChoice(
  metadata: RuleMetadata,
  judge: (placed: PlacedQuestion<ChoiceQuestion>, report: Report, course: CourseSource) => void,
): Rule {
  return wholeCourse(metadata, (course, report) => {
    for (const placed of choicesOf(course)) judge(placed, report, course)
  })
}

/** A block of a lesson, and where a piece of it stands. */
export interface PlacedBlock {
  token: Token
  file: string
  /** The place `inside` characters after the start of `piece`; the block's first line for no piece, or one that is not there as written. */
  locate(piece?: string, inside?: number): Position
}

/** A rule of each block of the lessons by itself. */
export function eachBlock(
  metadata: RuleMetadata,
  judge: (placed: PlacedBlock, report: Report, course: CourseSource) => void,
): Rule {
  return wholeCourse(metadata, (course, report) => {
    for (const { lesson, lessonFile: file } of course.chapters) {
      for (const { token, line } of lesson.blocks) {
        const locate = (piece = '', inside = 0) => placeIn(token.raw, piece, inside, line)
        judge({ token, file, locate }, report, course)
      }
    }
  })
}

function placeIn(block: string, piece: string, inside: number, firstLine: number): Position {
  const start = block.indexOf(piece)
  const lines = (start < 0 ? '' : block.slice(0, start + inside)).split('\n')
  return { line: firstLine + lines.length - 1, column: (lines.at(-1)?.length ?? 0) + 1 }
}

/** The first line of a file, for what is true of the whole of it. */
export const FILE_START: Position = { line: 1, column: 1 }
