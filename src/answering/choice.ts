import type { InteractionOf } from '../questions/interaction.ts'
import { hasText, type InteractionRules } from './interaction-rules.ts'
import { type InteractionState, type Key, refuseKey, type Step, sendAnswer } from './interaction-state.ts'

type Choice = InteractionOf<'choice'>

/** One option pointed at, or several ticked. */
export const choice: InteractionRules<Choice> = {
  initial({ options }, picked) {
    const first = options.findIndex(({ id }) => id === picked[0])
    return { cursor: first < 0 ? null : first, picked }
  },
  press(state, key, interaction) {
    const count = interaction.options.length
    const { cursor } = state
    switch (key.kind) {
      case 'up':
        return { state: moved(state, ((cursor ?? count) + count - 1) % count, interaction) }
      case 'down':
        return { state: moved(state, ((cursor ?? -1) + 1) % count, interaction) }
      case 'space':
        return cursor === null ? nothingChosen(state) : { state: ticked(state, cursor, interaction) }
      case 'enter':
        return state.picked.length === 0 ? nothingChosen(state) : sendAnswer(state)
      default: {
        const named = namedOption(key, interaction)
        return named === null ? refuseKey(state, key) : { state: ticked(state, named, interaction) }
      }
    }
  },
  hasAnswer: hasText,
}

/** The place of the option that a key names: by its number or letter, or by a judgement; null for another key. */
function namedOption(key: Key, { options, judging }: Choice): number | null {
  if (key.kind === 'judge' && judging) return key.value ? 0 : 1
  return key.kind === 'option' && key.at < options.length ? key.at : null
}

function nothingChosen(state: InteractionState): Step {
  return { state: { ...state, notice: { kind: 'nothing-chosen' } } }
}

/** Moves the pointer; where only one can be chosen, what it points at is chosen. */
function moved(state: InteractionState, cursor: number, { options, multiple }: Choice): InteractionState {
  return { ...state, cursor, picked: multiple ? state.picked : [options[cursor]?.id ?? ''] }
}

function ticked(state: InteractionState, cursor: number, interaction: Choice): InteractionState {
  if (!interaction.multiple) return moved(state, cursor, interaction)
  const toggled = interaction.options[cursor]
  const ids = interaction.options.map(({ id }) => id)
  const picked = ids.filter(id => state.picked.includes(id) !== (id === toggled?.id))
  return { ...state, cursor, picked }
}
