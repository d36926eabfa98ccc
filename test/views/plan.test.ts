import { expect, it } from 'vitest'
import type { Plan } from '../../src/study/plan.ts'
import { dayNumber } from '../../src/study/time.ts'
import { planView } from '../../src/views/plan.ts'
import { pageOf } from '../support/page.ts'

const TODAY = dayNumber('2026-11-24')
const nothing = { count: 1, minutes: 1 }
const PLAN: Plan = {
  days: 2,
  studyDays: 2,
  sections: nothing,
  practice: nothing,
  reviews: nothing,
  exam: nothing,
  today: 40,
  perDay: 40,
  most: 40,
  promise: 0.9,
  short: null,
}
const shown = (plan: Partial<Plan>, minutes?: number) => {
  const set = { by: '2026-11-26', ...(minutes === undefined ? {} : { minutes }) }
  return planView({ ...PLAN, ...plan }, set, { today: TODAY, step: { kind: 'review' } }, pageOf(80))
}

it('a plan that needs more minutes than a day can be planned to hold prints no command that would be refused', () => {
  expect(shown({ short: { need: 601, day: null } }, 30)).not.toContain('salescourse plan')
  expect(shown({ short: { need: 600, day: null } }, 30)).toContain('--minutes 600')
})

it('a plan says that minutes were set only where they were', () => {
  const short = { need: 40, day: TODAY + 9 }
  expect(shown({ short }, 20)).toMatch(/你訂的是 20 分鐘.*一天 20 分鐘，改到 12\/3 考/s)
  expect(shown({ short })).toMatch(/先以 30 分鐘算.*一天 30 分鐘，改到 12\/3 考/s)
})

it('a plan whose days are all days away says so, and gives no figures of a day', () => {
  const text = shown({ studyDays: 0 })
  expect(text).toContain('salescourse plan --away 0')
  expect(text).not.toMatch(/平均一天|今天約/)
})
