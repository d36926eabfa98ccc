import type { CourseIndex } from '../course/course.ts'
import type { CourseRecord } from './record.ts'
import { daysUntil, recallAfter } from './retention.ts'
import { lastReview, type ScheduledCard, termCard } from './schedule.ts'
import { dayNumber, studyDayNumber } from './time.ts'

/** Reviews of a day at the most, questions and terms each: what is more waits for the next days, the most urgent first. */
export const DAY_LOAD = 15
/** Recall to which questions are kept until an exam; at other times it is 0.9, and `ScheduledCard.due` is reckoned with that. */
const BEFORE_EXAM = 0.95

/** The study days that decide what is due, as numbers (`dayNumber`). */
export interface Calendar {
  today: number
  /** The day of the exam, where it is still to come. */
  exam: number | null
  /** The days on which nothing is studied, where they are not over. */
  away: { from: number; days: number } | null
}

/** The calendar of a learner at a time in milliseconds since 1970. */
export function calendarOf({ plan, away }: Pick<CourseRecord, 'plan' | 'away'>, now: number): Calendar {
  const today = studyDayNumber(new Date(now))
  const exam = plan && dayNumber(plan.by)
  const from = away && dayNumber(away.from)
  return {
    today,
    exam: exam !== null && exam >= today ? exam : null,
    away: away && from !== null && from + away.days > today ? { from, days: away.days } : null,
  }
}

/** A card of the course. */
export interface CourseCard {
  /** The id of the question or of the term. */
  id: string
  card: ScheduledCard
}

/** Every question of the course that was met, in the order of the course. */
export function questionCards(index: CourseIndex, { schedule }: Pick<CourseRecord, 'schedule'>): CourseCard[] {
  return index.chapters.flatMap(({ questions }) => questions.flatMap(({ id }) => cardOf(id, schedule[id])))
}

/** Every term of the glossary that was met. */
export function termCards(index: CourseIndex, { schedule }: Pick<CourseRecord, 'schedule'>): CourseCard[] {
  return index.terms.flatMap(({ id }) => cardOf(id, schedule[termCard(id)]))
}

function cardOf(id: string, card: ScheduledCard | undefined): CourseCard[] {
  return card ? [{ id, card }] : []
}

/** The study day on which a card is asked again: sooner before an exam, and before days on which nothing is studied. */
export function dueDay(card: ScheduledCard, { today, exam, away }: Calendar): number {
  const last = lastReview(card)[1]
  const soon = last + Math.max(1, Math.round(daysUntil(BEFORE_EXAM, card.stability)))
  const due = exam === null ? card.due : Math.min(card.due, soon)
  const isAway = away !== null && today < away.from && due >= away.from && due < away.from + away.days
  return isAway ? Math.max(last + 1, away.from - 1) : due
}

/** The chance, 0 to 1, that a card is answered right at a time in milliseconds since 1970. */
export function recallAt(card: ScheduledCard, time: number): number {
  return recallAfter((time - lastReview(card)[0]) / 86_400_000, card.stability)
}

/** All cards that are due on the calendar's day, most urgent first: those that have waited longest, by the days they were to be left. */
export function dueCards(cards: readonly CourseCard[], calendar: Calendar): CourseCard[] {
  const { today } = calendar
  const due = cards.flatMap(item => {
    const [day, last] = [dueDay(item.card, calendar), lastReview(item.card)[1]]
    return day <= today && last < today ? [{ item, urgency: (today - day) / Math.max(1, day - last) }] : []
  })
  return due.sort((a, b) => b.urgency - a.urgency || (a.item.id < b.item.id ? -1 : 1)).map(({ item }) => item)
}

/** Of those what is asked today: no more than the day's load, with what was reviewed today already. */
export function dueToday(cards: readonly CourseCard[], calendar: Calendar, load = DAY_LOAD): CourseCard[] {
  return dueCards(cards, calendar).slice(0, Math.max(0, load - reviewedToday(cards, calendar)))
}

/** How many cards were reviewed today that had been met on an earlier day. */
export function reviewedToday(cards: readonly CourseCard[], { today }: Calendar): number {
  return cards.filter(({ card }) => card.reviews.length > 1 && lastReview(card)[1] === today).length
}

/**
 * How many cards are asked on each of so many days, the first of them today: a day holds no more than its load, what is more goes to the
 * days behind it, and days away hold none. What is asked on the way and falls due again is not reckoned with.
 */
export function loadAhead(cards: readonly CourseCard[], calendar: Calendar, days: number, load = DAY_LOAD): number[] {
  const { today, away } = calendar
  const dues = cards.map(({ card }) => Math.max(dueDay(card, calendar), lastReview(card)[1] + 1))
  let waiting = dues.filter(due => due < today).length
  return Array.from({ length: days }, (_, at) => {
    const day = today + at
    waiting += dues.filter(due => due === day).length
    const isAway = away !== null && day >= away.from && day < away.from + away.days
    const room = isAway ? 0 : at === 0 ? load - reviewedToday(cards, calendar) : load
    const asked = Math.min(waiting, Math.max(0, room))
    waiting -= asked
    return asked
  })
}
