import { describe, expect, it } from 'vitest'
import type { PlanCalculator } from '../../src/course/supplements.ts'
import { bestPlans, comparePlans, exampleNumbers } from '../../src/study/compare-plans.ts'
import { numberText } from '../../src/views/parts/plan-table.ts'

const calculator: PlanCalculator = {
  unit: '萬元',
  factors: [
    { id: 'customers', name: '客戶數', unit: '家', example: 100 },
    { id: 'years', name: '年數', unit: '年', example: 4 },
    { id: 'yearly', name: '一年買多少', unit: '萬元', example: 50 },
  ],
  margin: { name: '毛利率', example: 30 },
  plans: [
    { name: '辦展', factor: 'customers', example: 120, cost: 300 },
    { name: '小組', factor: 'years', example: 5, cost: 1200 },
    { name: '訂閱', factor: 'yearly', example: 60, cost: 400 },
  ],
}

describe('comparing plans', () => {
  it('comes to the figures of the lesson', () => {
    const { total, plans } = comparePlans(calculator, exampleNumbers(calculator))
    expect(total).toBe(20_000)
    expect(plans.map(plan => plan.factors)).toEqual([
      [120, 4, 50],
      [100, 5, 50],
      [100, 4, 60],
    ])
    expect(plans.map(({ total, gain, cost, left }) => [total, gain, cost, left])).toEqual([
      [24_000, 1200, 300, 900],
      [25_000, 1500, 1200, 300],
      [24_000, 1200, 400, 800],
    ])
  })

  it('names the plan that leaves most, all of them where they are equal, and none where none pays', () => {
    const sums = (...costs: number[]) => {
      const plans = costs.map((cost, at) => ({ becomes: calculator.plans[at]?.example ?? 0, cost }))
      return bestPlans(comparePlans(calculator, { factors: [100, 4, 50], margin: 30, plans }).plans)
    }
    expect(sums(300, 1200, 400)).toEqual(['辦展'])
    expect(sums(300, 1200, 300)).toEqual(['辦展', '訂閱'])
    expect(sums(1200, 1500, 1200)).toEqual([])
  })

  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [-1234567, '-1,234,567'],
    [1234.5, '1,234.5'],
    [0.1 + 0.2, '0.3'],
    [1000.005, '1,000.01'],
  ])('writes %d as %s', (number, text) => {
    expect(numberText(number)).toBe(text)
  })
})
