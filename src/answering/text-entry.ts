import type { InteractionOf } from '../questions/interaction.ts'
import { hasText, type InteractionRules } from './interaction-rules.ts'
import { type InteractionState, refuseKey, type Step, sendAnswer } from './interaction-state.ts'

/** Blanks filled with text: Enter goes to the next, and sends in at the last. */
export const textEntry: InteractionRules<InteractionOf<'text-entry'>> = {
  initial: ({ blanks }, picked) => ({ cursor: 0, picked: Array.from({ length: blanks }, (_, at) => picked[at] ?? '') }),
  press(state, key) {
    const last = state.picked.length - 1
    const cursor = state.cursor ?? 0
    switch (key.kind) {
      case 'typed':
        return { state: { ...state, picked: state.picked.map((text, at) => (at === cursor ? key.text : text)) } }
      case 'up':
        return { state: { ...state, cursor: Math.max(0, cursor - 1) } }
      case 'down':
        return { state: { ...state, cursor: Math.min(last, cursor + 1) } }
      case 'enter':
        return cursor < last ? { state: { ...state, cursor: cursor + 1 } } : sendTexts(state)
      default:
        return refuseKey(state, key)
    }
  },
  hasAnswer: hasText,
}

function sendTexts(state: InteractionState): Step {
  const blank = state.picked.map(text => text.trim() === '')
  const missing = blank.filter(Boolean).length
  if (missing === 0) return sendAnswer(state)
  return { state: { ...state, cursor: blank.indexOf(true), notice: { kind: 'blanks-missing', missing } } }
}
