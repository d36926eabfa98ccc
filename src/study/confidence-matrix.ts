import type { AnsweredQuestion } from './attempt.ts'

/** What an answer shows of its learner: 掌握 right and sure, 僥倖 right by a guess, 迷思 wrong and sure, 不會 wrong and a guess, or blank. */
export type Confidence = 'mastered' | 'lucky' | 'misled' | 'unknown'

/** The box of an answer; one that is partly right counts as wrong. */
function confidenceOf({ picked, credit, guessed }: Pick<AnsweredQuestion, 'picked' | 'credit' | 'guessed'>): Confidence {
  if (credit === 1) return guessed ? 'lucky' : 'mastered'
  return picked === null || guessed ? 'unknown' : 'misled'
}

/** How many answers of a sheet fall into each box. */
export function countConfidence(sheet: readonly AnsweredQuestion[]): Record<Confidence, number> {
  const counts: Record<Confidence, number> = { mastered: 0, lucky: 0, misled: 0, unknown: 0 }
  for (const answered of sheet) counts[confidenceOf(answered)] += 1
  return counts
}
