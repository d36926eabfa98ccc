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
  /** Rests on what the course adds to its source. */
  extension: boolean
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

/** One thing of an ordering or a matching question. */
export interface OrderedItem {
  id: string
  text: string
  why: string
}

/** Things to put in order. They stand here in the right one; `why` says why each is where it is. */
export interface OrderingQuestion extends QuestionBase {
  type: 'ordering'
  items: OrderedItem[]
}

/** Lefts to pair with rights by id. A right that no left matches has its own reason. */
export interface MatchingQuestion extends QuestionBase {
  type: 'matching'
  lefts: (OrderedItem & { match: string })[]
  rights: { id: string; text: string; why?: string | undefined }[]
}

/** What stands in a cloze's stem for a blank. */
export const BLANK = '___'

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

export type Question = ChoiceQuestion | BooleanQuestion | OrderingQuestion | MatchingQuestion | ClozeQuestion
export type QuestionType = Question['type']

/** In the order in which tables list them. */
export const QUESTION_TYPES = ['single', 'multiple', 'boolean', 'ordering', 'matching', 'cloze'] as const satisfies QuestionType[]
