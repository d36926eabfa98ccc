import type { ChapterEntry, QuestionEntry } from '../course/course.ts'
import { type Question, typeOf } from '../questions/question.ts'
import { DIFFICULTIES } from '../questions/question-base.ts'
import { ideaOf } from './ideas.ts'
import { chance, sample, shuffle } from './shuffle.ts'

/** The questions of one chapter and difficulty, and how many of them a paper should hold. */
interface Stratum {
  chapter: string
  share: number
  /** So many of them by chance; fewer are the beginning of more. All of them without a number. */
  draw(count?: number): QuestionEntry[]
}

/**
 * Draws question ids from a seed alone: nothing twice, chapters and within them difficulties in the shares of their banks, all in one
 * random order. In the row of all strata every n-th place is taken, from a random one on (systematic sampling), and each stratum gives as
 * many by chance as places fell into it; so every question has the same chance, but for those that share an idea: of one idea a second
 * comes only where there are not enough others. `count` is at most the number of questions there are.
 */
export function drawPaper(chapters: readonly ChapterEntry[], count: number, seed: string): string[] {
  return shuffle(
    pick(strataOf(chapters, count, seed), count, seed).map(({ id }) => id),
    `${seed} order`,
    id => id,
  )
}

function strataOf(chapters: readonly ChapterEntry[], count: number, seed: string): Stratum[] {
  const all = chapters.reduce((sum, { questions }) => sum + questions.length, 0)
  const start = chance(`${seed} start`)
  /** How many of every n-th places lie before a place. */
  const before = (place: number) => Math.ceil((place * count) / all - start)
  let from = 0
  return chapters
    .flatMap(({ id, questions }) =>
      DIFFICULTIES.map(name => ({ id, own: questions.filter(({ difficulty }) => difficulty === name) })),
    )
    .map(({ id, own }, at) => {
      const to = from + own.length
      const share = before(to) - before(from)
      from = to
      return { chapter: id, share, draw: (count = own.length) => sample(own, count, `${seed} draw ${at}`) }
    })
}

/**
 * So many questions, of each stratum its share. One whose idea is there already gives its place to the next of its stratum; where that has
 * none left, to one of its chapter, then of any chapter, and last to a second of an idea.
 */
function pick(strata: readonly Stratum[], count: number, seed: string): QuestionEntry[] {
  const picked = new Set<QuestionEntry>()
  const ideas = new Set<string>()
  /** Takes up to `most` of some questions, and says how many were wanting. */
  const take = (questions: readonly QuestionEntry[], most: number, again = false): number => {
    let wanting = most
    for (const question of questions) {
      if (wanting <= 0) break
      if (picked.has(question) || (!again && ideas.has(ideaOf(question)))) continue
      picked.add(question)
      ideas.add(ideaOf(question))
      wanting -= 1
    }
    return wanting
  }
  const wanting = strata.map(({ chapter, share, draw }) => {
    const places = take(draw(share), share)
    return { chapter, places: places > 0 ? take(draw(), places) : 0 }
  })
  for (const { chapter, places } of wanting.filter(({ places }) => places > 0)) {
    const own = strata.filter(other => other.chapter === chapter)
    take(
      own.flatMap(({ draw }) => draw()),
      places,
    )
  }
  if (picked.size === count) return [...picked]
  const everywhere = shuffle(
    strata.flatMap(({ draw }) => draw()),
    `${seed} rest`,
    ({ id }) => id,
  )
  take(everywhere, count - picked.size)
  take(everywhere, count - picked.size, true)
  return [...picked]
}

/** The ids of a question's parts in the order in which a paper shows them, as it was kept or by the seed; empty where none are shuffled. */
export function optionOrder(question: Question, seed: string): string[] {
  return question.shown ?? typeOf(question).order(question, ids => shuffle(ids, `${seed} options ${question.id}`, id => id))
}
