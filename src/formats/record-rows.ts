import type { EffectiveAnswer } from '../study/effective-answers.ts'
import type { FinishedTest } from '../study/record.ts'
import type { Row } from './csv.ts'

/** The columns of a table of tests, and of one of answers. */
export const TEST_COLUMNS = ['finished', 'mode', 'chapter', 'questions', 'score', 'passed', 'seed', 'paper'] as const
export const ANSWER_COLUMNS = ['answered', 'question', 'picked', 'score', 'guessed', 'seconds', 'paper'] as const

/** Finished tests, in their order. */
export function testRows(tests: readonly FinishedTest[]): Row<(typeof TEST_COLUMNS)[number]>[] {
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
export function answerRows(answers: readonly EffectiveAnswer[]): Row<(typeof ANSWER_COLUMNS)[number]>[] {
  return answers.map(({ at, question, picked, credit: score, guessed, ms, paper }) => {
    return { answered: at, question, picked: picked.join(' | '), score, guessed, seconds: Math.round(ms / 100) / 10, paper }
  })
}
