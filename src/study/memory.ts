import { createRequire } from 'node:module'
import type { Card, FSRS, FSRSParameters } from 'ts-fsrs'
import type { Outcome, Review, ScheduledCard } from './schedule.ts'

const DAY = 86_400_000

/** Days to a next review at the most. */
const LONGEST = 180

/**
 * How the program schedules: with days and not minutes between two reviews, recall kept at 0.9 or above, and nothing put off for more
 * than half a year.
 */
const PARAMETERS: Partial<FSRSParameters> = {
  enable_short_term: false,
  enable_fuzz: false,
  request_retention: 0.9,
  maximum_interval: LONGEST,
}

// Only what folds an answer needs the library, so nothing else waits for it.
const require = createRequire(import.meta.url)
let library: typeof import('ts-fsrs') | null = null
let own: FSRS | null = null

function loadLibrary(): typeof import('ts-fsrs') {
  library ??= require('ts-fsrs') as typeof import('ts-fsrs')
  return library
}

/** A scheduler with parameters of FSRS-6; where they say nothing, with those of its authors. */
export function scheduler(parameters: Partial<FSRSParameters>): FSRS {
  return loadLibrary().fsrs(parameters)
}

/** What is remembered of a card after one more review, at a time, that was right or not. Null stands for a card never reviewed. */
export function remember(scheduler: FSRS, card: Card | null, at: Date, right: boolean): Card {
  const { Rating, createEmptyCard } = loadLibrary()
  return scheduler.next(card ?? createEmptyCard(at), at, right ? Rating.Good : Rating.Again).card
}

/**
 * Whether an answer shows that the card is known: only a right one that was no guess does. It is Good, and everything else Again, as the
 * authors of FSRS advise where there are but two grades; Hard and Easy are never given, and the time taken is not looked at.
 */
export function isKnown(outcome: Outcome): boolean {
  return outcome === 'right'
}

/** What a scheduled card says of memory. */
type Remembered = Pick<ScheduledCard, 'stability' | 'difficulty' | 'lapses' | 'due'>

/** A card after one more review, on a later study day than those before. Days are whole, however late on a day it was answered. */
export function rememberReview(known: ScheduledCard | null, [, day, outcome]: Review): Remembered {
  own ??= scheduler(PARAMETERS)
  const card = remember(own, known && cardOf(known), new Date(day * DAY), isKnown(outcome))
  const { stability, difficulty, lapses, due } = card
  // The library sets Good a day behind Hard, past its own limit.
  return { stability, difficulty, lapses, due: Math.min(Math.round(due.getTime() / DAY), day + LONGEST) }
}

/** A scheduled card in the form of the library. Without steps of minutes every card is in review after its first answer. */
function cardOf({ reviews, stability, difficulty, lapses, due }: ScheduledCard): Card {
  const last = reviews.at(-1)?.[1] ?? due
  return {
    due: new Date(due * DAY),
    last_review: new Date(last * DAY),
    scheduled_days: due - last,
    elapsed_days: 0,
    learning_steps: 0,
    reps: reviews.length,
    state: loadLibrary().State.Review,
    stability,
    difficulty,
    lapses,
  }
}
