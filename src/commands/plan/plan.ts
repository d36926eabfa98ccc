import type { CourseContext } from '../../context/context.ts'
import { UserError } from '../../errors/user-error.ts'
import { calendarOf, dueDay, questionCards } from '../../study/due.ts'
import { monthAndDay } from '../../study/home.ts'
import { nextStep } from '../../study/next-step.ts'
import { MOST_MINUTES, planFor } from '../../study/plan.ts'
import { FURTHEST_EXAM } from '../../study/share.ts'
import { dayNumber, dayOfNumber, day as isDay } from '../../study/time.ts'
import { normalizeTyped } from '../../text/normalize.ts'
import { noPlanView, planView } from '../../views/plan.ts'
import { saidView } from '../../views/said.ts'
import { longFlag } from '../command-spec.ts'

/** The options of `salescourse plan`, as typed. */
interface PlanOptions {
  by?: string
  minutes?: string
  away?: string
  clear?: boolean
}

const MOST_DAYS = 365

/**
 * `salescourse plan`: the day of an exam, what there is to do until then, and days away. Throws `options-clash`, `bad-date`, `bad-day-minutes`
 * and `bad-days`.
 */
export async function run(context: CourseContext, _arguments: object, options: PlanOptions): Promise<void> {
  const { learner, terminal, words, page, clock } = context
  const wish = wishOf(options, calendarOf(learner.record, clock().getTime()).today)
  if (options.clear) {
    learner.save('plan-cleared', {})
    if (learner.writeError) throw learner.writeError
    return terminal.print(saidView(words.plan.cleared, page()))
  }
  saveExam(context, wish)
  if (wish.away !== null) saveAway(context, wish)
  if (learner.writeError) throw learner.writeError
  if (wish.away === null || wish.by !== null) showPlan(context)
}

/** What was asked for, every value of it read and found good; null where it was not typed. */
interface Wish {
  today: number
  by: string | null
  minutes: number | null
  away: number | null
}

function wishOf({ by, minutes, away, clear }: PlanOptions, today: number): Wish {
  const others = Object.entries({ by, minutes, away }).filter(([, value]) => value !== undefined)
  if (clear && others[0]) throw new UserError('options-clash', { one: '--clear', other: longFlag(others[0][0]) })
  return {
    today,
    by: by === undefined ? null : dateOf(by, today),
    minutes: minutes === undefined ? null : wholeNumber(minutes, 1, MOST_MINUTES, 'bad-day-minutes'),
    away: away === undefined ? null : wholeNumber(away, 0, MOST_DAYS, 'bad-days'),
  }
}

/** Saves the day of the exam and the minutes of a day, where either was asked for. Throws `minutes-need-date`. */
function saveExam({ learner }: CourseContext, { by, minutes }: Wish): void {
  if (by === null && minutes === null) return
  const day = by ?? learner.record.plan?.by
  if (day === undefined) throw new UserError('minutes-need-date', {})
  const kept = minutes ?? learner.record.plan?.minutes
  learner.save('plan-set', { by: day, ...(kept === undefined ? {} : { minutes: kept }) })
}

function showPlan({ course, learner, terminal, clock, page }: CourseContext): void {
  const { record } = learner
  const now = clock().getTime()
  const plan = planFor(course.index, record, now)
  if (!plan || !record.plan) return terminal.print(noPlanView(record.plan?.by ?? null, page()))
  const at = { today: calendarOf(record, now).today, step: nextStep(course.index, record, now) }
  terminal.print(planView(plan, record.plan, at, page()))
}

/** Saves that nothing is studied from tomorrow on for so many days, and says what falls due then. */
function saveAway({ course, learner, terminal, words, page, clock }: CourseContext, { today, away }: Wish): void {
  const days = away ?? 0
  const before = calendarOf({ ...learner.record, away: null }, clock().getTime())
  learner.save('away-set', { from: dayOfNumber(today + 1), days })
  if (days === 0) return terminal.print(saidView(words.plan.back, page()))
  const meanwhile = questionCards(course.index, learner.record).filter(({ card }) => {
    const due = dueDay(card, before)
    return due > today && due <= today + days
  })
  const text = words.plan.away(monthAndDay(today + 1), monthAndDay(today + days), meanwhile.length)
  terminal.print(saidView(text, page()))
}

function dateOf(typed: string, today: number): string {
  const date = normalizeTyped(typed).replaceAll('/', '-')
  if (!isDay(date)) throw new UserError('bad-date', { value: typed, fault: 'form' })
  if (dayNumber(date) < today) throw new UserError('bad-date', { value: typed, fault: 'past' })
  if (dayNumber(date) > today + FURTHEST_EXAM) throw new UserError('bad-date', { value: typed, fault: 'far' })
  return date
}

function wholeNumber(typed: string, least: number, most: number, code: 'bad-day-minutes' | 'bad-days'): number {
  const value = normalizeTyped(typed)
  const count = /^\d{1,5}$/.test(value) ? Number(value) : -1
  if (count < least || count > most) throw new UserError(code, { value: typed, most })
  return count
}
