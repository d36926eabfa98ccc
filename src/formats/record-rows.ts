import type { EventOf } from '../study/events.ts'
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
export function answerRows(answers: readonly EventOf<'answered'>[]): Row[] {
  return answers.map(({ at, data: { question, picked, score, guessed, ms, paper } }) => {
    return { answered: at, question, picked: picked.join(' | '), score, guessed, seconds: Math.round(ms / 100) / 10, paper }
  })
}
