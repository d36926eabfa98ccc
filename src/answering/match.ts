import type { InteractionOf } from '../questions/interaction.ts'
import { pairOf, partnerOf } from '../questions/matching.ts'
import { hasText, type InteractionRules } from './interaction-rules.ts'
import { type InteractionState, refuseKey, type Step, sendAnswer } from './interaction-state.ts'

type Match = InteractionOf<'match'>

/**
 * A response for every premise: the pointer stands at a premise, and a letter gives it its response and goes to the next one without. A
 * number is that of a premise: the pointer goes there.
 */
export const match: InteractionRules<Match> = {
  initial: ({ premises }, picked) => ({
    cursor: Math.max(
      0,
      premises.findIndex(({ id }) => partnerOf(id, picked) === null),
    ),
    picked,
  }),
  press(state, key, interaction) {
    const { premises, responses } = interaction
    const cursor = state.cursor ?? 0
    switch (key.kind) {
      case 'up':
        return { state: { ...state, cursor: (cursor + premises.length - 1) % premises.length } }
      case 'down':
        return { state: { ...state, cursor: (cursor + 1) % premises.length } }
      case 'space':
        return { state: { ...state, picked: without(state.picked, premises[cursor]?.id ?? '') } }
      case 'option': {
        if (key.numbered) return key.at < premises.length ? { state: { ...state, cursor: key.at } } : refuseKey(state, key)
        const response = responses[key.at]
        return response ? { state: paired(state, cursor, response.id, interaction) } : refuseKey(state, key)
      }
      case 'enter':
        return sendPairs(state, premises)
      default:
        return refuseKey(state, key)
    }
  },
  hasAnswer: hasText,
}

function sendPairs(state: InteractionState, premises: Match['premises']): Step {
  const missing = premises.filter(({ id }) => partnerOf(id, state.picked) === null).length
  return missing > 0 ? { state: { ...state, notice: { kind: 'pairs-missing', missing } } } : sendAnswer(state)
}

function paired(state: InteractionState, cursor: number, response: string, { premises, reuse }: Match): InteractionState {
  const premise = premises[cursor]?.id ?? ''
  // Where a response may be used once, taking it for one premise takes it from another.
  const free = reuse ? state.picked : state.picked.filter(pair => !pair.endsWith(pairOf('', response)))
  const chosen = [...without(free, premise), pairOf(premise, response)]
  const picked = premises.flatMap(({ id }) => {
    const partner = partnerOf(id, chosen)
    return partner === null ? [] : [pairOf(id, partner)]
  })
  const open = [...premises.keys()]
    .map(at => (cursor + 1 + at) % premises.length)
    .find(at => partnerOf(premises[at]?.id ?? '', picked) === null)
  return { ...state, picked, cursor: open ?? cursor }
}

function without(picked: readonly string[], premise: string): string[] {
  return picked.filter(pair => partnerOf(premise, [pair]) === null)
}
