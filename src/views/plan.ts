import type { Calendar } from '../study/due.ts'
import { monthAndDay } from '../study/home.ts'
import { DAY_MINUTES, MOST_MINUTES, type Plan } from '../study/plan.ts'
import type { NextStep } from '../study/step.ts'
import { dayOfNumber } from '../study/time.ts'
import { wrap } from '../typeset/wrap.ts'
import { commandLines, hanging } from './parts/lines.ts'
import { nextStepLines } from './parts/next-step.ts'
import type { ViewPage } from './parts/page.ts'

/** A plan: what there is to do until the exam, in minutes, and what comes of it; or that there are not minutes enough, and what would do. */
export function planView(
  plan: Plan,
  set: { by: string; minutes?: number },
  { today, step }: Pick<Calendar, 'today'> & { step: NextStep },
  page: ViewPage,
): string {
  const { theme, words, width } = page
  const { plan: said } = words
  const { parts } = said
  const title = said.title(monthAndDay(today + plan.days), plan.days)
  const rows = [
    ...(plan.sections.count > 0 ? [parts.read(plan.sections.count, plan.sections.minutes)] : []),
    ...(plan.practice.count > 0 ? [parts.practise(plan.practice.count, plan.practice.minutes)] : []),
    ...(plan.reviews.count > 0 ? [parts.review(plan.reviews.count, plan.reviews.minutes)] : []),
    parts.exam(plan.exam.count, plan.exam.minutes),
  ]
  const head = [...wrap(theme.title(title), width), '', ...rows.flatMap(row => hanging('  ', row, width)), '']
  if (plan.studyDays === 0) return [...head, ...awayLines(page)].join('\n')
  if (plan.short) return [...head, ...shortLines(plan.short, set, page)].join('\n')
  const figures = [
    ...(plan.today > 0 ? [said.today(plan.today)] : []),
    said.perDay(plan.perDay, plan.most),
    said.promise(Math.round(plan.promise * 100)),
  ]
  return [...head, ...figures.flatMap(line => wrap(line, width)), '', ...nextStepLines(step, page)].join('\n')
}

/** What would do where the minutes of a day do not: more of them, or another day. */
function shortLines(short: NonNullable<Plan['short']>, set: { by: string; minutes?: number }, page: ViewPage): string[] {
  const { theme, words, width, commandLine } = page
  const { plan } = words
  const minutes = set.minutes ?? DAY_MINUTES
  const isPossible = short.need <= MOST_MINUTES
  const longer: [string, string] = [commandLine(`plan --by ${set.by} --minutes ${short.need}`), plan.longer(short.need)]
  const { day } = short
  const other: [string, string][] =
    day === null ? [] : [[commandLine(`plan --by ${dayOfNumber(day)}`), plan.otherDay(monthAndDay(day), minutes)]]
  const said = isPossible
    ? plan.tooLate(short.need, minutes, set.minutes !== undefined)
    : plan.impossible(short.need, MOST_MINUTES)
  const rows = [...(isPossible ? [longer] : []), ...other]
  return [...wrap(theme.warning(said), width), ...(rows.length > 0 ? ['', ...commandLines(rows, page)] : [])]
}

/** That no day is left to study on, and how to have one. */
function awayLines(page: ViewPage): string[] {
  const { theme, words, width, commandLine } = page
  const rows: [string, string][] = [[commandLine('plan --away 0'), words.plan.notAway]]
  return [...wrap(theme.warning(words.plan.allAway), width), '', ...commandLines(rows, page)]
}

/** That there is no plan, or that its day is over; and how to make one. */
export function noPlanView(past: string | null, page: ViewPage): string {
  const { theme, words, width } = page
  const { plan } = words
  const rows: [string, string][] = [[page.commandLine('plan --help'), plan.set]]
  const said = past === null ? plan.none : plan.over(past)
  return [...wrap(said, width), '', theme.heading(words.nextStep), ...commandLines(rows, page)].join('\n')
}
