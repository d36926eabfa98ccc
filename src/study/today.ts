import type { CourseIndex, SectionEntry } from '../course/course.ts'
import { allSections, type Location } from '../course/query/location.ts'
import { paperScope } from '../course/query/scope.ts'
import { isExpired, latestOpenPaper } from './attempt.ts'
import { type Calendar, calendarOf, dueToday, questionCards, termCards } from './due.ts'
import { type Minutes, minutesFor } from './minutes.ts'
import { mistakes } from './mistakes.ts'
import { nextToRead } from './reading.ts'
import { type CourseRecord, countsAsWhole } from './record.ts'
import { termCard } from './schedule.ts'
import { sectionsToday } from './share.ts'
import type { NextStep } from './step.ts'
import { dayNumber, studyDay } from './time.ts'

/** New terms of a day. */
const NEW_TERMS = 5
/** A section with so many open mistakes is read again. */
const WEAK = 2
/** Days after which a test that was passed is worth taking again. */
const TEST_AGAIN = 30
/** Questions of a practice at the most. */
const PRACTICE = 10

/** One thing to do today. `count` is its number of questions, terms or sections, null where that says nothing; `minutes` are not rounded. */
export interface TodayItem {
  step: NextStep
  count: number | null
  minutes: number
}

/** All that the list is made from. */
interface Day {
  index: CourseIndex
  record: CourseRecord
  calendar: Calendar
  minutes: Minutes
  now: number
}

/**
 * What there is to do today, in order: an open paper or one whose time ran out, what is due, a weak section once more, the next section
 * with its questions, and a whole test where all of that is done. Empty when the day's work is done. `now` is in milliseconds since 1970.
 */
export function todayList(index: CourseIndex, record: CourseRecord, now: number): TodayItem[] {
  const day: Day = { index, record, calendar: calendarOf(record, now), minutes: minutesFor(index, record.pace), now }
  return [...openItems(day), ...reviewItems(day), ...weakItems(day), ...newItems(day), ...testItems(day)]
}

function openItems({ index, record, minutes, now }: Day): TodayItem[] {
  const paper = latestOpenPaper(index, record)
  if (!paper) return []
  const expired = isExpired(paper, now)
  const left = paper.questions.filter(id => !(id in paper.answers)).length
  const step: NextStep = { kind: 'resume', paper, scope: paperScope(index, paper), expired }
  return [{ step, count: expired ? null : left, minutes: expired ? 0 : minutes.questions(left) }]
}

function reviewItems({ index, record, calendar, minutes }: Day): TodayItem[] {
  const questions = dueToday(questionCards(index, record), calendar).length
  const terms = termsToday(index, record, calendar).length
  return [
    ...(questions > 0 ? [{ step: { kind: 'review' } as const, count: questions, minutes: minutes.questions(questions) }] : []),
    ...(terms > 0 ? [{ step: { kind: 'terms' } as const, count: terms, minutes: minutes.terms(terms) }] : []),
  ]
}

/** The ids of the terms to go through today: those that are due, then new ones of sections that were read, a few a day. */
export function termsToday(index: CourseIndex, record: CourseRecord, calendar: Calendar): string[] {
  const cards = termCards(index, record)
  const due = dueToday(cards, calendar).map(({ id }) => id)
  const newToday = cards.filter(({ card }) => card.reviews[0]?.[1] === calendar.today).length
  const unseen = index.terms.filter(({ id, section }) => section in record.read && !(termCard(id) in record.schedule))
  return [...due, ...unseen.slice(0, Math.max(0, NEW_TERMS - newToday)).map(({ id }) => id)]
}

/** The section with most open mistakes, where it was not read since the last of them. */
function weakItems({ index, record, minutes }: Day): TodayItem[] {
  const open = mistakes(index, record).filter(({ daysRemaining }) => daysRemaining > 0)
  const weak = allSections(index).flatMap(place => {
    const own = open.filter(({ entry }) => entry.section === place.section.id)
    const latest = Math.max(0, ...own.map(({ miss }) => Date.parse(miss.at)))
    const read = record.read[place.section.id]
    return own.length >= WEAK && (read === undefined || Date.parse(read) < latest) ? [{ place, misses: own.length }] : []
  })
  const [worst] = weak.sort((a, b) => b.misses - a.misses)
  if (!worst) return []
  const { place, misses } = worst
  return [{ step: { kind: 'mend', place, misses }, count: null, minutes: minutes.reading(place.section.minutes) }]
}

