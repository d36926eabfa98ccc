/** Levels of the revised Bloom taxonomy that the course uses (Anderson & Krathwohl, 2001). */
export const BLOOM_LEVELS = ['remember', 'understand', 'apply', 'analyze', 'evaluate'] as const
export const DIFFICULTIES = ['easy', 'medium', 'hard'] as const

export type Bloom = (typeof BLOOM_LEVELS)[number]
export type Difficulty = (typeof DIFFICULTIES)[number]

/** What every question has, whatever its type. */
export interface QuestionBase {
  id: string
  /** The section to re-read. */
  section: string
  objective: string
  bloom: Bloom
  difficulty: Difficulty
  facts: string[]
  /** Source notes shown with the verdict: ids of footnotes of the chapter. */
  notes: string[]
  /** Shared by questions that ask the same in other clothes: `ideaOf`. */
  idea?: string | undefined
  /** Belongs to the re-worded original two-question test. */
  original: boolean
  /** Rests on what the course adds to its source. */
  extension: boolean
  stem: string
  /** Order of its parts on a paper that was kept in a file; absent where the seed gives it. */
  shown?: string[] | undefined
  /** Changes when the key, the type or the options change, not when a sentence is mended. */
  revision: string
}

/** A question as its author wrote it, before its revision is known. */
export type Authored<Q extends QuestionBase> = Q extends unknown ? Omit<Q, 'revision'> : never

/** A piece of a question that an answer names by its id: an option, an item, a premise or a response. */
export interface Part {
  id: string
  text: string
}

/** A part with the reason why it is right, wrong, or where it is. */
export interface ReasonedPart extends Part {
  why: string
}

/** One key names a part: 1–9 or a–i. */
export const MOST_PARTS = 9

/** Parts in the order of their ids; an id without a part is left out. */
export function inOrder<P extends { id: string }>(parts: readonly P[], order: readonly string[]): P[] {
  return order.flatMap(id => parts.find(part => part.id === id) ?? [])
}
