import type { CourseContext } from '../../context/context.ts'
import { questionFinder } from '../../course/query/find-question.ts'
import { UserError } from '../../errors/user-error.ts'
import { csv } from '../../formats/csv.ts'
import { recordJson } from '../../formats/record-json.ts'
import { ANSWER_COLUMNS, answerRows, NOTE_COLUMNS, noteRows, TEST_COLUMNS, testRows } from '../../formats/record-rows.ts'
import { effectiveAnswers } from '../../study/effective-answers.ts'
import { regradeTests } from '../../study/regrade.ts'

/** `salescourse export`: the tests, every answer and the notes, for a spreadsheet (CSV) or another program (JSON). */
export function run(
  { terminal, learner, course, settings }: CourseContext,
  _arguments: object,
  options: { csv?: boolean; json?: boolean; tests?: boolean; notes?: boolean },
): void {
  if (options.tests && options.notes) throw new UserError('options-clash', { one: '--tests', other: '--notes' })
  const { record } = learner
  const events = learner.events()
  const regraded = regradeTests(course.index.version, record.tests, () => events, questionFinder(course))
  const [tests, answers] = [testRows(record.tests, regraded), answerRows(effectiveAnswers(events, record), record)]
  const notes = noteRows(record)
  if (options.json) return terminal.data(recordJson(course.index.id, settings.name || null, { tests, answers, notes }))
  if (options.notes) return terminal.data(csv(NOTE_COLUMNS, notes))
  terminal.data(options.tests ? csv(TEST_COLUMNS, tests) : csv(ANSWER_COLUMNS, answers))
}
