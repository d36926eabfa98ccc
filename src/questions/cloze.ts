import { foldCase } from '../text/normalize.ts'
import type { QuestionBase } from './question-base.ts'
import type { QuestionTypeOf } from './question-type.ts'
import type { ReviewRow } from './review.ts'

/** What stands in a cloze's stem for a blank. */
export const BLANK = '___'
const MOST_BLANKS = 2

/** A blank of a cloze: what counts as right, and the likely slips with what they confuse. */
export interface Blank {
  accept: string[]
  why: string
  near: { text: string; why: string }[]
}

/** Text to fill in: each `___` of the stem is a blank. */
export interface ClozeQuestion extends QuestionBase {
  type: 'cloze'
  blanks: Blank[]
}

/** Blanks to fill with text; every right one earns its share. Nobody guesses a blank. */
export const cloze: QuestionTypeOf<ClozeQuestion> = {
  schema({ z, text, base }) {
    const near = z.strictObject({ text, why: text })
    const blank = z.strictObject({ accept: z.array(text).min(1), why: text, near: z.array(near).default([]) })
    return z.strictObject({ type: z.literal('cloze'), ...base, blanks: z.array(blank).min(1).max(MOST_BLANKS) })
  },
  reportFaults({ stem, blanks }, report) {
    const marks = stem.split(BLANK).length - 1
    if (marks !== blanks.length) report('cloze-blanks', ['stem'], { marks, blanks: blanks.length })
  },
  partLists: () => ({}),
  revisionParts: ({ blanks }) => [blanks.length],
  shuffleParts: () => [],
  stem: ({ stem }) => withNumberedBlanks(stem),
  key: ({ blanks }) => blanks.map(({ accept }) => accept[0] ?? ''),
  credit: ({ blanks }, picked) => rightBlanks(blanks, picked) / blanks.length,
  partialCredit: ({ blanks }, picked) => ({ kind: 'blanks', right: rightBlanks(blanks, picked), all: blanks.length }),
  chanceScore: () => 0,
  order: () => [],
  authoredOrder: () => [],
  interaction: ({ blanks }) => ({ kind: 'text-entry', blanks: blanks.length }),
  reasons: ({ blanks }) => blanks.flatMap(({ why, near }) => [why, ...near.map(slip => slip.why)]),
  review: ({ blanks }, _order, picked) => blanks.flatMap((blank, at) => reviewBlank(blank, picked && (picked[at] ?? ''))),
}

/** Several blanks are numbered, so that what is typed can be told apart. */
function withNumberedBlanks(stem: string): string {
  const parts = stem.split(BLANK)
  if (parts.length <= 2) return stem
  return parts.map((part, at) => (at === 0 ? part : `(${at})${BLANK}${part}`)).join('')
}

function rightBlanks(blanks: readonly Blank[], picked: readonly string[]): number {
  return blanks.filter((blank, at) => fillsBlank(blank, picked[at] ?? '')).length
}

/** Whether a text fills a blank: full width, upper case and spaces make no difference (NFKC, UAX #15). */
export function fillsBlank({ accept }: Blank, text: string): boolean {
  const plain = comparable(text)
  return plain !== '' && accept.some(answer => comparable(answer) === plain)
}

/** What a likely slip confuses, or null where the text is none that the author foresaw. */
export function slipOf({ near }: Blank, text: string): string | null {
  return near.find(slip => comparable(slip.text) === comparable(text))?.why ?? null
}

function comparable(text: string): string {
  return foldCase(text).replace(/\s/g, '')
}

/** A blank's answer; before it what was typed instead, and what a likely slip confuses. */
function reviewBlank(blank: Blank, typed: string | null): ReviewRow[] {
  const answer = (mark: 'right' | 'none'): ReviewRow => ({
    mark,
    line: { kind: 'answer', text: blank.accept[0] ?? '' },
    tags: [],
    why: blank.why,
  })
  if (typed === null) return [answer('none')]
  if (fillsBlank(blank, typed)) return [answer('right')]
  const line = typed.trim() === '' ? ({ kind: 'not-typed' } as const) : ({ kind: 'typed', text: typed } as const)
  return [{ mark: 'wrong', line, tags: [], why: slipOf(blank, typed) }, answer('right')]
}
