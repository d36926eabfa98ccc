import type { AnsweredQuestion } from '../../study/sitting.ts'
import type { Context } from '../../world.ts'

/** Saves an answer: on the disk before this returns, and so before its verdict is shown. `ms` is the time it took. */
export function saveAnswer({ learner }: Context, paper: string, { question, picked, score }: AnsweredQuestion, ms: number): void {
  if (picked === null) {
    learner.save('skipped', { paper, question: question.id })
    return
  }
  const { id, revision } = question
  learner.save('answered', { paper, question: id, revision, picked, score, guessed: false, ms: Math.round(ms) })
}
