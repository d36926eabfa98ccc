import type { PlanCalculator } from '../course/supplements.ts'

/** The numbers of a calculator, in the order of its factors and plans; the margin in percent. */
export interface PlanNumbers {
  factors: number[]
  margin: number
  plans: { becomes: number; cost: number }[]
}

/** What a plan comes to. Money is in the calculator's unit. */
export interface PlanSum {
  name: string
  /** The factors with the changed one in its place. */
  factors: number[]
  total: number
  /** Margin of what the total grows by. */
  gain: number
  cost: number
  /** What is left of the gain when the cost is paid. */
  left: number
}

/** The total as it is, and what every plan makes of it: the factors multiplied, the margin of the difference, less the cost. */
export function comparePlans({ factors, plans }: PlanCalculator, numbers: PlanNumbers): { total: number; plans: PlanSum[] } {
  const total = productOf(numbers.factors)
  const sums = plans.map(({ name, factor }, at) => {
    const { becomes, cost } = numbers.plans[at] ?? { becomes: 0, cost: 0 }
    const changed = factors.map(({ id }, place) => (id === factor ? becomes : (numbers.factors[place] ?? 0)))
    const gain = ((productOf(changed) - total) * numbers.margin) / 100
    return { name, factors: changed, total: productOf(changed), gain, cost, left: gain - cost }
  })
  return { total, plans: sums }
}

/** The numbers of the filled example. */
export function exampleNumbers({ factors, margin, plans }: PlanCalculator): PlanNumbers {
  return {
    factors: factors.map(({ example }) => example),
    margin: margin.example,
    plans: plans.map(({ example, cost }) => ({ becomes: example, cost })),
  }
}

/** The plans of which most is left, by their names; several where they are equal, none where nothing is left of any. */
export function bestPlans(plans: readonly PlanSum[]): string[] {
  const most = Math.max(...plans.map(({ left }) => left))
  return most > 0 ? plans.filter(({ left }) => left === most).map(({ name }) => name) : []
}

function productOf(numbers: readonly number[]): number {
  return numbers.reduce((product, number) => product * number, 1)
}
