import type { CourseIndex, QuestionEntry } from '../course/course.ts'
import type { CourseRecord, Miss } from './record.ts'
import { daysToGraduate } from './schedule.ts'

/** A question that was missed once. */
export interface Mistake {
  /** Number of its chapter. */
  chapter: number
  entry: QuestionEntry
  miss: Miss
  /** Days still to go; 0 when it has graduated. */
  daysRemaining: number
  /** Number of the study day on which it is asked again (`dayNumber`). */
  due: number
}

/**
 * The wrong-book (錯題本) in the order of the course: a view of the schedule. A question leaves it when, after the day it was missed, it
 * was right and no guess on two study days in a row on which it was asked, and stays among the graduated, which are asked again like all
 * others; one wrong answer brings it back. With `chapter` only that chapter's.
 */
export function mistakes(index: CourseIndex, record: CourseRecord, chapter: string | null = null): Mistake[] {
  return index.chapters.flatMap(({ id, questions }, at) =>
    chapter !== null && id !== chapter
      ? []
      : questions.flatMap(entry => {
          const known = record.questions[entry.id]
          const card = record.schedule[entry.id]
          if (!known?.miss || !card) return []
          return [{ chapter: at + 1, entry, miss: known.miss, daysRemaining: daysToGraduate(card, known.miss.at), due: card.due }]
        }),
  )
}

/** How many questions of each section were missed and not mended. With `chapter` only that chapter's. */
export function missesBySection(index: CourseIndex, record: CourseRecord, chapter: string | null = null): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { entry, daysRemaining } of mistakes(index, record, chapter)) {
    if (daysRemaining > 0) counts.set(entry.section, (counts.get(entry.section) ?? 0) + 1)
  }
  return counts
}
