import type { ChapterEntry } from '../course/course.ts'
import { DIFFICULTIES, type Question } from '../questions/question.ts'
import { chance, sample, shuffle } from './shuffle.ts'

/** The two ids of a true/false question, true first. */
const BOOLEAN_IDS = ['true', 'false'] as const

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

/**
 * The ids a question's parts have in the order in which a paper shows them: options, items to put in order (never in the right one),
 * or the rights of a matching. A cloze has none.
 */
export function optionOrder(question: Question, seed: string): string[] {
  const random = (ids: string[]) => shuffle(ids, `${seed} options ${question.id}`, id => id)
  switch (question.type) {
    case 'single':
    case 'multiple': {
      const ids = question.options.map(option => option.id)
      if (!question.shuffle) return ids
      const pinned = question.options.filter(option => option.pinned).map(option => option.id)
      return [...random(ids.filter(id => !pinned.includes(id))), ...pinned]
    }
    case 'boolean':
      return [...BOOLEAN_IDS]
    case 'ordering': {
      const key = question.items.map(item => item.id)
      const [first = '', ...rest] = random(key)
      return [first, ...rest].every((id, at) => id === key[at]) ? [...rest, first] : [first, ...rest]
    }
    case 'matching':
      return random(question.rights.map(right => right.id))
    case 'cloze':
      return []
  }
}
