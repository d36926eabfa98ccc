import type { PlanCalculator } from '../../course/supplements.ts'
import type { Locale } from '../../locales/locale.ts'
import { bestPlans, comparePlans, exampleNumbers, type PlanNumbers } from '../../study/compare-plans.ts'

/** A sheet to fill in, or the one that is. */
export type SheetKind = 'blank' | 'example'

/** What a sum that is no plan has in the columns of plans. */
const NONE = ['-', '-', '-']

/** The table of a calculator: the sum as it is, a row a plan, and what it says of them; blank ones say nothing. */
export function planTable(
  calculator: PlanCalculator,
  kind: SheetKind,
  given: PlanNumbers | null,
  words: Locale,
): { header: string[]; rows: string[][]; verdict: string[] } {
  const { worksheet } = words
  const header = [worksheet.plan, worksheet.sum, worksheet.total(calculator.unit), worksheet.gain, worksheet.cost, worksheet.left]
  if (kind === 'blank') {
    const sum = calculator.factors.map(() => worksheet.room).join(' × ')
    const names = [worksheet.now, ...calculator.plans.map(({ name }) => name)]
    const rows = names.map((name, at) => [
      name,
      sum,
      worksheet.room,
      ...(at === 0 ? NONE : [worksheet.room, worksheet.room, worksheet.room]),
    ])
    return { header, rows, verdict: [] }
  }
  const numbers = given ?? exampleNumbers(calculator)
  const { total, plans } = comparePlans(calculator, numbers)
  const rows = plans.map(plan => [
    plan.name,
    sumText(plan.factors),
    ...[plan.total, plan.gain, plan.cost, plan.left].map(numberText),
  ])
  const best = bestPlans(plans)
  const margin = worksheet.marginOf(calculator.margin.name, numberText(numbers.margin))
  return {
    header,
    rows: [[worksheet.now, sumText(numbers.factors), numberText(total), ...NONE], ...rows],
    verdict: [best.length > 0 ? worksheet.best(best) : worksheet.noneLeft, margin, worksheet.caution],
  }
}

function sumText(factors: readonly number[]): string {
  return factors.map(numberText).join(' × ')
}

/** A number with commas between thousands, and at most two decimals. */
export function numberText(number: number): string {
  const [whole = '', part] = String(Math.round(number * 100) / 100).split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return part === undefined ? grouped : `${grouped}.${part}`
}
