/** What a key means at a question. `text` is a printable name of the key; `numbered` tells `2` from `b`, which name the same place. */
export type Key =
  | { kind: 'up' | 'down' | 'left' | 'right' | 'enter' | 'space' }
  | { kind: Command }
  | { kind: 'option'; at: number; text: string; numbered: boolean }
  | { kind: 'judge'; value: boolean }
  | { kind: 'typed'; text: string }
  | { kind: 'unknown'; text: string }

/** Keys that are no part of an answer. Which of them a paper allows, it says. */
export type Command = 'leave' | 'undo' | 'skip' | 'guess' | 'star' | 'flag' | 'sheet' | VerdictCommand

/** Commands that are for the pause behind a verdict, never for a question. */
export type VerdictCommand = 'again' | 'note'

/** Commands that have a typed form of their own, those that walk through an exam too. */
export type TypedCommand = Exclude<Command, VerdictCommand> | 'next' | 'previous'

/** An answer being made; a view turns it into text. */
export interface InteractionState {
  /** Place of the pointer, or null before anything was chosen: Enter on nothing chooses nothing. */
  cursor: number | null
  /** The answer so far, in the form that `grade` takes. */
  picked: readonly string[]
  /** The item at the pointer moves with it. */
  held: boolean
  guessed: boolean
  starred: boolean
  flagged: boolean
  notice: Notice | null
  /** How it was left, or null while it is being answered. */
  done: Outcome['kind'] | null
}

/** Why the last key did nothing. */
export type Notice =
  | { kind: 'unknown-key'; key: string }
  | { kind: 'nothing-chosen' | 'nothing-moved' }
  | { kind: 'pairs-missing' | 'blanks-missing'; missing: number }
  | { kind: 'command-or-text'; typed: string; command: TypedCommand }

/** How a question is left. Without an answer sent in, `picked` is what stood there, or null where nothing did: an exam keeps it. */
export type Outcome =
  | { kind: 'answer'; picked: string[]; guessed: boolean }
  | { kind: 'next' | 'previous' | 'sheet' | 'leave' | 'time-up'; picked: string[] | null; guessed: boolean }
  | { kind: 'undo' | 'skip' }

/** The state after a key, and the outcome where it was the last one. */
export interface Step {
  state: InteractionState
  outcome?: Outcome
}

/** What is known of a question when it is shown: an answer to change, and its marks. */
export type Before = Partial<Pick<InteractionState, 'picked' | 'guessed' | 'starred' | 'flagged'>>

/** The answer as it stands, sent in. */
export function sendAnswer(state: InteractionState): Step {
  const { picked, guessed } = state
  return { state: { ...state, held: false, done: 'answer' }, outcome: { kind: 'answer', picked: [...picked], guessed } }
}

/** The state with a remark on a key that is no part of this answer. */
export function refuseKey(state: InteractionState, key: Key): Step {
  return { state: { ...state, notice: { kind: 'unknown-key', key: 'text' in key ? key.text : '' } } }
}
