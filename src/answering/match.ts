import { pairOf, partnerOf } from '../questions/grade.ts'
import { type Interaction, type InteractionState, type Key, refuseKey, type Step, sendAnswer } from './interaction-state.ts'

type MatchInteraction = Extract<Interaction, { kind: 'match' }>

/** A right for every left: the pointer stands at a left, a letter or number gives it its right, and it goes to the next one without. */
export function pressInMatch(state: InteractionState, key: Key, interaction: MatchInteraction): Step {
  const { lefts, rights } = interaction
  const cursor = state.cursor ?? 0
  switch (key.kind) {
    case 'up':
      return { state: { ...state, cursor: (cursor + lefts.length - 1) % lefts.length } }
    case 'down':
      return { state: { ...state, cursor: (cursor + 1) % lefts.length } }
    case 'space':
      return { state: { ...state, picked: without(state.picked, lefts[cursor] ?? '') } }
    case 'option': {
      const right = rights[key.at]
      return right === undefined ? refuseKey(state, key) : { state: paired(state, cursor, right, interaction) }
    }
    case 'enter': {
      const left = lefts.filter(id => partnerOf(id, state.picked) === null).length
      return left > 0 ? { state: { ...state, notice: { kind: 'pairs-missing', left } } } : sendAnswer(state)
    }
    default:
      return refuseKey(state, key)
  }
}

function paired(state: InteractionState, cursor: number, right: string, { lefts, reuse }: MatchInteraction): InteractionState {
  const left = lefts[cursor] ?? ''
  // Where a right may be used once, taking it for one left takes it from another.
  const free = reuse ? state.picked : state.picked.filter(one => partnerOf(one.split(':')[0] ?? '', [one]) !== right)
  const chosen = [...without(free, left), pairOf(left, right)]
  const picked = lefts.flatMap(id => {
    const partner = partnerOf(id, chosen)
    return partner === null ? [] : [pairOf(id, partner)]
  })
  const open = [...lefts.keys()]
    .map(at => (cursor + 1 + at) % lefts.length)
    .find(at => partnerOf(lefts[at] ?? '', picked) === null)
  return { ...state, picked, cursor: open ?? cursor }
}

function without(picked: readonly string[], left: string): string[] {
  return picked.filter(one => partnerOf(left, [one]) === null)
}
