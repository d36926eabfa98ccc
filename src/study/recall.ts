import type { CourseCard } from './due.ts'
import { isKnown, rememberReview } from './memory.ts'
import { recallAfter } from './retention.ts'
import { lastReview, type Outcome, type Review, type ScheduledCard } from './schedule.ts'

/** A question is held whose recall stays at 0.9 or above for so many days. */
const HOLDING_DAYS = 21
/** Reviews that tell what was really recalled: the latest so many. */
const LATEST_REVIEWS = 30
/** Days ahead for which recall is told as it would be without another review. */
const AHEAD = [7, 30]

/** Shares are from 0 to 1, and null where there is nothing to tell them from. */
export interface Recall {
  /** Mean recall of the cards now, and how many they are. */
  now: number | null
  cards: number
  /** The latest reviews of cards met before: how many, how many right, and the share that was reckoned with. */
  reviews: { count: number; right: number; expected: number | null }
  /** Mean recall after so many days without a review. */
  ahead: { days: number; recall: number | null }[]
}

/**
 * The chance, 0 to 1, that a card is answered right on a study day. Of one that was answered on that day it is the chance on the next:
 * what was on the screen a moment ago is no memory yet.
 */
export function recallOn(card: ScheduledCard, day: number): number {
  return recallAfter(Math.max(1, day - lastReview(card)[1]), card.stability)
}

/** What is remembered of cards on a study day. */
export function recallOf(cards: readonly CourseCard[], today: number): Recall {
  const at = (days: number) => mean(cards.map(({ card }) => recallOn(card, today + days)))
  const reviews = cards.flatMap(({ card }) => reckoned(card)).sort((a, b) => b.time - a.time)
  const latest = reviews.slice(0, LATEST_REVIEWS)
  return {
    now: at(0),
    cards: cards.length,
    reviews: {
      count: latest.length,
      right: latest.filter(({ outcome }) => isKnown(outcome)).length,
      expected: mean(latest.map(({ recall }) => recall)),
    },
    ahead: AHEAD.map(days => ({ days, recall: at(days) })),
  }
}

/** Whether a card is held. */
export function isHeld({ stability }: Pick<ScheduledCard, 'stability'>): boolean {
  return stability >= HOLDING_DAYS
}

/** Whether a card was strengthened on a study day or after it: its memory is more stable now than it was before that day. */
export function isStronger(card: ScheduledCard, since: number): boolean {
  const before = card.reviews.filter(([, day]) => day < since)
  if (before.length === 0 || before.length === card.reviews.length) return false
  return card.stability > (replay(before)?.stability ?? Number.POSITIVE_INFINITY)
}

/** The card as it was after those reviews. */
function replay(reviews: readonly Review[]): ScheduledCard | null {
  return reviews.reduce<ScheduledCard | null>(after, null)
}

/** A card after one more review. */
function after(card: ScheduledCard | null, review: Review): ScheduledCard {
  return { reviews: [...(card?.reviews ?? []), review], missedLater: null, ...rememberReview(card, review) }
}

/** Of each review of a card but the first: when it was, the recall that was reckoned with, and what came of it. */
export function reckoned({ reviews }: ScheduledCard): { time: number; recall: number; outcome: Outcome }[] {
  let card: ScheduledCard | null = null
  return reviews.flatMap(review => {
    const [time, day, outcome] = review
    const told = card ? [{ time, recall: recallAfter(day - lastReview(card)[1], card.stability), outcome }] : []
    card = after(card, review)
    return told
  })
}

/** The mean of some numbers; null of none. */
export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length
}
