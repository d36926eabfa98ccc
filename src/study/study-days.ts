import type { CourseCard } from './due.ts'
import { isStronger } from './recall.ts'
import type { CourseRecord } from './record.ts'
import { dayNumber, dayOfNumber } from './time.ts'

/** Study days before a week is over, today among them. */
const WEEK = 7

/** One study day: how many different questions and terms were answered, and whether anything was studied at all. */
export interface StudyDay {
  /** YYYY-MM-DD. */
  day: string
  answered: number
  studied: boolean
}

/** What came of the last seven study days, today among them. */
export interface WeekCount {
  days: number
  answered: number
  /** Questions met before this week whose memory is more stable now than it was then. */
  stronger: number
}

/** The study days of so many whole weeks, Monday first and none after today: the last of them is today. */
export function studyDays(
  { days }: Pick<CourseRecord, 'days'>,
  cards: readonly CourseCard[],
  today: number,
  weeks: number,
): StudyDay[] {
  const first = mondayOf(today) - (weeks - 1) * WEEK
  const answers = answersByDay(cards)
  const studied = new Set(days.map(dayNumber))
  return Array.from({ length: today - first + 1 }, (_, at) => {
    const day = first + at
    const answered = answers.get(day) ?? 0
    return { day: dayOfNumber(day), answered, studied: answered > 0 || studied.has(day) }
  })
}

/** The week's count, and what got stronger. `cards` are questions and terms, of which only questions get stronger here. */
export function weekCount(
  { days }: Pick<CourseRecord, 'days'>,
  questions: readonly CourseCard[],
  terms: readonly CourseCard[],
  today: number,
): WeekCount {
  const since = today - WEEK + 1
  const isThisWeek = (day: number) => day >= since && day <= today
  const answers = answersByDay([...questions, ...terms])
  return {
    days: days.filter(day => isThisWeek(dayNumber(day))).length,
    answered: [...answers].reduce((sum, [day, count]) => (isThisWeek(day) ? sum + count : sum), 0),
    stronger: questions.filter(({ card }) => isStronger(card, since)).length,
  }
}

function answersByDay(cards: readonly CourseCard[]): Map<number, number> {
  const answers = new Map<number, number>()
  for (const { card } of cards) for (const [, day] of card.reviews) answers.set(day, (answers.get(day) ?? 0) + 1)
  return answers
}

/** The Monday of a day's week. 1970-01-01 was a Thursday. */
function mondayOf(day: number): number {
  return day - ((day + 3) % WEEK)
}
