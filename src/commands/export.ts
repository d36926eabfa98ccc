import type { CourseContext } from '../context/context.ts'
import { answerRows, csv, testRows } from '../formats/csv.ts'
import { effectiveAnswers } from '../study/effective-answers.ts'

/** `salescourse export`: the tests and every answer, for a spreadsheet (CSV) or another program (JSON). */
export function exportRecord({ terminal, learner, course }: CourseContext, options: { json?: boolean; tests?: boolean }): void {
  const [tests, answers] = [testRows(learner.record), answerRows(effectiveAnswers(learner.events(), learner.record))]
  if (options.json) return terminal.data(JSON.stringify({ version: 1, course: course.index.id, tests, answers }, null, 2))
  terminal.data(csv(options.tests ? tests : answers))
}
