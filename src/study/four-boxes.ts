import type { AnsweredQuestion } from './sitting.ts'

/** What an answer shows of its learner: 掌握 right and sure, 僥倖 right by a guess, 迷思 wrong and sure, 不會 wrong and a guess, or blank. */
export type Box = 'mastered' | 'lucky' | 'misled' | 'unknown'

/** The box of an answer; one that is partly right counts as wrong. */
function boxOf({ picked, score, guessed }: Pick<AnsweredQuestion, 'picked' | 'score' | 'guessed'>): Box {
  if (score === 1) return guessed ? 'lucky' : 'mastered'
  return picked === null || guessed ? 'unknown' : 'misled'
}

/** How many answers of a sheet fall into each box. */
export function countBoxes(sheet: readonly AnsweredQuestion[]): Record<Box, number> {
  const counts: Record<Box, number> = { mastered: 0, lucky: 0, misled: 0, unknown: 0 }
  for (const answered of sheet) counts[boxOf(answered)] += 1
  return counts
}
