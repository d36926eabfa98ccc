import { dayNumber, studyDay } from './time.ts'

/**
 * How a card was answered: right and sure, right by a guess, wrong and sure (迷思), wrong by a guess, or not at all. A term that was not
 * known is blank.
 */
export type Outcome = 'right' | 'guess' | 'wrong' | 'unsure' | 'blank'

/**
 * The answer of one study day that counts for the schedule, the first: its time in milliseconds since 1970, its study day as a number
 * (`dayNumber`), and what it was. All that a rule of scheduling is worked out from.
 */
export type Review = [time: number, day: number, outcome: Outcome]

/** What is remembered of a card, a question or a term, and when it is asked again. */
export interface ScheduledCard {
  /** One a study day, in order of days. */
  reviews: Review[]
  /** Days after the last review until recall falls to 0.9. */
  stability: number
  /** 1 (easy) to 10 (hard). */
  difficulty: number
  /** How often it was forgotten after it had been right. */
  lapses: number
  /** Number of the study day on which it is asked again. */
  due: number
  /** Number of the last study day on which it was missed after its first answer of that day was given; null where that never happened. */
  missedLater: number | null
}

/** The cards of one course by their ids: that of a question, or of a term with `term:` before it (see `termCard`). */
export type Schedule = Record<string, ScheduledCard>

/** Right answers in a row, on so many different days, after which a question leaves the wrong-book. */
const DAYS_TO_GRADUATE = 2

/** The id of a term's card. The ids of a course hold no colon, so it is never that of a question. */
export function termCard(term: string): string {
  return `term:${term}`
}

/** The last review of a card that was scheduled. */
export function lastReview({ reviews }: Pick<ScheduledCard, 'reviews'>): Review {
  const last = reviews.at(-1)
  if (!last) throw new Error('a card without a review')
  return last
}

/** Whether the last review of a card was wrong, and its learner sure of it: that is asked before all else. */
export function isMisled(card: Pick<ScheduledCard, 'reviews'>): boolean {
  return lastReview(card)[2] === 'wrong'
}

/**
 * On how many more days a card that was missed at a time (ISO 8601) has to be right, with no guess between them, until it leaves the
 * wrong-book; 0 where it has. The day of the miss itself mends nothing.
 */
export function daysToGraduate({ reviews }: Pick<ScheduledCard, 'reviews'>, missedAt: string): number {
  const missed = dayNumber(studyDay(missedAt))
  const since = reviews.filter(([, day]) => day > missed).reverse()
  const right = since.findIndex(([, , outcome]) => outcome !== 'right')
  return Math.max(0, DAYS_TO_GRADUATE - (right < 0 ? since.length : right))
}
