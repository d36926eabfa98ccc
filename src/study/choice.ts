/** What a key means at a question. `text` is a printable name of the key. */
export type Key =
  | { kind: 'up' | 'down' | 'enter' | 'space' | 'leave' }
  | { kind: 'option'; at: number; text: string }
  | { kind: 'judge'; value: boolean }
  | { kind: 'unknown'; text: string }

/** What a choice looks like at this moment; a view turns it into text. */
export interface ChoiceState {
  /** Place of the pointer, or null before anything was chosen: Enter on nothing chooses nothing. */
  cursor: number | null
  /** Ticked places, for a multiple choice. */
  ticked: readonly number[]
  notice: ChoiceNotice | null
  done: boolean
}

/** Why the last key did nothing. */
export type ChoiceNotice = { kind: 'unknown-key'; key: string } | { kind: 'nothing-chosen' }

export interface ChoiceRules {
  /** Number of options. */
  options: number
  /** Several may be ticked, instead of one pointed at. */
  multiple: boolean
  /** The options are true and false, so o and x choose them. */
  judging: boolean
  /** Where the pointer stands at first; nowhere when left out. */
  start?: number
}

/** The chosen places in rising order, or null when the learner left. */
export type Choice = readonly number[] | null

/** A choice before any key. */
export function untouched({ start }: ChoiceRules): ChoiceState {
  return { cursor: start ?? null, ticked: [], notice: null, done: false }
}

/** What one key makes of a choice. `choice` is there once it is made. */
export function pressKey(state: ChoiceState, key: Key, rules: ChoiceRules): { state: ChoiceState; choice?: Choice } {
  const quiet: ChoiceState = { ...state, notice: null }
  const { options } = rules
  switch (key.kind) {
    case 'leave':
      return { state: { ...quiet, done: true }, choice: null }
    case 'up':
      return { state: { ...quiet, cursor: ((quiet.cursor ?? options) + options - 1) % options } }
    case 'down':
      return { state: { ...quiet, cursor: ((quiet.cursor ?? -1) + 1) % options } }
    case 'space':
      return {
        state: quiet.cursor === null ? { ...quiet, notice: { kind: 'nothing-chosen' } } : pointAt(quiet, quiet.cursor, rules),
      }
    case 'judge':
      return { state: pointAt(quiet, key.value ? 0 : 1, rules) }
    case 'option':
      if (key.at < options) return { state: pointAt(quiet, key.at, rules) }
      return { state: { ...quiet, notice: { kind: 'unknown-key', key: key.text } } }
    case 'unknown':
      return { state: { ...quiet, notice: { kind: 'unknown-key', key: key.text } } }
    case 'enter':
      return submit(quiet, rules)
  }
}

/** Moves the pointer there; in a multiple choice the option is ticked, or unticked. */
function pointAt(state: ChoiceState, at: number, { multiple }: ChoiceRules): ChoiceState {
  if (!multiple) return { ...state, cursor: at }
  const ticked = state.ticked.includes(at)
    ? state.ticked.filter(other => other !== at)
    : [...state.ticked, at].sort((a, b) => a - b)
  return { ...state, cursor: at, ticked }
}

function submit(state: ChoiceState, { multiple }: ChoiceRules): { state: ChoiceState; choice?: Choice } {
  const choice = multiple ? state.ticked : state.cursor === null ? [] : [state.cursor]
  if (choice.length === 0) return { state: { ...state, notice: { kind: 'nothing-chosen' } } }
  return { state: { ...state, done: true }, choice }
}
