import { describe, expect, it } from 'vitest'
import { planFor } from '../../src/study/plan.ts'
import { type CourseRecord, emptyCourseRecord } from '../../src/study/record.ts'
import { studyDays } from '../../src/study/share.ts'
import { runs } from '../support/runs.ts'
import { keptPlan, LONG_COURSE, powerLawMemory } from '../support/simulated-learner.ts'

const NOW = Date.parse('2026-11-24T12:00:00+08:00')
const DAY = 86_400_000
const planned = (by: string, more: Partial<CourseRecord> = {}): CourseRecord => ({
  ...emptyCourseRecord(),
  plan: { by, since: '' },
  ...more,
})
const planOf = (record: CourseRecord, now = NOW) => {
  const plan = planFor(LONG_COURSE, record, now)
  if (!plan) throw new Error('no plan')
  return plan
}

describe('a plan', () => {
  it('holds all that is unread and unmet, reviews and a mock exam, and is none without a day ahead', () => {
    const plan = planOf(planned('2026-12-15'))
    expect([plan.days, plan.sections.count, plan.practice.count, plan.exam.count]).toEqual([21, 7, 114, LONG_COURSE.test.count])
    expect(plan.reviews.count).toBeGreaterThan(100)
    expect([planFor(LONG_COURSE, emptyCourseRecord(), NOW), planFor(LONG_COURSE, planned('2026-11-23'), NOW)]).toEqual([
      null,
      null,
    ])
  })

  it('spreads what was missed over the days left, and never puts it all on one', () => {
    const first = planOf(planned('2026-12-15'))
    const later = planOf(planned('2026-12-15'), NOW + 5 * DAY)
    expect(later.perDay).toBeGreaterThan(first.perDay)
    expect(later.today).toBeLessThanOrEqual(later.perDay + 5)
  })

  it('leaves days away out of the days that it fills', () => {
    const away = planOf(planned('2026-12-15', { away: { from: '2026-11-26', days: 7 } }))
    expect(away.perDay).toBeGreaterThan(planOf(planned('2026-12-15')).perDay)
  })

  it('says where there are not minutes enough, and with how many, or by which day, there would be', () => {
    const { short } = planOf(planned('2026-11-27'))
    expect(short?.need).toBeGreaterThan(30)
    const enough = planned('2026-11-27', { plan: { by: '2026-11-27', minutes: short?.need ?? 0, since: '' } })
    expect(planOf(enough).short).toBeNull()
    const day = new Date((short?.day ?? 0) * DAY).toISOString().slice(0, 10)
    expect(planOf(planned(day)).short).toBeNull()
  })

  it('offers no other day on which the same minutes would be too few again', () => {
    for (const minutes of [7, 12]) {
      const { short } = planOf(planned('2026-11-27', { plan: { by: '2026-11-27', minutes, since: '' } }))
      const by = new Date((short?.day ?? 0) * DAY).toISOString().slice(0, 10)
      expect([minutes, planOf(planned(by, { plan: { by, minutes, since: '' } })).short]).toEqual([minutes, null])
    }
  })

  it('looks for another day in less time than two plans for a far one take', () => {
    const timeOf = (by: string, minutes: number) => {
      const begun = performance.now()
      planOf(planned(by, { plan: { by, minutes, since: '' } }))
      return performance.now() - begun
    }
    timeOf('2027-03-24', 600)
    expect(timeOf('2026-11-27', 1)).toBeLessThan(2 * timeOf('2027-03-24', 600))
  })

  it('for an exam today has no day above the most, promises no perfect recall, and asks no more than there is', () => {
    const plan = planOf(planned('2026-11-24', { plan: { by: '2026-11-24', minutes: 600, since: '' } }))
    expect(plan.most).toBeGreaterThanOrEqual(plan.perDay)
    expect(plan.promise).toBeLessThan(0.99)
    const many = { ...LONG_COURSE, test: { ...LONG_COURSE.test, count: 1000 } }
    expect(planFor(many, planned('2026-12-15'), NOW)?.exam.count).toBe(114)
  })

  it('has no study day where all days until the exam are away, and nothing to do on one', () => {
    const away = { from: '2026-11-23', days: 10 }
    expect(planOf(planned('2026-11-30', { away }))).toMatchObject({ studyDays: 0, today: 0, short: null })
    expect(planOf(planned('2027-01-30', { away })).today).toBe(0)
  })

  it('for a day far off works no more than a year through', () => {
    expect(studyDays({ today: 0, exam: null, away: null }, 2_900_000)).toHaveLength(366)
  })
})

describe('over many learners, what a plan promised and what was recalled differ by little', () => {
  it('where memory is by another model than the one that plans', () => {
    const count = runs(20)
    const plans = Array.from({ length: count }, (_, at) => keptPlan(at + 1, powerLawMemory, { before: 20, until: 25 }))
    const mean = (of: (plan: (typeof plans)[number]) => number) => plans.reduce((sum, plan) => sum + of(plan), 0) / count
    const [promised, recalled] = [mean(plan => plan.promised * 100), mean(plan => plan.recalled * 100)]
    if (process.env.PROVE || process.env.FIGURES) {
      process.stdout.write(`${count} learners: promised ${promised.toFixed(1)}, recalled ${recalled.toFixed(1)}\n`)
    }
    expect(Math.abs(promised - recalled)).toBeLessThan(process.env.PROVE ? 2 : 4)
  })
})
