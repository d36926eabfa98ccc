import { describe, expect, it } from 'vitest'
import type { CourseIndex } from '../../src/course/course.ts'
import {
  type Calendar,
  type CourseCard,
  calendarOf,
  DAY_LOAD,
  dueCards,
  dueDay,
  dueToday,
  loadAhead,
  questionCards,
  recallAt,
  termCards,
} from '../../src/study/due.ts'
import { foldEvents } from '../../src/study/fold.ts'
import { emptyCourseRecord } from '../../src/study/record.ts'
import type { Outcome, ScheduledCard } from '../../src/study/schedule.ts'
import { dayNumber } from '../../src/study/time.ts'
import { event } from '../support/events.ts'
import { THREE_CHAPTERS } from '../support/three-chapters.ts'

const TODAY = dayNumber('2026-11-24')
const calendar: Calendar = { today: TODAY, exam: null, away: null }
const DAY = 86_400_000

/** A card last answered so many days ago, due so many days from today. */
function card(
  id: string,
  ago: number,
  due: number,
  more: { stability?: number; outcome?: Outcome; before?: number } = {},
): CourseCard {
  const { stability = 10, outcome = 'right', before } = more
  const review = (days: number) => [(TODAY - days) * DAY, TODAY - days, outcome] as ScheduledCard['reviews'][number]
  const reviews = before === undefined ? [review(ago)] : [review(before), review(ago)]
  return { id, card: { reviews, stability, difficulty: 5, lapses: 0, due: TODAY + due, missedLater: null } }
}

describe('what is due', () => {
  it('is what the schedule asks by today, what has waited longest for its interval first', () => {
    const cards = [
      card('fresh', 5, 3),
      card('long interval', 40, -5),
      card('short interval', 6, -5),
      card('just due', 20, 0),
      card('answered today', 0, 0),
    ]
    expect(dueCards(cards, calendar).map(({ id }) => id)).toEqual(['short interval', 'long interval', 'just due'])
  })

  it('is no more in a day than its load, with what was reviewed today', () => {
    const late = Array.from({ length: 40 }, (_, at) => card(`q${at}`, 30, -at))
    expect(dueToday(late, calendar)).toHaveLength(DAY_LOAD)
    const reviewed = [1, 2, 3].map(at => card(`r${at}`, 0, 5, { before: 9 }))
    const met = card('met today', 0, 1)
    expect(dueToday([...late, ...reviewed, met], calendar)).toHaveLength(DAY_LOAD - 3)
  })

  it('is spread over the days ahead, none of them above its load and nothing forgotten', () => {
    const cards = Array.from({ length: 40 }, (_, at) => card(`q${at}`, 30, at < 38 ? -at : 4))
    expect(loadAhead(cards, calendar, 6)).toEqual([15, 15, 8, 0, 2, 0])
  })

  it('comes sooner where recall is kept higher for an exam, and not any more behind it', () => {
    const { card: held } = card('q', 10, 10, { stability: 20 })
    expect(dueDay(held, calendar) - TODAY).toBe(10)
    expect(dueDay(held, { ...calendar, exam: TODAY + 20 }) - TODAY).toBe(-2)
    const record = { ...emptyCourseRecord(), plan: { by: '2026-11-24', since: '' } }
    const noon = Date.parse('2026-11-24T12:00:00')
    expect([calendarOf(record, noon).exam, calendarOf(record, noon + DAY).exam]).toEqual([TODAY, null])
  })

  it('comes before days on which nothing is studied, which have no load', () => {
    const away = { from: TODAY + 2, days: 5 }
    const cards = [card('in between', 9, 4), card('behind', 9, 7), card('before', 9, 1)]
    expect(cards.map(({ card }) => dueDay(card, { ...calendar, away }) - TODAY)).toEqual([1, 7, 1])
    expect(loadAhead(cards, { ...calendar, away }, 8)).toEqual([0, 2, 0, 0, 0, 0, 0, 1])
    // Whoever comes on such a day is asked as on any other.
    expect(dueDay(card('q', 9, 1).card, { ...calendar, away: { from: TODAY, days: 5 } }) - TODAY).toBe(1)
  })

  it('counts questions and terms apart, and leaves out what the course has no more', () => {
    const answer = (question: string) =>
      event('answered', { paper: 'p', question, revision: 'r', picked: ['x'], score: 1, guessed: false, ms: 1 })
    const seen = (term: string) => event('term-reviewed', { sitting: 's', term, known: true, ms: 1 })
    const index: CourseIndex = { ...THREE_CHAPTERS, terms: [{ id: 'margin', section: 'parts' }] }
    const { tiny } = foldEvents([answer('must'), answer('gone'), seen('margin'), seen('lost')]).courses
    const record = tiny ?? emptyCourseRecord()
    expect(questionCards(index, record).map(({ id }) => id)).toEqual(['must'])
    expect(termCards(index, record).map(({ id }) => id)).toEqual(['margin'])
  })
})

it('recall falls from 1 to 0.9 in as many days as the stability', () => {
  const { card: held } = card('q', 10, 0, { stability: 10 })
  expect([recallAt(held, (TODAY - 10) * DAY), recallAt(held, TODAY * DAY)].map(recall => recall.toFixed(6))).toEqual([
    '1.000000',
    '0.900000',
  ])
})
