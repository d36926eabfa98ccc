import { type BooleanQuestion, boolean } from './boolean.ts'
import { type ChoiceQuestion, multiple, single } from './choice.ts'
import { type ClozeQuestion, cloze } from './cloze.ts'
import type { Interaction, JudgementLabels } from './interaction.ts'
import { type MatchingQuestion, matching } from './matching.ts'
import { type OrderingQuestion, ordering } from './ordering.ts'
import type { Authored } from './question-base.ts'
import type { QuestionTypeOf } from './question-type.ts'

export type Question = ChoiceQuestion | BooleanQuestion | OrderingQuestion | MatchingQuestion | ClozeQuestion
export type QuestionType = Question['type']
/** A question before its revision is known. */
export type AuthoredQuestion = Authored<Question>

/** Every type of question, in the order in which tables list them. To add one, write its module and name it here and in the union. */
export const TYPES = { single, multiple, boolean, ordering, matching, cloze } as const satisfies Record<QuestionType, unknown>

export const QUESTION_TYPES = Object.keys(TYPES) as QuestionType[]

/** What is to be known of a question's type. */
export function typeOf<Q extends { type: QuestionType }>({ type }: Q): QuestionTypeOf<Question> {
  // One record holds the modules of all types, and a question is only ever handed to the module of its own.
  return TYPES[type] as QuestionTypeOf<Question>
}

/** The right answer to a question, in the form every answer has. */
export function keyOf(question: Question): string[] {
  return typeOf(question).key(question)
}

/** Marks an answer: 0 to 1. With `strict` only what is fully right counts. An id the question does not have counts as wrong. */
export function grade(question: Question, picked: readonly string[], strict = false): number {
  const credit = typeOf(question).credit(question, picked)
  return strict && credit < 1 ? 0 : credit
}

/** What a question asks its learner to do. `order` is that in which a paper shows its parts. */
export function interactionOf(question: Question, order: readonly string[], labels: JudgementLabels): Interaction {
  return typeOf(question).interaction(question, order, labels)
}

/** What answering at random earns on average, 0 to 1: the honest zero of a score. */
export function chanceScore(question: Question): number {
  return typeOf(question).chanceScore(question)
}
