import type { Interaction } from '../questions/interaction.ts'
import type { InteractionState, Key, Step } from './interaction-state.ts'

/** How a learner answers by one kind of interaction: one value of this for each, in a file of its name. */
export interface InteractionRules<I extends Interaction> {
  /** Where the pointer stands before any key, and the answer so far; `picked` is one to be changed, or empty. */
  initial(interaction: I, picked: readonly string[]): Pick<InteractionState, 'cursor' | 'picked'>
  /** What a key makes of the answer. Commands and keys without meaning never get here. */
  press(state: InteractionState, key: Key, interaction: I): Step
  /** Whether something stands there that an exam keeps when the question is left without Enter. */
  hasAnswer(picked: readonly string[], interaction: I): boolean
}

/** Whether any part of an answer is there: a tick, a pair or a text. */
export function hasText(picked: readonly string[]): boolean {
  return picked.some(part => part.trim() !== '')
}
