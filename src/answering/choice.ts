import { type Interaction, type InteractionState, type Key, refuseKey, type Step, sendAnswer } from './interaction-state.ts'

type ChoiceInteraction = Extract<Interaction, { kind: 'choice' }>

/** One option pointed at, or several ticked. */
export function pressInChoice(state: InteractionState, key: Key, interaction: ChoiceInteraction): Step {
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
function at(state: InteractionState, cursor: number, { options, multiple }: ChoiceInteraction): InteractionState {
  return { ...state, cursor, picked: multiple ? state.picked : [options[cursor] ?? ''] }
}

function ticked(state: InteractionState, cursor: number, interaction: ChoiceInteraction): InteractionState {
  if (!interaction.multiple) return at(state, cursor, interaction)
  const id = interaction.options[cursor] ?? ''
  const picked = interaction.options.filter(option => state.picked.includes(option) !== (option === id))
  return { ...state, cursor, picked }
}
