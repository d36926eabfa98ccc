/** Levels of the revised Bloom taxonomy that the course uses (Anderson & Krathwohl, 2001). */
export const BLOOM_LEVELS = ['remember', 'understand', 'apply', 'analyze', 'evaluate'] as const
export const DIFFICULTIES = ['easy', 'medium', 'hard'] as const

export type Bloom = (typeof BLOOM_LEVELS)[number]
export type Difficulty = (typeof DIFFICULTIES)[number]

interface QuestionBase {
  id: string
  /** The section to re-read. */
  section: string
  objective: string
  bloom: Bloom
  difficulty: Difficulty
  facts: string[]
  /** Source notes shown with the verdict: ids of footnotes of the chapter. */
  notes: string[]
  /** Belongs to the re-worded original two-question test. */
  original: boolean
  stem: string
  /** Changes when the key, the type or the options change, not when a sentence is mended. */
  revision: string
}

/** A possible answer, with the reason why it is right or wrong. */
export interface Option {
  id: string
  text: string
  correct: boolean
  why: string
  /** Stays in the last place when the options are shuffled. */
  pinned: boolean
}

/** Options to choose from: one key (`single`) or two and more (`multiple`). */
export interface ChoiceQuestion extends QuestionBase {
  type: 'single' | 'multiple'
  options: Option[]
  /** False where the order of the options carries meaning, e.g. rising numbers. */
  shuffle: boolean
}

/** A statement to judge. The two possible picks are the ids `true` and `false`. */
export interface BooleanQuestion extends QuestionBase {
  type: 'boolean'
  answer: boolean
  why: { true: string; false: string }
}

export type Question = ChoiceQuestion | BooleanQuestion
export type QuestionType = Question['type']
