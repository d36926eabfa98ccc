import type { CourseIndex } from '../course/course.ts'
import { allSections } from '../course/query/location.ts'
import { type Calendar, DAY_LOAD, dueCards, questionCards, reviewedToday } from './due.ts'
import type { Minutes } from './minutes.ts'
import type { CourseRecord } from './record.ts'
import { dayNumber, studyDay } from './time.ts'

/** Days before an exam on which nothing new is begun: one for a mock exam, one for what it shows. */
const LAST_DAYS = 2

/** Minutes of a day without an exam ahead, and new sections of it at the most. */
const DAY_MINUTES = 10
const MOST_SECTIONS = 3

/**
 * New sections of today, those already read among them. Without an exam ahead as many as there is time for beside the reviews in ten
 * minutes, one at the least, and none while more is due than a day holds; before an exam the rest spread evenly over the days left, so that what was missed goes to all of them.
 */
export function sectionsToday(index: CourseIndex, record: CourseRecord, calendar: Calendar, minutes: Minutes): number {
  const { today, exam } = calendar
  if (exam === null) return sectionsInTime(index, record, calendar, minutes)
  const { read } = record
  const isReadBefore = (at: string | undefined) => at !== undefined && dayNumber(studyDay(at)) < today
  const left = allSections(index).filter(({ section }) => !isReadBefore(read[section.id])).length
  return Math.ceil(left / learningDays(calendar, exam))
}

function sectionsInTime(index: CourseIndex, record: CourseRecord, calendar: Calendar, minutes: Minutes): number {
  const sections = allSections(index)
  const questions = index.chapters.reduce((sum, chapter) => sum + chapter.questions.length, 0)
  const reading = minutes.reading(sections.reduce((sum, { section }) => sum + section.minutes, 0))
  const each = (reading + minutes.questions(questions)) / Math.max(1, sections.length)
  const cards = questionCards(index, record)
  // Those reviewed already too: the day's share does not grow while it is done.
  const reviews = Math.min(DAY_LOAD, dueCards(cards, calendar).length + reviewedToday(cards, calendar))
  if (dueCards(cards, calendar).length + reviewedToday(cards, calendar) > DAY_LOAD) return 0
  return Math.min(MOST_SECTIONS, Math.max(1, Math.floor((DAY_MINUTES - minutes.questions(reviews)) / Math.max(1, each))))
}

/** Study days until an exam, today among them, on which something new may be begun; one at the least. */
export function learningDays(calendar: Calendar, exam: number): number {
  const { length } = studyDays(calendar, exam)
  return Math.max(1, length > 2 * LAST_DAYS ? length - LAST_DAYS : length)
}

/** No exam is planned for that is further away, in days; of one that an earlier program took, so many days are worked through. */
export const FURTHEST_EXAM = 366

/** The days from today until the one before an exam on which something is studied; of an exam today, today. */
export function studyDays({ today, away }: Calendar, exam: number): number[] {
  const all = Array.from({ length: Math.min(FURTHEST_EXAM, Math.max(1, exam - today)) }, (_, at) => today + at)
  return all.filter(day => away === null || day < away.from || day >= away.from + away.days)
}
