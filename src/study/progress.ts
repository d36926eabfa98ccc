import type { ChapterEntry, CourseIndex } from '../course/course.ts'
import { allSections, locationNumber } from '../course/query/location.ts'
import type { Confidence } from './confidence-matrix.ts'
import { type CourseCard, calendarOf, dueDay, loadAhead, questionCards, termCards } from './due.ts'
import { missesBySection } from './mistakes.ts'
import { isHeld, mean, type Recall, recallOf, recallOn } from './recall.ts'

import type { CourseRecord } from './record.ts'
import { lastReview, type Outcome } from './schedule.ts'
import { type StudyDay, studyDays, type WeekCount, weekCount } from './study-days.ts'
import { type ChapterSummary, type Summary, summarize } from './summary.ts'
import { dayOfNumber } from './time.ts'

/** Days for which the load is told, today the first. */
const LOAD_DAYS = 14
/** Weeks of the calendar of study days. */
const WEEKS = 16

/** How far a learner has come in one section. */
export interface SectionProgress {
  /** `3.2`. */
  place: string
  id: string
  title: string
  read: boolean
  questions: number
  met: number
  holding: number
  /** Mean recall now, 0 to 1; null where nothing was met. */
  recall: number | null
  /** Open questions of the wrong-book. */
  misses: number
  /** The study day (YYYY-MM-DD) on which the first of its questions is asked again, or null. */
  due: string | null
}

/** How far a learner has come in one chapter, and what is remembered of it. */
export interface ChapterProgress extends ChapterSummary {
  holding: number
  recall: number | null
}

/** Everything that `progress` shows. */
export interface Progress extends Omit<Summary, 'chapters'> {
  /** Today's study day. */
  today: string
  chapters: ChapterProgress[]
  questions: number
  met: number
  holding: number
  recall: Recall
  /** Questions asked on each of the coming days, the first of them today. */
  load: number[]
  calendar: StudyDay[]
  week: WeekCount
  /** The met questions by their latest answer. */
  boxes: Record<Confidence, number>
  /** Sections with open mistakes, most first. */
  weak: SectionProgress[]
}

/** A learner's progress at a time in milliseconds since 1970. */
export function progressOf(index: CourseIndex, record: CourseRecord, now: number): Progress {
  const summary = summarize(index, record)
  const calendar = calendarOf(record, now)
  const questions = questionCards(index, record)
  const terms = termCards(index, record)
  return {
    ...summary,
    today: dayOfNumber(calendar.today),
    chapters: summary.chapters.map((chapter, at) => ({ ...chapter, ...memoryOf(index.chapters[at], questions, calendar.today) })),
    questions: summary.chapters.reduce((sum, chapter) => sum + chapter.questions, 0),
    met: questions.length,
    holding: questions.filter(({ card }) => isHeld(card)).length,
    recall: recallOf(questions, calendar.today),
    load: loadAhead(questions, calendar, LOAD_DAYS),
    calendar: studyDays(record, [...questions, ...terms], calendar.today, WEEKS),
    week: weekCount(record, questions, terms, calendar.today),
    boxes: boxesOf(questions),
    weak: weakSections(index, record, now),
  }
}

/** The sections of a chapter, in order. */
export function sectionsProgress(index: CourseIndex, record: CourseRecord, chapter: string, now: number): SectionProgress[] {
  const places = allSections(index).filter(place => place.chapter.id === chapter)
  return rowsOf(places, index, record, now)
}

/** A row for each of some sections. What is known of the whole course is gathered once for all of them. */
function rowsOf(
  places: readonly ReturnType<typeof allSections>[number][],
  index: CourseIndex,
  record: CourseRecord,
  now: number,
): SectionProgress[] {
  if (places.length === 0) return []
  const calendar = calendarOf(record, now)
  const cards = new Map(questionCards(index, record).map(({ id, card }) => [id, card]))
  const misses = missesBySection(index, record)
  return places.map(place => {
    const own = place.chapter.questions.filter(({ section }) => section === place.section.id)
    const met = own.flatMap(({ id }) => cards.get(id) ?? [])
    const dues = met.map(card => dueDay(card, calendar))
    return {
      place: locationNumber(place),
      id: place.section.id,
      title: place.section.title,
      read: place.section.id in record.read,
      questions: own.length,
      met: met.length,
      holding: met.filter(isHeld).length,
      recall: mean(met.map(card => recallOn(card, calendar.today))),
      misses: misses.get(place.section.id) ?? 0,
      due: dues.length === 0 ? null : dayOfNumber(Math.max(calendar.today, Math.min(...dues))),
    }
  })
}

function weakSections(index: CourseIndex, record: CourseRecord, now: number): SectionProgress[] {
  const misses = missesBySection(index, record)
  const places = allSections(index).filter(({ section }) => (misses.get(section.id) ?? 0) > 0)
  return rowsOf(places, index, record, now).sort((a, b) => b.misses - a.misses || (a.recall ?? 0) - (b.recall ?? 0))
}

function memoryOf(
  chapter: ChapterEntry | undefined,
  cards: readonly CourseCard[],
  today: number,
): Pick<ChapterProgress, 'holding' | 'recall'> {
  const ids = new Set(chapter?.questions.map(({ id }) => id))
  const own = cards.filter(({ id }) => ids.has(id)).map(({ card }) => card)
  return { holding: own.filter(isHeld).length, recall: mean(own.map(card => recallOn(card, today))) }
}

/** What the latest answer of a question shows of its learner. */
const BOX: Record<Outcome, Confidence> = {
  right: 'mastered',
  guess: 'lucky',
  wrong: 'misled',
  unsure: 'unknown',
  blank: 'unknown',
}

function boxesOf(cards: readonly CourseCard[]): Record<Confidence, number> {
  const counts: Record<Confidence, number> = { mastered: 0, lucky: 0, misled: 0, unknown: 0 }
  for (const { card } of cards) counts[BOX[lastReview(card)[2]]] += 1
  return counts
}
