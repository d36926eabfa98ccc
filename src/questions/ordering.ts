import { inOrder, MOST_PARTS, type QuestionBase, type ReasonedPart } from './question-base.ts'
import type { QuestionTypeOf } from './question-type.ts'

/** Things to put in order. They stand here in the right one; `why` says why each is where it is. */
export interface OrderingQuestion extends QuestionBase {
  type: 'ordering'
  items: ReasonedPart[]
}

/** Items to put in order; every right neighbour earns its share, since one slip moves all that follow. */
export const ordering: QuestionTypeOf<OrderingQuestion> = {
  schema: ({ z, base, reasonedPart }) =>
    z.strictObject({ type: z.literal('ordering'), ...base, items: z.array(reasonedPart).min(3).max(MOST_PARTS) }),
  reportFaults: () => {},
  partLists: ({ items }) => ({ items }),
  revisionParts: ({ items }) => [items.map(({ id }) => id)],
  shuffleParts: () => [],
  stem: ({ stem }) => stem,
  key: keyOf,
  credit(question, picked) {
    const key = keyOf(question)
    const complete = picked.length === key.length && key.every(id => picked.includes(id))
    return complete ? rightNeighbours(key, picked) / (key.length - 1) : 0
  },
  partialCredit(question, picked) {
    const key = keyOf(question)
    return { kind: 'neighbours', right: rightNeighbours(key, picked), all: key.length - 1 }
  },
  chanceScore: ({ items }) => 1 / items.length,
  // Never shown in the right order already.
  order(question, shuffle) {
    const key = keyOf(question)
    const [first = '', ...rest] = shuffle(key)
    return [first, ...rest].every((id, at) => id === key[at]) ? [...rest, first] : [first, ...rest]
  },
  authoredOrder: keyOf,
  interaction: ({ items }, order) => ({ kind: 'order', items: inOrder(items, order) }),
  reasons: ({ items }) => items.map(({ why }) => why),
  review: ({ items }, _order, picked) =>
    items.map(({ id, text, why }, at) => {
      const given = picked?.indexOf(id) ?? null
      return {
        mark: given === null ? 'none' : given === at ? 'right' : 'wrong',
        line: { kind: 'text', text: `${at + 1}  ${text}` },
        tags: given === null || given === at ? [] : [{ kind: 'placed', place: given + 1 }],
        why,
      }
    }),
}

function keyOf({ items }: Pick<OrderingQuestion, 'items'>): string[] {
  return items.map(({ id }) => id)
}

/** How many items of an order stand right before the one that follows them in the key. */
function rightNeighbours(key: readonly string[], picked: readonly string[]): number {
  return key.slice(1).filter((id, at) => picked.indexOf(id) === picked.indexOf(key[at] ?? '') + 1).length
}
