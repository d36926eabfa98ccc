import type { EffectiveAnswer } from '../study/effective-answers.ts'
import type { CourseRecord, FinishedTest } from '../study/record.ts'
import type { Row } from './csv.ts'

/** The columns of a table of tests, and of one of answers. */
export const TEST_COLUMNS = ['finished', 'mode', 'chapter', 'questions', 'score', 'passed', 'seed', 'paper', 'learner'] as const
export const ANSWER_COLUMNS = ['answered', 'question', 'picked', 'score', 'guessed', 'seconds', 'paper', 'learner'] as const

/** Finished tests, in their order. */
export function testRows(tests: readonly FinishedTest[]): Row<(typeof TEST_COLUMNS)[number]>[] {
  return tests.map(({ finishedAt, mode, chapter, questions, score, passed, seed, paper, learner }) => ({
    finished: finishedAt,
    mode,
    chapter,
    questions,
    score,
    passed,
    seed,
    paper,
    learner,
  }))
}

/** Answers, in their order, each with the name of who took its paper. */
export function answerRows(
  answers: readonly EffectiveAnswer[],
  { tests, open }: Pick<CourseRecord, 'tests' | 'open'>,
): Row<(typeof ANSWER_COLUMNS)[number]>[] {
  const learners = new Map(tests.map(({ paper, learner }) => [paper, learner]))
  const learnerOf = (paper: string) => learners.get(paper) ?? open[paper]?.learner ?? null
  return answers.map(({ at, question, picked, credit: score, guessed, ms, paper }) => {
    const seconds = Math.round(ms / 100) / 10
    return { answered: at, question, picked: picked.join(' | '), score, guessed, seconds, paper, learner: learnerOf(paper) }
  })
}
