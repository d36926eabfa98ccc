import type { Part } from './question-base.ts'

/**
 * What a question asks its learner to do, with its parts in the order shown. The kinds are those of IMS QTI. A question type names
 * one of them and needs no screen, keys, or printed and typed form of its own.
 */
export type Interaction =
  | { kind: 'choice'; options: readonly Part[]; multiple: boolean; judging: boolean }
  | { kind: 'order'; items: readonly Part[] }
  | { kind: 'match'; premises: readonly Part[]; responses: readonly Part[]; reuse: boolean }
  | { kind: 'text-entry'; blanks: number }

/** An interaction of one kind. */
export type InteractionOf<K extends Interaction['kind']> = Extract<Interaction, { kind: K }>

/** The words for the two options of a statement to judge. */
export interface JudgementLabels {
  true: string
  false: string
}
