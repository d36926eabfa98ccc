import type { EffectiveAnswer } from '../study/effective-answers.ts'
import type { FinishedTest } from '../study/record.ts'
import type { Row } from './csv.ts'

/** Finished tests, in their order. */
export function testRows(tests: readonly FinishedTest[]): Row[] {
  return tests.map(({ finishedAt, mode, chapter, questions, score, passed, seed, paper }) => ({
    finished: finishedAt,
    mode,
    chapter,
    questions,
    score,
    passed,
    seed,
    paper,
  }))
}

/** Answers, in their order. */
export function answerRows(answers: readonly EffectiveAnswer[]): Row[] {
  return answers.map(({ at, question, picked, credit: score, guessed, ms, paper }) => {
    return { answered: at, question, picked: picked.join(' | '), score, guessed, seconds: Math.round(ms / 100) / 10, paper }
  })
}
