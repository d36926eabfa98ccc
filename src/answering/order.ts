import type { InteractionOf } from '../questions/interaction.ts'
import { type InteractionState, type Key, refuseKey, type Step, sendAnswer } from './interaction-state.ts'

/** Items put in order: one is taken up (space, or its number) and moved (arrows, or the number of its new place). */
export function pressInOrder(state: InteractionState, key: Key, { items }: InteractionOf<'order'>): Step {
  const { cursor, held } = state
  const last = items.length - 1
  switch (key.kind) {
    case 'up':
      return {
        state: held
          ? put(state, Math.max(0, (cursor ?? 0) - 1))
          : { ...state, cursor: cursor === null ? last : Math.max(0, cursor - 1) },
      }
    case 'down':
      return {
        state: held
          ? put(state, Math.min(last, (cursor ?? 0) + 1))
          : { ...state, cursor: cursor === null ? 0 : Math.min(last, cursor + 1) },
      }
    case 'space':
      return { state: { ...state, cursor: cursor ?? 0, held: !held } }
    case 'option':
      if (key.at > last) return refuseKey(state, key)
      return { state: held ? { ...put(state, key.at), held: false } : { ...state, cursor: key.at, held: true } }
    case 'enter':
      if (held) return { state: { ...state, held: false } }
      return items.every(({ id }, at) => id === state.picked[at])
        ? { state: { ...state, notice: { kind: 'nothing-moved' } } }
        : sendAnswer(state)
    default:
      return refuseKey(state, key)
  }
}

/** Moves the item at the pointer, and the pointer with it, to a place. */
function put(state: InteractionState, to: number): InteractionState {
  const picked = [...state.picked]
  const [item = ''] = picked.splice(state.cursor ?? 0, 1)
  picked.splice(to, 0, item)
  return { ...state, picked, cursor: to }
}
