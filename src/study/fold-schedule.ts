import { isKnown, rememberReview } from './memory.ts'
import type { Outcome, Review, Schedule, ScheduledCard } from './schedule.ts'
import { dayNumber, studyDay } from './time.ts'

/**
 * Counts an answer for the schedule, changing it. Of each study day only the first answer of a card counts, in whatever order the answers
 * are heard of; a miss that comes later on that day changes nothing of what is remembered, but is asked again the next day.
 */
export function countReview(schedule: Schedule, card: string, at: string, outcome: Outcome): void {
  const review: Review = [Date.parse(at), dayNumber(studyDay(at)), outcome]
  const known = schedule[card]
  schedule[card] = known ? withReview(known, review) : afterReview(null, review)
}

function withReview(known: ScheduledCard, review: Review): ScheduledCard {
  const { reviews } = known
  const [time, day, outcome] = review
  const place = reviews.findLastIndex(other => other[1] <= day)
  const same = reviews[place]
  if (same?.[1] === day) {
    const isFirst = time < same[0]
    const missed = !isKnown(isFirst ? same[2] : outcome)
    const missedLater = missed ? Math.max(known.missedLater ?? day, day) : known.missedLater
    return isFirst ? replay(reviews.with(place, review), missedLater) : withNextDay({ ...known, missedLater })
  }
  if (place === reviews.length - 1) return afterReview(known, review)
  return replay(reviews.toSpliced(place + 1, 0, review), known.missedLater)
}

/** A card with one more review, of a later study day. */
function afterReview(known: ScheduledCard | null, review: Review): ScheduledCard {
  const { reviews = [], missedLater = null } = known ?? {}
  return withNextDay({ reviews: [...reviews, review], missedLater, ...rememberReview(known, review) })
}

/** A card worked out anew from its reviews, as one of them came to be known late. */
function replay(reviews: readonly Review[], missedLater: number | null): ScheduledCard {
  const card = reviews.reduce<ScheduledCard | null>(afterReview, null)
  if (!card) throw new Error('a card without a review')
  return withNextDay({ ...card, missedLater })
}

/** What was missed later on the day of the last review is asked the day after. */
function withNextDay(card: ScheduledCard): ScheduledCard {
  const { missedLater, due, reviews } = card
  const day = reviews.at(-1)?.[1]
  return missedLater !== null && missedLater === day ? { ...card, due: Math.min(due, day + 1) } : card
}
