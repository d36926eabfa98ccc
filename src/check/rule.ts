import type { ChapterSource, CourseSource } from '../course/parse/parse-course.ts'
import type { ProblemCode, ProblemData } from '../errors/problem.ts'
import type { Path, Position } from '../errors/problem-collector.ts'
import type { ChoiceQuestion } from '../questions/choice.ts'
import type { Question } from '../questions/question.ts'

/** Takes one problem at a 1-based line and column of a file of the course. */
export type Report = <C extends ProblemCode>(file: string, code: C, at: Position, data: ProblemData[C]) => void

/** Judges a course that has been read, and reports what it finds. `editions` are the same course in other languages. */
export type Rule = (course: CourseSource, report: Report, editions: readonly CourseSource[]) => void

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

/** A rule for one question at a time. */
export function eachQuestion(judge: (placed: PlacedQuestion, report: Report) => void): Rule {
  return (course, report) => {
    for (const placed of questionsOf(course)) judge(placed, report)
  }
}

/** A rule for one single or multiple choice at a time. */
export function eachChoice(judge: (placed: PlacedQuestion<ChoiceQuestion>, report: Report) => void): Rule {
  return (course, report) => {
    for (const placed of choicesOf(course)) judge(placed, report)
  }
}

/** The first line of a file, for what is true of the whole of it. */
export const FILE_START: Position = { line: 1, column: 1 }
