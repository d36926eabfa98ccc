import { UserError } from '../../errors/user-error.ts'
import type { Question } from '../../questions/question.ts'
import { foldTyped } from '../../text/normalize.ts'
import type { Course } from '../compile/open-course.ts'
import type { CourseIndex, Footnote } from '../course.ts'
import { locationNumber, locationOf } from './location.ts'

/** Finds a question of the course by its id. */
export type Find = (id: string) => Question | undefined

/** Finds questions by their ids, opening only the chapters they stand in. */
export function questionFinder(course: Course): Find {
  const homes = new Map(
    course.index.chapters.flatMap(({ id, questions }) => questions.map(question => [question.id, id] as const)),
  )
  const opened = new Map<string, Map<string, Question>>()
  return id => {
    const home = homes.get(id)
    if (home === undefined) return undefined
    const bank = opened.get(home) ?? new Map(course.chapter(home).questions.map(question => [question.id, question]))
    opened.set(home, bank)
    return bank.get(id)
  }
}

/** Where the section of a question stands (`2.3`; empty where the course does not have it any more), and the notes of its chapter. */
export interface QuestionOrigin {
  place: string
  footnotes: readonly Footnote[]
}

/** Where a question comes from in its course. */
export function originOf(course: Course, question: Pick<Question, 'section'>): QuestionOrigin {
  const place = locationOf(course.index, question.section)
  if (!place) return { place: '', footnotes: [] }
  return { place: locationNumber(place), footnotes: course.chapter(place.chapter.id).lesson.footnotes }
}

/** The question of an id as it was typed. Throws `unknown-question`, with ids that hold it. */
export function questionOf(index: CourseIndex, typed: string, find: Find): Question {
  const id = foldTyped(typed)
  const question = find(id)
  if (question) return question
  const near = index.chapters.flatMap(chapter => chapter.questions.map(entry => entry.id)).filter(known => known.includes(id))
  throw new UserError('unknown-question', { id: typed, near: near.slice(0, 5) })
}
