import type { ChapterEntry } from '../course/course.ts'
import { type Question, typeOf } from '../questions/question.ts'
import { DIFFICULTIES } from '../questions/question-base.ts'
import { chance, sample, shuffle } from './shuffle.ts'

/**
 * Draws question ids from a seed alone: nothing twice, chapters and within them difficulties in the shares of their banks, all in one
 * random order. Every question has the same chance: in the row of all strata every n-th place is taken, from a random one on
 * (systematic sampling), and each stratum gives as many by chance as places fell into it. `count` is at most the number of questions there are.
 */
export function drawPaper(chapters: readonly ChapterEntry[], count: number, seed: string): string[] {
  const strata = chapters.flatMap(chapter =>
    DIFFICULTIES.map(difficulty => chapter.questions.filter(question => question.difficulty === difficulty)),
  )
  const all = strata.reduce((sum, { length }) => sum + length, 0)
  const start = chance(`${seed} start`)
  /** How many of every n-th places lie before a place. */
  const before = (place: number) => Math.ceil((place * count) / all - start)
  let from = 0
  const drawn = strata.flatMap((stratum, at) => {
    const to = from + stratum.length
    const share = before(to) - before(from)
    from = to
    return sample(stratum, share, `${seed} draw ${at}`)
  })
  return shuffle(
    drawn.map(({ id }) => id),
    `${seed} order`,
    id => id,
  )
}

/** The ids of a question's parts in the order in which a paper shows them; empty where none are shuffled. */
export function optionOrder(question: Question, seed: string): string[] {
  return typeOf(question).order(question, ids => shuffle(ids, `${seed} options ${question.id}`, id => id))
}
