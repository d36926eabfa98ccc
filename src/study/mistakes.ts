import type { CourseIndex, QuestionEntry } from '../course/course.ts'
import { DAYS_TO_GRADUATE } from './fold-question.ts'
import type { CourseRecord, Miss } from './record.ts'

/** A question that was missed once. */
export interface Mistake {
  /** Number of its chapter. */
  chapter: number
  entry: QuestionEntry
  miss: Miss
  /** Days still to go; 0 when it has graduated. */
  daysRemaining: number
}

/**
 * The wrong-book (錯題本) in the order of the course. A question leaves it after right answers, not guessed, on two different study
 * days, and stays among the graduated; one wrong answer brings it back. With `chapter` only that chapter's.
 */
export function mistakes(index: CourseIndex, record: CourseRecord, chapter: string | null = null): Mistake[] {
  return index.chapters.flatMap(({ id, questions }, at) =>
    chapter !== null && id !== chapter
      ? []
      : questions.flatMap(entry => {
          const known = record.questions[entry.id]
          if (!known?.miss) return []
          const daysRemaining = Math.max(0, DAYS_TO_GRADUATE - known.rightDays.length)
          return [{ chapter: at + 1, entry, miss: known.miss, daysRemaining }]
        }),
  )
}

/** How many questions of each section were missed and not mended. */
export function missesBySection(index: CourseIndex, record: CourseRecord): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { entry, daysRemaining } of mistakes(index, record)) {
    if (daysRemaining > 0) counts.set(entry.section, (counts.get(entry.section) ?? 0) + 1)
  }
  return counts
}
