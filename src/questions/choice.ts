import { inOrder, MOST_PARTS, type QuestionBase, type ReasonedPart } from './question-base.ts'
import type { QuestionTypeOf } from './question-type.ts'
import type { ReviewMark, ReviewRow, ReviewTag } from './review.ts'
import type { SchemaParts } from './schema-parts.ts'

/** A possible answer, with the reason why it is right or wrong. */
export interface Option extends ReasonedPart {
  correct: boolean
  /** Stays in the last place when the options are shuffled. */
  pinned: boolean
  /** What list it is taken from: a distractor of another than the key's is easy to tell. */
  category?: string | undefined
}

/** Options to choose from: one key (`single`) or two and more (`multiple`). */
export interface ChoiceQuestion extends QuestionBase {
  type: 'single' | 'multiple'
  options: Option[]
  /** False where the order of the options carries meaning, e.g. rising numbers. */
  shuffle: boolean
}

const shared: Omit<QuestionTypeOf<ChoiceQuestion>, 'schema' | 'reportFaults' | 'credit' | 'partialCredit' | 'chanceScore'> = {
  partLists: ({ options }) => ({ options }),
  revisionParts: question => [question.options.map(({ id }) => id), keysOf(question)],
  shuffleParts: ({ shuffle, options }) => [shuffle, options.filter(({ pinned }) => pinned).map(({ id }) => id)],
  stem: ({ stem }) => stem,
  key: keysOf,
  order({ options, shuffle }, random) {
    const ids = options.map(({ id }) => id)
    if (!shuffle) return ids
    const pinned = options.filter(option => option.pinned).map(({ id }) => id)
    return [...random(ids.filter(id => !pinned.includes(id))), ...pinned]
  },
  authoredOrder: ({ options }) => options.map(({ id }) => id),
  interaction: ({ type, options }, order) => ({
    kind: 'choice',
    options: inOrder(options, order),
    multiple: type === 'multiple',
    judging: false,
  }),
  reasons: ({ options }) => options.map(({ why }) => why),
  review: ({ type, options }, order, picked) => reviewOptions(inOrder(options, order), picked, type === 'multiple'),
}

/** One key among options. */
export const single: QuestionTypeOf<ChoiceQuestion> = {
  ...shared,
  schema: parts => parts.z.strictObject({ type: parts.z.literal('single'), ...fields(parts) }),
  reportFaults(question, report) {
    const keys = keysOf(question).length
    if (keys !== 1) report('keys-single', ['options'], { keys })
  },
  credit(question, picked) {
    const picks = new Set(picked)
    return picks.size === 1 && keysOf(question).some(id => picks.has(id)) ? 1 : 0
  },
  partialCredit: () => null,
  chanceScore: ({ options }) => 1 / options.length,
}

/**
 * Several keys among options. A tick earns its share of the keys, a wrong one takes its share of the distractors away, never below 0:
 * so that a blank and ticking everything both earn nothing.
 */
export const multiple: QuestionTypeOf<ChoiceQuestion> = {
  ...shared,
  schema: parts => parts.z.strictObject({ type: parts.z.literal('multiple'), ...fields(parts) }),
  reportFaults(question, report) {
    const keys = keysOf(question).length
    const options = question.options.length
    if (keys < 2 || keys > options - 1) report('keys-multiple', ['options'], { keys, options })
  },
  credit: creditOfTicks,
  partialCredit: () => ({ kind: 'ticks' }),
  chanceScore(question) {
    const ids = question.options.map(({ id }) => id)
    const tickings = Array.from({ length: 2 ** ids.length - 1 }, (_, bits) => ids.filter((_, at) => ((bits + 1) >> at) & 1))
    return tickings.reduce((sum, ticked) => sum + creditOfTicks(question, ticked), 0) / tickings.length
  },
}

function creditOfTicks(question: ChoiceQuestion, picked: readonly string[]): number {
  const keys = keysOf(question)
  const picks = new Set(picked)
  const right = keys.filter(id => picks.has(id)).length
  const wrong = picks.size - right
  return Math.max(0, right / keys.length - wrong / (question.options.length - keys.length))
}

function keysOf({ options }: Pick<ChoiceQuestion, 'options'>): string[] {
  return options.filter(({ correct }) => correct).map(({ id }) => id)
}

function fields({ z, slug, flag, base, reasonedPart }: SchemaParts) {
  const option = reasonedPart
    .extend({ correct: flag.default(false), pin: z.literal('last').optional(), category: slug.optional() })
    .transform(({ pin, ...option }) => ({ ...option, pinned: pin === 'last' }))
  return { ...base, options: z.array(option).min(2).max(MOST_PARTS), shuffle: flag.default(true) }
}

/** Every option with what became of it. A key that was missed is told only where several had to be found. */
export function reviewOptions(
  options: readonly Pick<Option, 'id' | 'text' | 'correct' | 'why'>[],
  picked: readonly string[] | null,
  several: boolean,
): ReviewRow[] {
  return options.map(({ id, text, correct, why }) => {
    const isPicked = picked?.includes(id) ?? false
    const missed = several && correct && !isPicked && picked !== null
    const mark: ReviewMark = missed ? 'missed' : correct ? 'right' : isPicked ? 'wrong' : 'none'
    const tags: ReviewTag[] = []
    if (isPicked) tags.push({ kind: 'picked' })
    if (correct) tags.push({ kind: 'key' })
    if (missed) tags.push({ kind: 'not-picked' })
    return { mark, line: { kind: 'text', text }, tags, why }
  })
}
