import type { EffectiveAnswer } from '../study/effective-answers.ts'
import { type CourseRecord, countsAsWhole, type FinishedTest } from '../study/record.ts'
import type { RegradedTest } from '../study/regrade.ts'
import type { Row } from './csv.ts'

const MINUTE = 60_000

/** The columns of a table of tests, and of one of answers. New ones come last, so that the others stay where they are. */
export const TEST_COLUMNS = [
  'finished',
  'mode',
  'chapter',
  'questions',
  'score',
  'passed',
  'seed',
  'paper',
  'learner',
  'section',
  'blank',
  'whole',
  'attempt',
  'keySeen',
  'ranOut',
  'minutes',
  'credit',
  'regraded',
  'release',
  'frozen',
] as const
export const ANSWER_COLUMNS = [
  'answered',
  'question',
  'picked',
  'score',
  'guessed',
  'seconds',
  'paper',
  'learner',
  'retry',
] as const

export const NOTE_COLUMNS = ['noted', 'question', 'text'] as const

/**
 * Finished tests, in their order. `whole` says whether one counts as a score of the whole course, `regraded` is the score under today's
 * keys where that is another, `release` what the author called the version of the course, `frozen` the id of the paper in a file. A practice is never passed or failed.
 */
export function testRows(
  tests: readonly FinishedTest[],
  regraded: readonly RegradedTest[],
): Row<(typeof TEST_COLUMNS)[number]>[] {
  const today = new Map(regraded.map(({ test, score }) => [test.paper, score]))
  return tests.map(test => ({
    finished: test.finishedAt,
    mode: test.mode,
    chapter: test.chapter,
    questions: test.questions,
    score: test.score,
    passed: test.mode === 'practice' ? null : test.passed,
    seed: test.seed,
    paper: test.paper,
    learner: test.learner,
    section: test.section,
    blank: test.blank,
    whole: countsAsWhole(test),
    attempt: test.attempt,
    keySeen: test.keySeen,
    ranOut: test.ranOut,
    minutes: test.limit === null ? null : test.limit / MINUTE,
    credit: test.credit,
    regraded: today.get(test.paper) ?? null,
    release: test.release ?? null,
    frozen: test.frozen ?? null,
  }))
}

/**
 * Answers, in their order, each with the name of who took its paper. What was handed in blank has an empty pick and no points; `retry`
 * marks what came after a verdict.
 */
export function answerRows(
  answers: readonly EffectiveAnswer[],
  { tests, open }: Pick<CourseRecord, 'tests' | 'open'>,
): Row<(typeof ANSWER_COLUMNS)[number]>[] {
  const learners = new Map(tests.map(({ paper, learner }) => [paper, learner]))
  const learnerOf = (paper: string) => learners.get(paper) ?? open[paper]?.learner ?? null
  return answers.map(({ at, question, picked, credit: score, guessed, retry, ms, paper }) => {
    const seconds = Math.round(ms / 100) / 10
    const learner = learnerOf(paper)
    return { answered: at, question, picked: picked.join(' | '), score, guessed, seconds, paper, learner, retry }
  })
}

/** The learner's own notes, oldest first. */
export function noteRows({ notes }: Pick<CourseRecord, 'notes'>): Row<(typeof NOTE_COLUMNS)[number]>[] {
  const rows = Object.entries(notes).map(([question, { text, at }]) => ({ noted: at, question, text }))
  return rows.sort((a, b) => Date.parse(a.noted) - Date.parse(b.noted))
}
