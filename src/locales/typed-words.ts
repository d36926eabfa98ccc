import type { QuestionType } from '../questions/question.ts'

/**
 * What a learner may type in a language besides what every language shares (1–9, a–i, `3.2`, ids). All of it is compared after NFKC
 * (UAX #15) and in lower case.
 */
export interface TypedWords {
  /** What says that a statement is true; the first is the key that the screens name. */
  true: readonly string[]
  /** What says that a statement is false; the first is the key that the screens name. */
  false: readonly string[]
  /** Names of the first option, the second and so on, e.g. 甲 and 乙. */
  options: readonly string[]
  /** What parts the answers of `--answers`, and the pieces of one answer. */
  commas: readonly string[]
  /** What hands an exam in from its answer sheet. */
  handIn: readonly string[]
  /** What confirms a question put to the learner. */
  yes: readonly string[]
  /** Names of the types of question for `--type`, besides their English ones. */
  types: Record<QuestionType, readonly string[]>
  /** Keys, and in the same order what each sends while an input method of the language is left on; both empty where there is none. */
  keyboard: { keys: string; sends: string }
  /** A place in the course as all languages write it (`3`, `3.2` or an id), from how it may be said in this one, without spaces. */
  place: (typed: string) => string
}
