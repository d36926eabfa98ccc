import fc from 'fast-check'
import { default_w, forgetting_curve } from 'ts-fsrs'
import { describe, expect, it } from 'vitest'
import { foldEvents } from '../../src/study/fold.ts'
import { countReview } from '../../src/study/fold-schedule.ts'
import { remember, scheduler } from '../../src/study/memory.ts'
import { daysUntil, recallAfter } from '../../src/study/retention.ts'
import { daysToGraduate, isMisled, type Outcome, type Schedule, termCard } from '../../src/study/schedule.ts'
import { dayNumber, dayOfNumber } from '../../src/study/time.ts'
import { event } from '../support/events.ts'
import { runs } from '../support/runs.ts'

const DAY = 86_400_000
const START = Date.parse('2022-11-29T12:30:00Z')

/** The grades of a reference in its own letters: 1 Again, 3 Good; `ends` is what is left of the card after the last. */
function replayed(parameters: object, grades: readonly number[], delays: readonly number[] | 'when due') {
  const engine = scheduler(parameters)
  let card: ReturnType<typeof remember> | null = null
  let now = START
  const intervals = grades.map((grade, at) => {
    now = delays === 'when due' ? (card?.due.getTime() ?? now) : now + (delays[at] ?? 0) * DAY
    card = remember(engine, card, new Date(now), grade === 3)
    return card.scheduled_days
  })
  return { intervals, card: card as ReturnType<typeof remember> | null }
}

/** The same through the fold, with the program's own parameters: one review each time it is due. */
function folded(outcomes: readonly Outcome[]) {
  const schedule: Schedule = {}
  let day = dayNumber('2026-11-01')
  return outcomes.map(outcome => {
    countReview(schedule, 'q', `${dayOfNumber(day)}T12:00:00.000+08:00`, outcome)
    const due = schedule.q?.due ?? 0
    const interval = due - day
    day = due
    return { interval, stability: schedule.q?.stability ?? 0 }
  })
}

describe('memory is that of FSRS-6', () => {
  it('with the intervals of its reference in Python', () => {
    const { intervals } = replayed({}, [3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3], 'when due')
    expect(intervals).toEqual([0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21])
  })

  it('with the stability and difficulty of its reference in Rust', () => {
    const grades = [1, 3, 3, 3, 3, 3]
    const delays = [0, 0, 1, 3, 8, 21]
    const { card } = replayed({}, grades, delays)
    expect(Math.abs((card?.stability ?? 0) / 53.62691 - 1)).toBeLessThan(1e-6)
    expect(Math.abs((card?.difficulty ?? 0) / 6.3574867 - 1)).toBeLessThan(1e-6)
    const long = replayed({ enable_short_term: false }, grades, delays).card
    expect(Math.abs((long?.stability ?? 0) / 53.335106 - 1)).toBeLessThan(1e-6)
  })

  it('through the fold, with days and no minutes, kept under half a year', () => {
    const good: Outcome[] = ['right', 'right', 'right', 'right', 'right']
    expect(folded(good).map(({ interval }) => interval)).toEqual([3, 14, 57, 180, 180])
    const lapsed: Outcome[] = ['right', 'right', 'blank', 'right', 'right']
    expect(folded(lapsed).map(({ interval }) => interval)).toEqual([3, 14, 2, 5, 13])
    const engine = replayed({ enable_short_term: false, maximum_interval: 180 }, [3, 3, 1, 3, 3], 'when due').card
    expect(folded(lapsed).at(-1)?.stability).toBeCloseTo(engine?.stability ?? 0, 6)
  })

  it('on its forgetting curve, forwards and backwards', () => {
    for (const [days, stability] of [
      [0, 1],
      [3, 1],
      [21, 40],
      [180, 7],
    ] as const) {
      expect(recallAfter(days, stability)).toBeCloseTo(forgetting_curve(default_w, days, stability), 7)
      expect(daysUntil(recallAfter(days, stability), stability)).toBeCloseTo(days, 6)
    }
  })
})