/**
 * Questions of sections that were read and not met, then the next sections with the questions of the first; no more than a day's share of
 * them. A section in which reading stopped comes before.
 */
function newItems(day: Day): TodayItem[] {
  const { index, record, calendar, minutes } = day
  const share = sectionsToday(index, record, calendar, minutes)
  const metToday = Object.values(record.questions).filter(({ first }) => isToday(day, first.at)).length
  const unmet = firstUnmet(index, record)
  const practised = unmet && metToday < PRACTICE * share ? [practice(unmet, record, minutes)] : []
  const reading = readingItems(day, share)
  const stopped = reading.some(({ step }) => step.kind === 'read' && step.place.block > 0)
  if (stopped) return [...reading, ...practised]
  return [...practised, ...reading, ...(unmet ? [] : reading.flatMap(item => practiceBehind(item, day)))]
}

/** The sections to read today. */
function readingItems(day: Day, share: number): TodayItem[] {
  const { index, record, minutes } = day
  const sections = allSections(index)
  const readToday = sections.filter(({ section }) => isToday(day, record.read[section.id])).length
  const place = nextToRead(index, record)
  if (!place || readToday >= share) return []
  const first = place.section ?? place.chapter.sections[0]
  const unread = sections.filter(({ section }) => !(section.id in record.read))
  const next = unread.slice(unread.findIndex(({ section }) => section === first)).slice(0, share - readToday)
  const typical = next.reduce((sum, { section }) => sum + section.minutes, 0)
  return [{ step: { kind: 'read', place }, count: next.length, minutes: minutes.reading(typical) }]
}

/** The questions of a section that is about to be read. */
function practiceBehind({ step }: TodayItem, { record, minutes }: Day): TodayItem[] {
  if (step.kind !== 'read') return []
  const section = step.place.section ?? step.place.chapter.sections[0]
  if (!section || unmetIn(step.place, [section], record).length === 0) return []
  return [practice({ ...step.place, section }, record, minutes)]
}

function isToday({ calendar }: Day, at: string | undefined): boolean {
  return at !== undefined && dayNumber(studyDay(at)) === calendar.today
}

/** What a practice asks of a chapter or a section. */
function practice(place: Location, record: CourseRecord, minutes: Minutes): TodayItem {
  const { number, chapter, section } = place
  const count = Math.min(PRACTICE, unmetIn(place, section ? [section] : chapter.sections, record).length)
  const step: NextStep = { kind: 'practise', chapter: number, ...(section && { section: chapter.sections.indexOf(section) + 1 }) }
  return { step, count, minutes: minutes.questions(count) }
}

function unmetIn({ chapter }: Location, sections: readonly SectionEntry[], { questions }: CourseRecord): string[] {
  const ids = new Set(sections.map(({ id }) => id))
  return chapter.questions.flatMap(({ id, section }) => (ids.has(section) && !(id in questions) ? [id] : []))
}

/** The first section that was read and has questions not met; its whole chapter where that was read and has them in several. */
function firstUnmet(index: CourseIndex, record: CourseRecord): Location | null {
  for (const [at, chapter] of index.chapters.entries()) {
    const place = { number: at + 1, chapter, section: null }
    const read = chapter.sections.filter(({ id }) => id in record.read)
    const open = read.filter(section => unmetIn(place, [section], record).length > 0)
    const isWhole = read.length === chapter.sections.length && (open.length > 1 || read.length === 1)
    if (isWhole && open[0]) return place
    if (open[0]) return { ...place, section: open[0] }
  }
  return null
}

/** A whole test where everything was read and its questions met, and none was passed for a while. */
function testItems({ index, record, calendar, minutes }: Day): TodayItem[] {
  const unread = allSections(index).some(({ section }) => !(section.id in record.read))
  if (unread || firstUnmet(index, record)) return []
  const whole = record.tests.filter(countsAsWhole)
  const passed = whole.filter(test => test.passed).at(-1)
  const last = whole.at(-1)
  const daysSince = (at: string) => calendar.today - dayNumber(studyDay(at))
  if (last && daysSince(last.finishedAt) < 1) return []
  if (passed && daysSince(passed.finishedAt) < TEST_AGAIN) return []
  const count = Math.min(
    index.test.count,
    index.chapters.reduce((sum, { questions }) => sum + questions.length, 0),
  )
  return [{ step: { kind: 'test', passedBefore: passed !== undefined }, count, minutes: minutes.questions(count) }]
}
