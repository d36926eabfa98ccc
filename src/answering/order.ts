import type { InteractionOf } from '../questions/interaction.ts'
import type { InteractionRules } from './interaction-rules.ts'
import { type InteractionState, refuseKey, type Step, sendAnswer } from './interaction-state.ts'

type Order = InteractionOf<'order'>

/** Items put in order: one is taken up (space, or its number) and moved (arrows, or the number of its new place). */
export const order: InteractionRules<Order> = {
  initial: ({ items }, picked) => ({ cursor: null, picked: picked.length > 0 ? picked : items.map(({ id }) => id) }),
  press(state, key, { items }) {
    const { cursor, held } = state
    const last = items.length - 1
    switch (key.kind) {
      case 'up':
        return { state: step(state, cursor === null ? last : Math.max(0, cursor - 1)) }
      case 'down':
        return { state: step(state, cursor === null ? 0 : Math.min(last, cursor + 1)) }
      case 'space':
        return { state: { ...state, cursor: cursor ?? 0, held: !held } }
      case 'option':
        if (key.at > last) return refuseKey(state, key)
        return { state: held ? { ...put(state, key.at), held: false } : { ...state, cursor: key.at, held: true } }
      case 'enter':
        return held ? { state: { ...state, held: false } } : sendOrder(state, items)
      default:
        return refuseKey(state, key)
    }
  },
  hasAnswer: (picked, { items }) => !isAsShown(picked, items),
}

/** The pointer goes to a place, and an item that is held goes with it. */
function step(state: InteractionState, to: number): InteractionState {
  return state.held ? put(state, to) : { ...state, cursor: to }
}

/** An order that nobody touched is no answer. */
function sendOrder(state: InteractionState, items: Order['items']): Step {
  return isAsShown(state.picked, items) ? { state: { ...state, notice: { kind: 'nothing-moved' } } } : sendAnswer(state)
}

function isAsShown(picked: readonly string[], items: Order['items']): boolean {
  return items.every(({ id }, at) => id === picked[at])
}

/** Moves the item at the pointer, and the pointer with it, to a place. */
function put(state: InteractionState, to: number): InteractionState {
  const picked = [...state.picked]
  const [item = ''] = picked.splice(state.cursor ?? 0, 1)
  picked.splice(to, 0, item)
  return { ...state, picked, cursor: to }
}
