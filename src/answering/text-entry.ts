import { type InteractionState, type Key, refuseKey, type Step, sendAnswer } from './interaction-state.ts'

/** Blanks filled with text: Enter goes to the next, and sends in at the last. */
export function pressInTextEntry(state: InteractionState, key: Key): Step {
  const last = state.picked.length - 1
  const cursor = state.cursor ?? 0
  switch (key.kind) {
    case 'typed':
      return { state: { ...state, picked: state.picked.map((text, at) => (at === cursor ? key.text : text)) } }
    case 'up':
      return { state: { ...state, cursor: Math.max(0, cursor - 1) } }
    case 'down':
      return { state: { ...state, cursor: Math.min(last, cursor + 1) } }
    case 'enter': {
      if (cursor < last) return { state: { ...state, cursor: cursor + 1 } }
      const missing = state.picked.filter(text => text.trim() === '').length
      if (missing === 0) return sendAnswer(state)
      return {
        state: {
          ...state,
          cursor: state.picked.findIndex(text => text.trim() === ''),
          notice: { kind: 'blanks-missing', missing },
        },
      }
    }
    default:
      return refuseKey(state, key)
  }
}
