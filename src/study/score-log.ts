import { countReview } from './fold-schedule.ts'
import { isKnown } from './memory.ts'
import { recallAfter } from './retention.ts'
import { lastReview, type Outcome, type Schedule } from './schedule.ts'

/** A review of somebody's log: which card, when (`localTime`), and what came of it. */
export interface LoggedReview {
  card: string
  at: string
  outcome: Outcome
}

/** How well a log was foretold. The losses are means in nats: 0 is certainty that came true. */
export interface LogScore {
  /** Reviews foretold: of each card the first of every study day but its very first. */
  reviews: number
  /** Share of them that were right, 0 to 1: the best constant to foretell with. */
  right: number
  logLoss: number
  constantLoss: number
}

/** Foretells each review of a log, in order of time, from those before it by the program's own schedule, and scores that. */
export function scoreLog(log: readonly LoggedReview[]): LogScore {
  const schedule: Schedule = {}
  const told = log.flatMap(({ card, at, outcome }) => {
    const before = schedule[card]
    const held = before && { day: lastReview(before)[1], stability: before.stability }
    countReview(schedule, card, at, outcome)
    const after = schedule[card]
    const day = after ? lastReview(after)[1] : 0
    return held && day > held.day ? [{ recall: recallAfter(day - held.day, held.stability), right: isKnown(outcome) }] : []
  })
  const right = told.filter(review => review.right).length / Math.max(1, told.length)
  const mean = (loss: (review: (typeof told)[number]) => number) =>
    told.reduce((sum, review) => sum + loss(review), 0) / Math.max(1, told.length)
  return {
    reviews: told.length,
    right,
    logLoss: mean(review => lossOf(review.recall, review.right)),
    constantLoss: mean(review => lossOf(right, review.right)),
  }
}

function lossOf(chance: number, right: boolean): number {
  const held = Math.min(1 - 1e-9, Math.max(1e-9, chance))
  return -Math.log(right ? held : 1 - held)
}
