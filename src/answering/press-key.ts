import type { Interaction } from '../questions/interaction.ts'
import { choice } from './choice.ts'
import type { InteractionRules } from './interaction-rules.ts'
import type { Before, Command, InteractionState, Key, Step, VerdictCommand } from './interaction-state.ts'
import { match } from './match.ts'
import { order } from './order.ts'
import { textEntry } from './text-entry.ts'

const RULES = { choice, order, match, 'text-entry': textEntry } satisfies Record<Interaction['kind'], unknown>

function rulesOf({ kind }: Interaction): InteractionRules<Interaction> {
  // An interaction is only ever handed to the rules of its own kind.
  return RULES[kind] as InteractionRules<Interaction>
}

/** A question before any key. */
export function initialState(interaction: Interaction, before: Before = {}): InteractionState {
  const { picked = [], guessed = false, starred = false, flagged = false } = before
  const start = rulesOf(interaction).initial(interaction, picked)
  return { ...start, held: false, guessed, starred, flagged, notice: null, done: null }
}

/** What one key makes of a question. `allowed` are the commands of this paper. */
export function pressKey(state: InteractionState, key: Key, interaction: Interaction, allowed: ReadonlySet<Command>): Step {
  const quiet: InteractionState = { ...state, notice: null }
  if (isCommand(key)) return allowed.has(key.kind) ? pressCommand(quiet, key.kind, interaction) : unknownKey(quiet, '')
  switch (key.kind) {
    // Papers that can be walked through have an answer sheet.
    case 'left':
      return allowed.has('sheet') ? leaveQuestion(quiet, 'previous', interaction) : unknownKey(quiet, '')
    case 'right':
      return allowed.has('sheet') ? leaveQuestion(quiet, 'next', interaction) : unknownKey(quiet, '')
    case 'unknown':
      return unknownKey(quiet, key.text)
    default:
      return rulesOf(interaction).press(quiet, key, interaction)
  }
}

const COMMANDS: ReadonlySet<string> = new Set<Command>([
  'leave',
  'undo',
  'skip',
  'guess',
  'star',
  'flag',
  'sheet',
  'again',
  'note',
])

/** Whether a command is for the pause behind a verdict. */
export function isVerdictCommand(command: Command | 'next' | 'previous'): command is VerdictCommand {
  return command === 'again' || command === 'note'
}

/** Whether a key is a command, and so no part of an answer. */
export function isCommand(key: Key): key is { kind: Command } {
  return COMMANDS.has(key.kind)
}

function unknownKey(state: InteractionState, key: string): Step {
  return { state: { ...state, notice: { kind: 'unknown-key', key } } }
}

function pressCommand(state: InteractionState, kind: Command, interaction: Interaction): Step {
  switch (kind) {
    case 'guess':
      return { state: { ...state, guessed: !state.guessed } }
    case 'star':
      return { state: { ...state, starred: !state.starred } }
    case 'flag':
      return { state: { ...state, flagged: !state.flagged } }
    case 'sheet':
    case 'leave':
      return leaveQuestion(state, kind, interaction)
    case 'undo':
    case 'skip':
      return { state: { ...state, done: kind }, outcome: { kind } }
    case 'again':
    case 'note':
      // For the pause behind a verdict, never for a question.
      return unknownKey(state, '')
  }
}

/** A question left without sending an answer in, with what stands there: ticks, pairs and texts so far, or an order that was changed. */
export function leaveQuestion(
  state: InteractionState,
  kind: 'next' | 'previous' | 'sheet' | 'leave' | 'time-up',
  interaction: Interaction,
): Required<Step> {
  const { picked, guessed } = state
  const answered = rulesOf(interaction).hasAnswer(picked, interaction)
  return { state: { ...state, done: kind }, outcome: { kind, picked: answered ? [...picked] : null, guessed } }
}
