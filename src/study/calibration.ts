import type { CourseCard } from './due.ts'
import { isKnown } from './memory.ts'
import { reckoned } from './recall.ts'

/** So many reviews that went as reckoned are put to a learner's own, so that a few say little. */
const PRIOR = 30
/** No learner is believed to be further off than that, in log odds. */
const FURTHEST = 2

/**
 * How much better or worse than reckoned a learner remembers: the log odds of the answers given, less those of the answers reckoned with,
 * over all reviews of these cards but the first. 0 before there are any.
 */
export function calibrationOf(cards: readonly CourseCard[]): number {
  const all = cards.flatMap(({ card }) => reckoned(card))
  if (all.length === 0) return 0
  const mean = all.reduce((sum, { recall }) => sum + recall, 0) / all.length
  const right = (all.filter(({ outcome }) => isKnown(outcome)).length + PRIOR * mean) / (all.length + PRIOR)
  return Math.max(-FURTHEST, Math.min(FURTHEST, logOdds(right) - logOdds(mean)))
}

/** A chance with something added to its log odds. */
export function shifted(recall: number, shift: number): number {
  return shift === 0 ? recall : 1 / (1 + Math.exp(-logOdds(recall) - shift))
}

function logOdds(chance: number): number {
  const held = Math.min(0.999, Math.max(0.001, chance))
  return Math.log(held / (1 - held))
}
