import type { ChapterEntry } from '../course/course.ts'
import type { AskedQuestion } from '../course/question.ts'
import { shuffle } from './shuffle.ts'

/** The two ids of a true/false question, true first. */
const BOOLEAN_IDS = ['true', 'false'] as const

/**
 * Draws question ids from a seed alone: nothing twice, the chapters' shares as in their banks (largest remainder), all in one random
 * order. `count` is at most the number of questions there are.
 */
export function drawPaper(chapters: readonly ChapterEntry[], count: number, seed: string): string[] {
  const shares = seatsOf(
    chapters.map(chapter => chapter.questions.length),
    count,
  )
  const drawn = chapters.flatMap((chapter, at) => {
    const ids = chapter.questions.map(question => question.id)
    return shuffle(ids, `${seed} draw`, id => id).slice(0, shares[at])
  })
  return shuffle(drawn, `${seed} order`, id => id)
}

/** Shares `seats` out in proportion to `weights` by the largest remainder (Hare) method; equal remainders go to the earlier one. */
function seatsOf(weights: readonly number[], seats: number): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const quotas = weights.map(weight => (weight * seats) / total)
  const whole = quotas.map(Math.floor)
  const left = seats - whole.reduce((sum, share) => sum + share, 0)
  const byRemainder = quotas
    .map((quota, at) => ({ at, remainder: quota - Math.floor(quota) }))
    .sort((a, b) => b.remainder - a.remainder)
  for (const { at } of byRemainder.slice(0, left)) whole[at] = (whole[at] ?? 0) + 1
  return whole
}

/** The option ids of a question in the order a paper shows them. */
export function optionOrder(question: AskedQuestion, seed: string): string[] {
  if (question.type === 'boolean') return [...BOOLEAN_IDS]
  const ids = question.options.map(option => option.id)
  if (!question.shuffle) return ids
  const pinned = question.options.filter(option => option.pinned).map(option => option.id)
  const loose = ids.filter(id => !pinned.includes(id))
  return [...shuffle(loose, `${seed} options ${question.id}`, id => id), ...pinned]
}
