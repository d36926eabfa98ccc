/** How a language puts texts together. Views write no comma, bracket or colon of their own. */
export interface Punctuation {
  /** Words of equal rank in a row: `a, b, c`. */
  list: (words: readonly string[]) => string
  /** Texts that are one answer together, each perhaps with commas of its own: `a/b`. */
  together: (texts: readonly string[]) => string
  /** Pairs that are one answer together: `cat → meow; dog → woof`. */
  pairs: (pairs: readonly string[]) => string
  /** Facts in a row that make one statement: `1/2 read, best 83.3`. */
  clauses: (facts: readonly string[]) => string
  /** Sentences behind each other, each with its own end. */
  sentences: (sentences: readonly string[]) => string
  /** What is said besides, as it stands behind what it belongs to: ` (key)`, with a space where the language has one. */
  brackets: (text: string) => string
  /** A name and what it stands for: `Plan: a fair`. Names come from the course too, in whatever script it is written. */
  label: (name: string, text: string) => string
  /** Between parts of a line that make no sentence. Lines of key hints break at it, so that no hint contains it. */
  gap: string
  /** A word that was found, where no colour can mark it. */
  found: (text: string) => string
  /** Stands for text left out. */
  cut: string
  /** What ends a sentence in the course. */
  sentenceEnds: readonly string[]
}
