import type { CourseIndex } from '../course/course.ts'
import { calendarOf, loadAhead, questionCards } from './due.ts'
import { minutesFor } from './minutes.ts'
import { stepOf } from './next-step.ts'
import { isHeld } from './recall.ts'
import type { CourseRecord } from './record.ts'
import type { NextStep } from './step.ts'
import { summarize } from './summary.ts'
import { dayNumber, dayOfNumber } from './time.ts'
import { type TodayItem, todayList } from './today.ts'

/** Days in which the next review is looked for. */
const AHEAD = 200

/** The next day on which something is due. */
export interface NextReview {
  /** 1 for tomorrow. */
  days: number
  /** Month and day, `12/5`. */
  date: string
  count: number
  minutes: number
}

/** What the home screen shows. */
export interface HomeData {
  title: string
  standing: { read: number; sections: number; met: number; questions: number; holding: number }
  /** The exam that is planned for, in so many days. */
  exam: { days: number; date: string } | null
  items: TodayItem[]
  tomorrow: NextReview | null
  /** Days with study of the last seven, today among them, and questions that were right again in them. */
  week: { days: number; stronger: number }
  /** What to do with time left. */
  step: NextStep
}

/** Where a learner stands, and the day's work. `now` is in milliseconds since 1970. */
export function homeOf(index: CourseIndex, record: CourseRecord, now: number): HomeData {
  const { sections, sectionsRead: read, chapters } = summarize(index, record)
  const { today, exam } = calendarOf(record, now)
  const items = todayList(index, record, now)
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)
  return {
    title: index.title,
    standing: {
      read,
      sections,
      met: sum(chapters.map(({ questionsSeen }) => questionsSeen)),
      questions: sum(chapters.map(({ questions }) => questions)),
      holding: questionCards(index, record).filter(({ card }) => isHeld(card)).length,
    },
    exam: exam === null ? null : { days: exam - today, date: monthAndDay(exam) },
    items,
    tomorrow: nextReview(index, record, now),
    week: weekOf(index, record, today),
    step: stepOf(items, index, record),
  }
}

function weekOf(index: CourseIndex, record: CourseRecord, today: number): HomeData['week'] {
  const isRecent = (day: number) => day > today - 7 && day <= today
  const stronger = questionCards(index, record).filter(({ card }) =>
    card.reviews.some(([, day, outcome], at) => at > 0 && isRecent(day) && outcome === 'right'),
  )
  return { days: record.days.filter(day => isRecent(dayNumber(day))).length, stronger: stronger.length }
}

/** The first day after today on which questions are due, with how many; null where none are. */
export function nextReview(index: CourseIndex, record: CourseRecord, now: number): NextReview | null {
  const calendar = calendarOf(record, now)
  const load = loadAhead(questionCards(index, record), calendar, AHEAD)
  const days = load.findIndex((count, at) => at > 0 && count > 0)
  if (days < 0) return null
  const count = load[days] ?? 0
  const minutes = Math.max(1, Math.round(minutesFor(index, record.pace).questions(count)))
  return { days, date: monthAndDay(calendar.today + days), count, minutes }
}

/** A study day as people write it, `12/5`. */
export function monthAndDay(day: number): string {
  const [, month, date] = dayOfNumber(day).split('-').map(Number)
  return `${month}/${date}`
}
