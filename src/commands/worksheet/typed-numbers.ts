import { splitAt } from '../../answering/typed-answer.ts'
import type { PlanCalculator, Worksheet } from '../../course/supplements.ts'
import { UserError } from '../../errors/user-error.ts'
import type { PlanNumbers } from '../../study/compare-plans.ts'
import { normalizeTyped } from '../../text/normalize.ts'

/** So much money is none. */
export const MOST = 1_000_000_000
const MOST_PERCENT = 100

/** The numbers of a calculator, as typed behind its options. */
export interface NumberOptions {
  now?: string
  becomes?: string
  costs?: string
  margin?: string
}

const NAMES = ['now', 'becomes', 'costs', 'margin'] as const

/**
 * The numbers of a calculator where they were typed, or null where none was. Throws `not-a-calculator`, `numbers-missing` where some
 * are left out, `numbers-count` and `bad-number`.
 */
export function typedNumbers(
  { calculator, id }: Worksheet,
  options: NumberOptions,
  commas: readonly string[],
): PlanNumbers | null {
  const given = NAMES.filter(name => options[name] !== undefined)
  if (given.length === 0) return null
  if (!calculator) throw new UserError('not-a-calculator', { sheet: id, option: `--${given[0]}` })
  const missing = NAMES.filter(name => options[name] === undefined).map(name => `--${name}`)
  if (missing.length > 0) throw new UserError('numbers-missing', { missing })
  return numbersOf(calculator, options, commas)
}

function numbersOf(
  { factors, plans }: PlanCalculator,
  { now, becomes, costs, margin }: NumberOptions,
  commas: readonly string[],
): PlanNumbers {
  const listOf = (option: string, typed: string | undefined, wanted: number, most = MOST) =>
    numbersIn(splitAt(typed ?? '', commas), { option, wanted, most })
  const changed = listOf('--becomes', becomes, plans.length)
  const prices = listOf('--costs', costs, plans.length)
  const [percent = 0] = listOf('--margin', margin, 1, MOST_PERCENT)
  return {
    factors: listOf('--now', now, factors.length),
    margin: percent,
    plans: changed.map((value, at) => ({ becomes: value, cost: prices[at] ?? 0 })),
  }
}

function numbersIn(
  parts: readonly string[],
  { option, wanted, most }: { option: string; wanted: number; most: number },
): number[] {
  if (parts.length !== wanted) throw new UserError('numbers-count', { option, given: parts.length, wanted })
  return parts.map(part => {
    const number = numberOf(part, most)
    if (number === null) throw new UserError('bad-number', { option, value: part.trim(), most })
    return number
  })
}

/** A number as people type it, full-width or with commas between thousands, from 0 to the most; null where it is none. */
export function numberOf(typed: string, most: number): number | null {
  const plain = normalizeTyped(typed).replaceAll(',', '')
  const number = /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN
  return number <= most ? number : null
}

/** The command that gives the same numbers once more. */
export function againCommand(sheet: string, { factors, margin, plans }: PlanNumbers): string {
  const becomes = plans.map(plan => plan.becomes).join(',')
  const costs = plans.map(plan => plan.cost).join(',')
  return `worksheet ${sheet} --now ${factors.join(',')} --becomes ${becomes} --costs ${costs} --margin ${margin}`
}
