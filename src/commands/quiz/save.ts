import type { CourseContext } from '../../context/context.ts'
import { type AnsweredQuestion, lastAnswer } from '../../study/attempt.ts'
import type { OpenPaper } from '../../study/record.ts'

/**
 * Saves an answer: on the disk before this returns, and so before its verdict is shown. `ms` is the time it took, `retry` says that its
 * verdict had been seen. Gives the event's id.
 */
export function saveAnswer(
  { learner }: CourseContext,
  paper: string,
  answered: AnsweredQuestion,
  { ms, retry }: { ms: number; retry?: true },
): string {
  const { question, picked, credit: score, guessed } = answered
  if (picked === null) return learner.save('skipped', { paper, question: question.id })
  const { id, revision } = question
  const given = { paper, question: id, revision, picked, score, guessed, ms: Math.round(ms) }
  return learner.save('answered', retry ? { ...given, retry } : given)
}

/** Saves that a question was starred, or is no longer. */
export function saveStar({ learner }: CourseContext, question: string, on: boolean): void {
  learner.save(on ? 'starred' : 'unstarred', { question })
}

/** Takes the last answer of a paper back; false when there is none. */
export function undoLast({ learner }: CourseContext, paper: OpenPaper): boolean {
  const event = lastAnswer(paper)
  if (event !== null) learner.save('undone', { event })
  return event !== null
}
