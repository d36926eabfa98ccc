import type { Question } from '../../questions/question.ts'
import type { Course } from '../compile/open-course.ts'
import type { Footnote } from '../course.ts'
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

/** Where the section of a question stands (`2.3`), and the notes of its chapter. */
export interface QuestionOrigin {
  place: string
  footnotes: readonly Footnote[]
}

/** Where a question comes from in its course. */
export function originOf(course: Course, question: Pick<Question, 'section'>): QuestionOrigin {
  const place = locationOf(course.index, question.section)
  if (!place) return { place: question.section, footnotes: [] }
  return { place: locationNumber(place), footnotes: course.chapter(place.chapter.id).lesson.footnotes }
}
