import type { CourseContext } from '../../context/context.ts'
import { csv } from '../../formats/csv.ts'
import { recordJson } from '../../formats/record-json.ts'
import { ANSWER_COLUMNS, answerRows, TEST_COLUMNS, testRows } from '../../formats/record-rows.ts'
import { effectiveAnswers } from '../../study/effective-answers.ts'

/** `salescourse export`: the tests and every answer, for a spreadsheet (CSV) or another program (JSON). */
export function run(
  { terminal, learner, course, settings }: CourseContext,
  _arguments: object,
  options: { csv?: boolean; json?: boolean; tests?: boolean },
): void {
  const { record } = learner
  const [tests, answers] = [testRows(record.tests), answerRows(effectiveAnswers(learner.events(), record), record)]
  if (options.json) return terminal.data(recordJson(course.index.id, settings.name || null, tests, answers))
  terminal.data(options.tests ? csv(TEST_COLUMNS, tests) : csv(ANSWER_COLUMNS, answers))
}
