import type { InteractionOf } from '../questions/interaction.ts'
import { type InteractionState, type Key, refuseKey, type Step, sendAnswer } from './interaction-state.ts'

/** One option pointed at, or several ticked. */
export function pressInChoice(state: InteractionState, key: Key, interaction: InteractionOf<'choice'>): Step {
  const { options } = interaction
  const count = options.length
  const { cursor } = state
  switch (key.kind) {
    case 'up':
      return { state: at(state, ((cursor ?? count) + count - 1) % count, interaction) }
    case 'down':
      return { state: at(state, ((cursor ?? -1) + 1) % count, interaction) }
    case 'space':
      return cursor === null
        ? { state: { ...state, notice: { kind: 'nothing-chosen' } } }
        : { state: ticked(state, cursor, interaction) }
    case 'judge':
      return interaction.judging ? { state: ticked(state, key.value ? 0 : 1, interaction) } : refuseKey(state, key)
    case 'option':
      return key.at < count ? { state: ticked(state, key.at, interaction) } : refuseKey(state, key)
    case 'enter':
      return state.picked.length === 0 ? { state: { ...state, notice: { kind: 'nothing-chosen' } } } : sendAnswer(state)
    default:
      return refuseKey(state, key)
  }
}

/** Moves the pointer; where only one can be chosen, what it points at is chosen. */
function at(state: InteractionState, cursor: number, { options, multiple }: InteractionOf<'choice'>): InteractionState {
  return { ...state, cursor, picked: multiple ? state.picked : [options[cursor]?.id ?? ''] }
}

function ticked(state: InteractionState, cursor: number, interaction: InteractionOf<'choice'>): InteractionState {
  if (!interaction.multiple) return at(state, cursor, interaction)
  const toggled = interaction.options[cursor]
  const ids = interaction.options.map(({ id }) => id)
  const picked = ids.filter(id => state.picked.includes(id) !== (id === toggled?.id))
  return { ...state, cursor, picked }
}
