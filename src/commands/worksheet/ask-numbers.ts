import type { CourseContext } from '../../context/context.ts'
import type { PlanCalculator } from '../../course/supplements.ts'
import type { PlanNumbers } from '../../study/compare-plans.ts'
import { openPrompter } from '../../terminal/open-prompter.ts'
import { numberText } from '../../views/parts/plan-table.ts'
import { plansIntroView } from '../../views/worksheet.ts'
import { MOST, numberOf } from './typed-numbers.ts'

const MOST_PERCENT = 100

/** Asks a calculator's numbers one by one. Rejects with `Cancelled` at Ctrl-C. */
export async function askNumbers(
  { terminal, words, page }: CourseContext,
  sheet: string,
  calculator: PlanCalculator,
): Promise<PlanNumbers> {
  const prompter = await openPrompter(terminal, words.typed)
  const { worksheet } = words
  const ask = async (message: string, most = MOST): Promise<number> => {
    const read = (typed: string) => numberOf(typed, most)
    return prompter.number({ message, read, refuse: typed => worksheet.notANumber(typed, numberText(most)) })
  }
  terminal.print(plansIntroView(sheet, calculator, page()))
  const factors: number[] = []
  for (const { name, unit, example } of calculator.factors)
    factors.push(await ask(worksheet.ask(name, unit, numberText(example))))
  const margin = await ask(worksheet.askMargin(calculator.margin.name), MOST_PERCENT)
  const plans: PlanNumbers['plans'] = []
  for (const { name, factor } of calculator.plans) {
    const at = calculator.factors.findIndex(({ id }) => id === factor)
    const { name: changed = '', unit = '' } = calculator.factors[at] ?? {}
    const becomes = await ask(worksheet.askPlan(name, changed, unit, numberText(factors[at] ?? 0)))
    plans.push({ becomes, cost: await ask(worksheet.askCost(name, calculator.unit)) })
  }
  return { factors, margin, plans }
}
