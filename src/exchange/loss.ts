import type { LossCode } from '../errors/export-loss.ts'
import type { Question } from '../questions/question.ts'

/** Something of a question that its file does not hold. */
export interface Loss {
  id: string
  code: LossCode
}

/** A bank in the form of another program, and what it does not hold. */
export interface Written<T> {
  content: T
  losses: Loss[]
}

/** What becomes of ordering, matching and cloze where there is one feedback for a whole question. */
export function commonLosses(question: Question): LossCode[] {
  if (question.type === 'ordering') return ['ordering-as-matching', 'reasons-together']
  if (question.type === 'matching') return ['reasons-together']
  if (question.type !== 'cloze' || question.blanks.length === 1) return []
  const { blanks } = question
  return [
    'blanks-as-matching',
    'reasons-together',
    ...(blanks.some(({ accept }) => accept.length > 1) ? (['spellings'] as const) : []),
    ...(blanks.some(({ near }) => near.length > 0) ? (['slips'] as const) : []),
  ]
}
