import type { Interaction } from '../questions/interaction.ts'
import { partnerOf } from '../questions/matching.ts'
import { pressInChoice } from './choice.ts'
import type { Before, Command, InteractionState, Key, Step } from './interaction-state.ts'
import { pressInMatch } from './match.ts'
import { pressInOrder } from './order.ts'
import { pressInTextEntry } from './text-entry.ts'

/** A question before any key. */
export function initialState(interaction: Interaction, before: Before = {}): InteractionState {
  const { picked = [], guessed = false, starred = false, flagged = false } = before
  const base = { held: false, guessed, starred, flagged, notice: null, done: null }
  switch (interaction.kind) {
    case 'choice': {
      const first = interaction.options.findIndex(({ id }) => id === picked[0])
      return { ...base, cursor: first < 0 ? null : first, picked }
    }
    case 'order':
      return { ...base, cursor: null, picked: picked.length > 0 ? picked : interaction.items.map(({ id }) => id) }
    case 'match':
      return {
        ...base,
        cursor: Math.max(
          0,
          interaction.premises.findIndex(({ id }) => partnerOf(id, picked) === null),
        ),
        picked,
      }
    case 'text-entry':
      return { ...base, cursor: 0, picked: Array.from({ length: interaction.blanks }, (_, at) => picked[at] ?? '') }
  }
}

/** What one key makes of a question. */
export function pressKey(state: InteractionState, key: Key, interaction: Interaction, allowed: ReadonlySet<Command>): Step {
  const quiet: InteractionState = { ...state, notice: null }
  switch (key.kind) {
    case 'guess':
    case 'star':
    case 'flag':
    case 'sheet':
    case 'leave':
    case 'undo':
    case 'skip':
    case 'again':
      if (key.kind === 'again' || !allowed.has(key.kind)) return { state: { ...quiet, notice: { kind: 'unknown-key', key: '' } } }
      return command(quiet, key.kind, interaction)
    case 'left':
    case 'right':
      // Papers that can be walked through have an answer sheet.
      if (!allowed.has('sheet')) return { state: { ...quiet, notice: { kind: 'unknown-key', key: '' } } }
      return leaveQuestion(quiet, key.kind === 'left' ? 'previous' : 'next', interaction)
    case 'unknown':
      return { state: { ...quiet, notice: { kind: 'unknown-key', key: key.text } } }
    default:
      return answering(quiet, key, interaction)
  }
}

function answering(state: InteractionState, key: Key, interaction: Interaction): Step {
  switch (interaction.kind) {
    case 'choice':
      return pressInChoice(state, key, interaction)
    case 'order':
      return pressInOrder(state, key, interaction)
    case 'match':
      return pressInMatch(state, key, interaction)
    case 'text-entry':
      return pressInTextEntry(state, key)
  }
}

function command(state: InteractionState, kind: Exclude<Command, 'again'>, interaction: Interaction): Step {
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
  }
}

/** A question left without sending an answer in, with what stands there: ticks, pairs and texts so far, or an order that was changed. */
export function leaveQuestion(
  state: InteractionState,
  kind: 'next' | 'previous' | 'sheet' | 'leave' | 'time-up',
  interaction: Interaction,
): Required<Step> {
  const { picked, guessed } = state
  const stands =
    interaction.kind === 'order'
      ? picked.some((id, at) => id !== interaction.items[at]?.id)
      : picked.some(one => one.trim() !== '')
  return { state: { ...state, done: kind }, outcome: { kind, picked: stands ? [...picked] : null, guessed } }
}
