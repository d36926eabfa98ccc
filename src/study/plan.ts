import type { CourseIndex } from '../course/course.ts'
import { allSections } from '../course/query/location.ts'
import { calibrationOf } from './calibration.ts'
import { type Calendar, calendarOf, DAY_LOAD, dueCards, questionCards } from './due.ts'
import { isMet, type Learning, learnOn, startLearning } from './learning.ts'
import { minutesFor } from './minutes.ts'
import type { CourseRecord } from './record.ts'
import { learningDays, studyDays } from './share.ts'

/** Minutes a day that a plan may ask for where its learner did not say. */
export const DAY_MINUTES = 30
/** No day can be planned to hold more minutes. */
export const MOST_MINUTES = 600
/** A plan is worked through so often with other luck, and its figures are the means. */
const RUNS = 8
/** No other day is looked for that is further away. */
const FURTHEST = 120

/** What a plan comes to. Minutes are rounded up, recall is 0 to 1. */
export interface Plan {
  /** Days until the exam, 0 on its own. */
  days: number
  /** Days of those on which something is studied; none where all are days away, and the figures of a day say nothing then. */
  studyDays: number
  sections: { count: number; minutes: number }
  practice: { count: number; minutes: number }
  reviews: { count: number; minutes: number }
  exam: { count: number; minutes: number }
  today: number
  perDay: number
  most: number
  /** Mean recall of all questions of the course on the day of the exam. */
  promise: number
  /** Where there are not minutes enough: what a day would need, and the day by which the minutes there are would do (null: none near). */
  short: { need: number; day: number | null } | null
}

/** Works out what is to be done until the exam of a calendar, by what is known today. Null where there is no exam ahead. */
export function planFor(index: CourseIndex, record: CourseRecord, now: number): Plan | null {
  const calendar = calendarOf(record, now)
  if (calendar.exam === null) return null
  const limit = record.plan?.minutes ?? DAY_MINUTES
  const known: Known = { index, record, calendar, shift: calibrationOf(questionCards(index, record)) }
  const plan = outlook(known, calendar.exam, RUNS)
  if (plan.studyDays === 0 || plan.perDay <= limit) return plan
  return { ...plan, short: { need: plan.perDay, day: nearestDay(known, calendar.exam, limit) } }
}

/** What every outlook starts from. */
interface Known {
  index: CourseIndex
  record: CourseRecord
  calendar: Calendar
  /** How much better or worse than reckoned the learner remembers (`calibrationOf`). */
  shift: number
}

/**
 * A near exam day behind another on which no day needs more than so many minutes on average; null where none is. One run finds about
 * where it is, since the more days there are the less each needs; as many as a plan is made of say whether it holds.
 */
function nearestDay(known: Known, exam: number, limit: number): number | null {
  const last = known.calendar.today + FURTHEST
  const holds = (day: number, runs: number) => {
    const { studyDays: length, perDay } = outlook(known, day, runs)
    return length > 0 && perDay <= limit
  }
  if (exam >= last || !holds(last, 1)) return null
  let [short, enough] = [exam, last]
  while (enough - short > 1) {
    const middle = Math.floor((short + enough) / 2)
    if (holds(middle, 1)) enough = middle
    else short = middle
  }
  // Further on by one day, two, four: near by where little is missing, and soon found out where much is.
  for (let [day, step] = [enough, 1]; day <= last; day += step, step *= 2) if (holds(day, RUNS)) return day
  return null
}

function outlook({ index, record, calendar, shift }: Known, exam: number, runs: number): Plan {
  const minutes = minutesFor(index, record.pace)
  const unread = allSections(index).filter(({ section }) => !(section.id in record.read))
  const questions = index.chapters.flatMap(chapter => chapter.questions)
  const unmet = questions.filter(({ id }) => !isMet(record, id))
  const days = studyDays(calendar, exam)
  const sims = Array.from({ length: runs }, (_, at) =>
    simulate({ ...calendar, exam }, days, startLearning(index, record, `run ${at}`, shift)),
  )
  const mean = (of: (sim: Simulated) => number) => sims.reduce((sum, sim) => sum + of(sim), 0) / sims.length
  const reviews = mean(sim => sim.reviews.reduce((sum, count) => sum + count, 0))
  const { minutes: examMinutes } = index.test
  const reading = minutes.reading(unread.reduce((sum, { section }) => sum + section.minutes, 0))
  const parts = [reading, minutes.questions(unmet.length), minutes.questions(reviews), examMinutes]
  const fresh = (reading + minutes.questions(unmet.length)) / learningDays(calendar, exam)
  const busiest = Math.max(0, ...days.map((_, at) => mean(sim => sim.reviews[at] ?? 0)))
  const perDay = parts.reduce((sum, part) => sum + part, 0) / Math.max(1, days.length)
  const round = (value: number) => Math.ceil(value - 1e-9)
  return {
    days: exam - calendar.today,
    studyDays: days.length,
    sections: { count: unread.length, minutes: round(reading) },
    practice: { count: unmet.length, minutes: round(minutes.questions(unmet.length)) },
    reviews: { count: Math.round(reviews), minutes: round(minutes.questions(reviews)) },
    exam: { count: Math.min(index.test.count, questions.length), minutes: examMinutes },
    today: days[0] === calendar.today ? round(fresh + minutes.questions(mean(sim => sim.reviews[0] ?? 0))) : 0,
    perDay: round(perDay),
    // With the mock exam on a day of its own, or on the one there is.
    most: round(Math.max(fresh + minutes.questions(busiest), examMinutes, perDay)),
    promise: mean(sim => sim.recall),
    short: null,
  }
}

interface Simulated {
  /** Reviews on each study day. */
  reviews: number[]
  recall: number
}

/** One way in which the days until an exam may go: what is new spread evenly, what is due within the day's load. */
function simulate(calendar: Calendar, days: readonly number[], learning: Learning): Simulated {
  const share = learningDays(calendar, calendar.exam ?? calendar.today)
  const waiting = learning.unmet.length
  const reviews = days.map((today, at) => {
    const due = dueCards(learning.cards(), { ...calendar, today }).slice(0, DAY_LOAD)
    for (const { id } of due) learnOn(learning, id, today)
    const upTo = at + 1 >= share ? waiting : Math.floor((waiting * (at + 1)) / share)
    for (const id of learning.unmet.splice(0, upTo - (waiting - learning.unmet.length))) learnOn(learning, id, today)
    return due.length
  })
  return { reviews, recall: learning.recall(calendar.exam ?? calendar.today) }
}