describe('the schedule', () => {
  const answered = (score: number, at: string, guessed = false) =>
    event('answered', { paper: 'gone', question: 'q', revision: 'r', picked: ['x'], score, guessed, ms: 1 }, at)
  const at = (day: number, hour = 12) =>
    `2026-11-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00.000+08:00`
  const cardOf = (...events: ReturnType<typeof answered>[]) => foldEvents(events).courses.tiny?.schedule.q

  it('takes a guess, a blank and a part for not known, and only what is right for known', () => {
    const due = (score: number, guessed: boolean) => (cardOf(answered(score, at(1), guessed))?.due ?? 0) - dayNumber('2026-11-01')
    expect([due(1, false), due(1, true), due(0.5, false), due(0, false), due(0, true)]).toEqual([3, 1, 1, 1, 1])
    const start = event('paper-started', { paper: 'p', seed: 's', mode: 'test', chapter: null, questions: ['q'], limit: null })
    expect(cardOf(start, event('paper-finished', { paper: 'p', passMark: 60 }))?.reviews[0]?.[2]).toBe('blank')
  })

  it('counts the first answer of a study day alone, which turns at four in the morning where it was given', () => {
    const card = cardOf(answered(1, at(1)), answered(1, at(1, 20)), answered(1, at(2, 3)), answered(1, at(2, 4)))
    expect(card?.reviews.map(([time, day]) => [time, day])).toEqual([
      [Date.parse(at(1)), dayNumber('2026-11-01')],
      [Date.parse(at(2, 4)), dayNumber('2026-11-02')],
    ])
  })

  it('asks what was missed later on a day again the day after, and remembers what the first answer showed', () => {
    const [first, later] = [answered(1, at(1)), answered(0, at(1, 20))]
    const [alone, both] = [cardOf(first), cardOf(first, later)]
    expect(both).toMatchObject({ stability: alone?.stability, reviews: alone?.reviews, due: dayNumber('2026-11-02') })
    // Once it was asked, that is over.
    expect(cardOf(first, later, answered(1, at(2)))).toMatchObject({ due: cardOf(first, answered(1, at(2)))?.due })
  })

  it('leaves second tries out of it', () => {
    const retry = event('answered', { ...answered(0, at(2)).data, retry: true } as never, at(2))
    expect(cardOf(answered(1, at(1)), retry)?.reviews).toHaveLength(1)
  })

  it('is the same in whatever order answers are heard of', () => {
    const outcome = fc.constantFrom<Outcome>('right', 'guess', 'wrong', 'unsure', 'blank')
    const answers = fc.uniqueArray(fc.record({ hours: fc.integer({ min: 0, max: 2000 }), outcome }), {
      selector: ({ hours }) => hours,
      minLength: 1,
      maxLength: 12,
    })
    fc.assert(
      fc.property(answers, fc.infiniteStream(fc.nat()), (list, keys) => {
        const cardAfter = (order: typeof list) => {
          const schedule: Schedule = {}
          for (const { hours, outcome } of order) {
            const time = new Date(START + hours * 3_600_000).toISOString().replace('Z', '+00:00')
            countReview(schedule, 'q', time, outcome)
          }
          return schedule.q
        }
        const shuffled = list.map(item => ({ item, key: keys.next().value ?? 0 })).sort((a, b) => a.key - b.key)
        const sorted = list.toSorted((a, b) => a.hours - b.hours)
        expect(cardAfter(shuffled.map(({ item }) => item))).toEqual(cardAfter(sorted))
      }),
      { numRuns: runs(200) },
    )
  })

  it('knows who was wrong and sure of it', () => {
    const misled = (...events: ReturnType<typeof answered>[]) => isMisled(cardOf(...events) ?? { reviews: [[0, 0, 'blank']] })
    expect([misled(answered(0, at(1))), misled(answered(0, at(1), true))]).toEqual([true, false])
    expect(misled(answered(0, at(1)), answered(1, at(2)))).toBe(false)
  })

  it('lets a question leave the wrong-book after two right days in a row behind the day of the miss', () => {
    const missed = at(1)
    const left = (...events: ReturnType<typeof answered>[]) => {
      const card = cardOf(answered(0, missed), ...events)
      return card ? daysToGraduate(card, missed) : null
    }
    expect([left(), left(answered(1, at(1, 20))), left(answered(1, at(2)))]).toEqual([2, 2, 1])
    expect(left(answered(1, at(2)), answered(1, at(5)))).toBe(0)
    expect(left(answered(1, at(2)), answered(1, at(5), true))).toBe(2)
    expect(left(answered(1, at(2)), answered(1, at(5), true), answered(1, at(6)))).toBe(1)
  })

  it('holds terms beside questions, and forgets what is reset', () => {
    const seen = (known: boolean, time: string) => event('term-reviewed', { sitting: 's', term: 'margin', known, ms: 900 }, time)
    const scheduleOf = (...events: Parameters<typeof foldEvents>[0][number][]) => foldEvents(events).courses.tiny?.schedule ?? {}
    const all = [answered(1, at(1)), seen(false, at(1)), seen(true, at(2))]
    expect(scheduleOf(...all)[termCard('margin')]?.reviews.map(review => review[2])).toEqual(['blank', 'right'])
    const reset = event('reset', { chapter: 'first', sections: [], questions: ['q'], terms: ['margin'] }, at(3))
    expect(scheduleOf(...all, reset)).toEqual({})
  })
})
