import type { CourseContext } from '../../context/context.ts'
import { questionFinder } from '../../course/query/find-question.ts'
import { csv } from '../../formats/csv.ts'
import { recordJson } from '../../formats/record-json.ts'
import { ANSWER_COLUMNS, answerRows, TEST_COLUMNS, testRows } from '../../formats/record-rows.ts'
import { effectiveAnswers } from '../../study/effective-answers.ts'
import { regradeTests } from '../../study/regrade.ts'

/** `salescourse export`: the tests and every answer, for a spreadsheet (CSV) or another program (JSON). */
export function run(
  { terminal, learner, course, settings }: CourseContext,
  _arguments: object,
  options: { csv?: boolean; json?: boolean; tests?: boolean },
): void {
  const { record } = learner
  const events = learner.events()
  const regraded = regradeTests(course.index.version, record.tests, () => events, questionFinder(course))
  const [tests, answers] = [testRows(record.tests, regraded), answerRows(effectiveAnswers(events, record), record)]
  if (options.json) return terminal.data(recordJson(course.index.id, settings.name || null, tests, answers))
  terminal.data(options.tests ? csv(TEST_COLUMNS, tests) : csv(ANSWER_COLUMNS, answers))
}
