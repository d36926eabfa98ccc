import type { CourseIndex } from '../course/course.ts'
import { shifted } from './calibration.ts'
import type { CourseCard } from './due.ts'
import { rememberReview } from './memory.ts'
import { type CourseRecord, emptyMap } from './record.ts'
import { recallAfter } from './retention.ts'
import { lastReview, type Review, type Schedule } from './schedule.ts'
import { chance } from './shuffle.ts'

const DAY = 86_400_000
/** How often a question is right at the first try behind its section, until a learner's own share is known; it counts for so many. */
const FIRST_RIGHT = 0.65
const PRIOR = 10

/** A learner imagined to go on from a record. */
export interface Learning {
  schedule: Schedule
  /** Ids of the questions not met, in the order of the course. */
  unmet: string[]
  seed: string
  /** How much better or worse than reckoned this learner remembers: added to log odds. */
  shift: number
  firstRight: number
  cards(): CourseCard[]
  /** Mean recall, 0 to 1, of all questions on a study day. */
  recall(day: number): number
}

/** Whether a question was met. */
export function isMet({ schedule }: Pick<CourseRecord, 'schedule'>, question: string): boolean {
  return question in schedule
}

/** A learner with that record; the seed decides what he will be lucky with. */
export function startLearning(index: CourseIndex, record: CourseRecord, seed: string, shift: number): Learning {
  const ids = index.chapters.flatMap(({ questions }) => questions.map(({ id }) => id))
  const schedule: Schedule = emptyMap()
  for (const id of ids) {
    const card = record.schedule[id]
    if (card) schedule[id] = card
  }
  const firsts = Object.values(schedule).map(card => card.reviews[0]?.[2] === 'right')
  const firstRight = (firsts.filter(Boolean).length + FIRST_RIGHT * PRIOR) / (firsts.length + PRIOR)
  return {
    schedule,
    unmet: ids.filter(id => !isMet(record, id)),
    seed,
    shift,
    firstRight,
    cards: () => Object.entries(schedule).map(([id, card]) => ({ id, card })),
    recall: day => {
      const recalls = ids.map(id => recallOf(schedule, id, day, shift) ?? firstRight)
      return recalls.reduce((sum, recall) => sum + recall, 0) / Math.max(1, ids.length)
    },
  }
}

/** One more answer of that learner, right or wrong by chance, on a study day. */
export function learnOn(learning: Learning, id: string, day: number): void {
  const { schedule, shift, seed, firstRight } = learning
  const recall = recallOf(schedule, id, day, shift) ?? firstRight
  const right = chance(`${seed} ${id} ${day}`) < recall
  const review: Review = [day * DAY, day, right ? 'right' : 'blank']
  const known = schedule[id] ?? null
  schedule[id] = { reviews: [...(known?.reviews ?? []), review], missedLater: null, ...rememberReview(known, review) }
}

function recallOf(schedule: Schedule, id: string, day: number, shift: number): number | null {
  const card = schedule[id]
  // A day behind the answer at the soonest: what was just seen says nothing of what will be known.
  return card ? shifted(recallAfter(Math.max(1, day - lastReview(card)[1]), card.stability), shift) : null
}
