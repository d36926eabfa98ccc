import { inOrder, MOST_PARTS, type Part, type QuestionBase, type ReasonedPart } from './question-base.ts'
import type { QuestionTypeOf } from './question-type.ts'
import type { ReviewRow } from './review.ts'

/** What stands between the ids of a premise and its response in an answer. */
const PAIR = ':'

/** What a response is to be found for; `match` is the id of the right one. */
export interface Premise extends ReasonedPart {
  match: string
}

/** What may be paired with a premise. One that no premise matches has its own reason. */
export interface Response extends Part {
  why?: string | undefined
}

/** Premises (lefts) to pair with responses (rights) by id. */
export interface MatchingQuestion extends QuestionBase {
  type: 'matching'
  lefts: Premise[]
  rights: Response[]
  /** Whether a response may be paired with several premises. */
  reuse?: boolean | undefined
}

/** Pairs to find; every right pair earns its share. */
export const matching: QuestionTypeOf<MatchingQuestion> = {
  schema: ({ z, slug, text, flag, base, reasonedPart }) =>
    z.strictObject({
      type: z.literal('matching'),
      ...base,
      lefts: z
        .array(reasonedPart.extend({ match: slug }))
        .min(2)
        .max(MOST_PARTS),
      rights: z
        .array(z.strictObject({ id: slug, text, why: text.optional() }))
        .min(2)
        .max(MOST_PARTS),
      reuse: flag.optional(),
    }),
  reportFaults({ lefts, rights }, report) {
    const known = rights.map(({ id }) => id)
    for (const [at, { match }] of lefts.entries()) {
      if (!known.includes(match)) report('match-unknown', ['lefts', at, 'match'], { match, known })
    }
  },
  partLists: ({ lefts, rights }) => ({ lefts, rights }),
  revisionParts: ({ lefts, rights }) => [lefts.map(({ id, match }) => [id, match]), rights.map(({ id }) => id)],
  shuffleParts: () => [],
  stem: ({ stem }) => stem,
  key: ({ lefts }) => lefts.map(({ id, match }) => pairOf(id, match)),
  credit: ({ lefts }, picked) => lefts.filter(({ id, match }) => partnerOf(id, picked) === match).length / lefts.length,
  partialCredit: ({ lefts }, picked) => ({
    kind: 'pairs',
    right: lefts.filter(({ id, match }) => picked.includes(pairOf(id, match))).length,
    all: lefts.length,
  }),
  chanceScore: ({ rights }) => 1 / rights.length,
  order: ({ rights }, shuffle) => shuffle(rights.map(({ id }) => id)),
  authoredOrder: ({ rights }) => rights.map(({ id }) => id),
  interaction({ lefts, rights, reuse }, order) {
    const used = lefts.map(({ match }) => match)
    const needed = new Set(used).size < used.length
    return { kind: 'match', premises: lefts, responses: inOrder(rights, order), reuse: reuse === true || needed }
  },
  reasons: ({ lefts, rights }) => [...lefts, ...rights].flatMap(({ why }) => why ?? []),
  review: reviewPairs,
}

/** A pair as an answer has it. */
export function pairOf(premise: string, response: string): string {
  return premise + PAIR + response
}

/** The id of the response that an answer pairs with a premise, or null. */
export function partnerOf(premise: string, picked: readonly string[]): string | null {
  return picked.find(pair => pair.startsWith(premise + PAIR))?.slice(premise.length + 1) ?? null
}

/** Every premise with its response and the one it was given, then the responses that were too many. */
function reviewPairs({ lefts, rights }: MatchingQuestion, _order: unknown, picked: readonly string[] | null): ReviewRow[] {
  const textOf = (id: string) => rights.find(right => right.id === id)?.text ?? id
  const pairs = lefts.map(({ id, text, match, why }): ReviewRow => {
    const given = picked ? partnerOf(id, picked) : match
    const line = { kind: 'text', text: `${text} → ${textOf(match)}` } as const
    if (given === match) return { mark: picked ? 'right' : 'none', line, tags: [], why }
    return { mark: 'wrong', line, tags: [given === null ? { kind: 'not-picked' } : { kind: 'given', text: textOf(given) }], why }
  })
  const spare = rights.flatMap(({ text, why }): ReviewRow[] =>
    why === undefined ? [] : [{ mark: 'none', line: { kind: 'spare', text }, tags: [], why }],
  )
  return [...pairs, ...spare]
}
