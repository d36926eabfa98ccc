import type { QuestionEntry } from '../course/course.ts'

/** The idea that a question asks: the one it declares, or one of its own, named by its id. */
export function ideaOf({ id, idea }: Pick<QuestionEntry, 'id' | 'idea'>): string {
  return idea ?? id
}

/**
 * The same questions, the first of each idea before every second of one, both in the order given: the beginning of it holds no idea twice
 * as long as there are others. For whatever takes some of a row for one sitting.
 */
export function firstOfEachIdea<Q extends Pick<QuestionEntry, 'id' | 'idea'>>(questions: readonly Q[]): Q[] {
  const first = new Map<string, Q>()
  for (const question of questions) if (!first.has(ideaOf(question))) first.set(ideaOf(question), question)
  const firsts = [...first.values()]
  const taken = new Set(firsts)
  return [...firsts, ...questions.filter(question => !taken.has(question))]
}
