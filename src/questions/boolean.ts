import { reviewOptions } from './choice.ts'
import type { JudgementLabels } from './interaction.ts'
import { inOrder, type QuestionBase } from './question-base.ts'
import type { QuestionTypeOf } from './question-type.ts'

/** A statement to judge. The two possible picks are the ids `true` and `false`. */
export interface BooleanQuestion extends QuestionBase {
  type: 'boolean'
  answer: boolean
  why: { true: string; false: string }
}

/** The two ids, true first: they are never shuffled. */
const JUDGEMENTS = ['true', 'false'] as const

/** A statement that is true or false. */
export const boolean: QuestionTypeOf<BooleanQuestion> = {
  schema: ({ z, flag, text, base }) =>
    z.strictObject({ type: z.literal('boolean'), ...base, answer: flag, why: z.strictObject({ true: text, false: text }) }),
  reportFaults: () => {},
  partLists: () => ({}),
  revisionParts: ({ answer }) => [[], [String(answer)]],
  shuffleParts: () => [],
  stem: ({ stem }) => stem,
  key: ({ answer }) => [String(answer)],
  credit({ answer }, picked) {
    const picks = new Set(picked)
    return picks.size === 1 && picks.has(String(answer)) ? 1 : 0
  },
  partialCredit: () => null,
  chanceScore: () => 1 / JUDGEMENTS.length,
  order: () => [...JUDGEMENTS],
  authoredOrder: () => [...JUDGEMENTS],
  interaction: (question, order, labels) => ({
    kind: 'choice',
    options: inOrder(optionsOf(question, labels), order),
    multiple: false,
    judging: true,
  }),
  reasons: ({ why }) => Object.values(why),
  review: (question, order, picked, labels) => reviewOptions(inOrder(optionsOf(question, labels), order), picked, false),
}

function optionsOf({ answer, why }: BooleanQuestion, labels: JudgementLabels) {
  return JUDGEMENTS.map(id => ({ id, text: labels[id], correct: id === String(answer), why: why[id] }))
}
