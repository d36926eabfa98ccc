import type { CourseSource } from '../course/parse/parse-course.ts'
import { QUESTION_TYPES, type Question, type QuestionType } from '../questions/question.ts'
import { BLOOM_LEVELS, type Bloom, DIFFICULTIES, type Difficulty } from '../questions/question-base.ts'
import { keyIsExtreme } from './clues.ts'
import { choicesOf } from './rule.ts'

/** How many questions of each kind some part of a bank holds. */
export interface Counts {
  all: number
  types: Record<QuestionType, number>
  bloom: Record<Bloom, number>
  difficulty: Record<Difficulty, number>
}

/** What a trainer wants to know of a bank at a glance. */
export interface Balance {
  total: Counts
  chapters: (Counts & { id: string; title: string; sections: number; sectionsTested: number })[]
  /** How many single choices have their key in the first, second, … place as stored. */
  keyPlaces: number[]
  singles: number
  /** Single choices whose key is longer, or shorter, than every other option. */
  longestIsKey: number
  shortestIsKey: number
  statements: number
  trueStatements: number
}

/** Counts a course's bank. */
export function balanceOf(course: CourseSource): Balance {
  const singles = choicesOf(course).flatMap(({ question }) => (question.type === 'single' ? [question] : []))
  const questions = course.chapters.flatMap(({ bank }) => bank.questions)
  const statements = questions.flatMap(question => (question.type === 'boolean' ? [question] : []))
  const places = singles.map(({ options }) => options.findIndex(option => option.correct))
  return {
    total: countsOf(questions),
    chapters: course.chapters.map(({ id, lesson, bank }) => {
      const sections = lesson.lesson.sections.map(section => section.id)
      const tested = sections.filter(section => bank.questions.some(question => question.section === section))
      const counts = countsOf(bank.questions)
      return { id, title: lesson.title, sections: sections.length, sectionsTested: tested.length, ...counts }
    }),
    keyPlaces: Array.from({ length: Math.max(0, ...places.map(place => place + 1)) }, (_, at) => {
      return places.filter(place => place === at).length
    }),
    singles: singles.length,
    longestIsKey: singles.filter(question => keyIsExtreme(question, 'longest')).length,
    shortestIsKey: singles.filter(question => keyIsExtreme(question, 'shortest')).length,
    statements: statements.length,
    trueStatements: statements.filter(({ answer }) => answer).length,
  }
}

function countsOf(questions: readonly Question[]): Counts {
  const count = <K extends string>(names: readonly K[], of: (question: Question) => K) => {
    return Object.fromEntries(names.map(name => [name, questions.filter(question => of(question) === name).length])) as Record<
      K,
      number
    >
  }
  return {
    all: questions.length,
    types: count(QUESTION_TYPES, ({ type }) => type),
    bloom: count(BLOOM_LEVELS, ({ bloom }) => bloom),
    difficulty: count(DIFFICULTIES, ({ difficulty }) => difficulty),
  }
}
