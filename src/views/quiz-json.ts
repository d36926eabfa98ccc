import type { CourseIndex } from '../course/course.ts'
import { keyOf } from '../course/grade.ts'
import type { FinishedTest } from '../study/record.ts'
import type { AnsweredQuestion } from '../study/sitting.ts'
import { shownOptions } from './parts/options.ts'
import type { ViewPage } from './parts/page.ts'

/** Raised whenever a field of `quiz --json` changes its meaning or goes. */
const JSON_VERSION = 1

/** A paper for other programs: the questions with their options as `--answers` names them, without keys. */
export function paperJson(index: CourseIndex, seed: string, sheet: readonly AnsweredQuestion[], page: ViewPage): string {
  const questions = sheet.map(({ number, question, order }) => {
    const options = shownOptions(question, order, page.words).map(({ id, text }, at) => ({ answer: String(at + 1), id, text }))
    return { number, id: question.id, type: question.type, section: question.section, stem: question.stem, options }
  })
  return JSON.stringify({ version: JSON_VERSION, kind: 'paper', course: courseOf(index), seed, questions }, null, 2)
}

/** A marked paper for other programs. `score` of the whole is in points out of 100, of a question from 0 to 1. */
export function resultJson(
  index: CourseIndex,
  test: FinishedTest,
  sheet: readonly AnsweredQuestion[],
  mend: readonly string[],
  page: ViewPage,
): string {
  const questions = sheet.map(({ number, question, order, picked, score }) => {
    const options = shownOptions(question, order, page.words).map(({ id, text, why }) => ({ id, text, why }))
    const { id, type, section, stem } = question
    return { number, id, type, section, stem, options, picked, key: keyOf(question), score }
  })
  const { score, passed, seed, startedAt, finishedAt } = test
  const result = { version: JSON_VERSION, kind: 'result', course: courseOf(index), seed, startedAt, finishedAt, score, passed }
  return JSON.stringify({ ...result, passMark: index.passMark, reread: mend, questions }, null, 2)
}

function courseOf({ id, version }: CourseIndex) {
  return { id, version }
}
