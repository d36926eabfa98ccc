import type { CourseIndex } from '../course/course.ts'
import { type Calendar, type CourseCard, dueCards, dueToday, questionCards } from './due.ts'
import type { CourseRecord } from './record.ts'
import { isMisled } from './schedule.ts'

/** The questions of a review. */
export interface ReviewQueue {
  /** Ids in the order in which they are asked. */
  questions: string[]
  /** How many of them, the first, were wrong and their learner sure. */
  misled: number
  /** How many are due besides, and wait for the next days. */
  waiting: number
}

/**
 * The questions to review on the calendar's day: what was wrong and sure first, then the most urgent, no two of one chapter behind each
 * other where that can be helped. `most` takes the place of the day's load.
 */
export function reviewQueue(index: CourseIndex, record: CourseRecord, calendar: Calendar, most: number | null): ReviewQueue {
  const cards = questionCards(index, record)
  const due = dueCards(cards, calendar)
  const chosen = most === null ? dueToday(cards, calendar) : due.slice(0, most)
  const misled = chosen.filter(({ card }) => isMisled(card))
  const chapters = new Map(index.chapters.flatMap(({ id, questions }) => questions.map(question => [question.id, id])))
  const rest = interleave(
    chosen.filter(({ card }) => !isMisled(card)),
    ({ id }) => chapters.get(id) ?? '',
  )
  return { questions: [...misled, ...rest].map(({ id }) => id), misled: misled.length, waiting: due.length - chosen.length }
}

/** Cards so ordered that each is of another chapter than the one before it, as long as there is one: of the chapter with most left first. */
function interleave(cards: readonly CourseCard[], chapterOf: (card: CourseCard) => string): CourseCard[] {
  const rows = new Map<string, CourseCard[]>()
  for (const card of cards) rows.set(chapterOf(card), [...(rows.get(chapterOf(card)) ?? []), card])
  const ordered: CourseCard[] = []
  for (let last = ''; ordered.length < cards.length; ) {
    const open = [...rows].filter(([, row]) => row.length > 0)
    const [next] = open.filter(([chapter]) => chapter !== last || open.length === 1).sort((a, b) => b[1].length - a[1].length)
    const card = next?.[1].shift()
    if (!next || !card) break
    ordered.push(card)
    last = next[0]
  }
  return ordered
}
