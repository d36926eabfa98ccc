import type { z } from 'zod'
import type { FormProblemCode, ProblemData } from '../errors/problem.ts'
import type { Path } from '../errors/problem-collector.ts'
import type { Interaction, JudgementLabels } from './interaction.ts'
import type { Authored, Part, QuestionBase } from './question-base.ts'
import type { PartialCredit, ReviewRow } from './review.ts'
import type { SchemaParts } from './schema-parts.ts'

/** Takes a fault of an author at a path inside the question, e.g. `['options', 2, 'id']`. */
export type ReportFault = <C extends FormProblemCode>(code: C, path: Path, data: ProblemData[C]) => void

/** Gives ids in a random order that is fixed for the paper they are shown on. */
export type Shuffle = (ids: readonly string[]) => string[]

/**
 * All that is to be known of one type of question. An answer (`picked`) is a list of strings of one form for each type: ids of options;
 * `true` or `false`; ids of items in order; `premise:response` for every pair; the text of every blank.
 */
export interface QuestionTypeOf<Q extends QuestionBase> {
  /** The shape an author writes. */
  schema(parts: SchemaParts): z.ZodObject & z.ZodType<Authored<Q>>
  /** Reports what the shape alone cannot judge: number of keys, references between parts, blanks of the stem. */
  reportFaults(question: Authored<Q>, report: ReportFault): void
  /** The parts with ids by the field the author lists them in. */
  partLists(question: Authored<Q>): Record<string, readonly Part[]>
  /** What changes the question's revision: the ids of its parts and its key. */
  revisionParts(question: Authored<Q>): unknown[]
  /** What decides the order its parts are shown in, for the course version. */
  shuffleParts(question: Q): unknown[]
  /** The stem as it is shown. */
  stem(question: Q): string
  /** The right answer. */
  key(question: Q): string[]
  /** What an answer earns, 0 to 1. An id the question does not have counts as wrong. */
  credit(question: Q, picked: readonly string[]): number
  /** What credit between 0 and 1 was given for; null where there is none between. */
  partialCredit(question: Q, picked: readonly string[]): PartialCredit | null
  /** What answering at random earns on average, 0 to 1. */
  chanceScore(question: Q): number
  /** Ids of the parts in the order a paper shows them; empty where none are shuffled. */
  order(question: Q, shuffle: Shuffle): string[]
  /** The same in the order the author wrote. */
  authoredOrder(question: Q): string[]
  /** What the learner does, with the parts in the order given by `order`. */
  interaction(question: Q, order: readonly string[], labels: JudgementLabels): Interaction
  /** Every reason the author gives. */
  reasons(question: Q): string[]
  /** An answer part by part with reasons; `picked` is null where there was none. */
  review(question: Q, order: readonly string[], picked: readonly string[] | null, labels: JudgementLabels): ReviewRow[]
}
