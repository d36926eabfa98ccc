import type { CourseContext } from '../../context/context.ts'
import { questionFinder } from '../../course/query/find-question.ts'
import { UserError } from '../../errors/user-error.ts'
import { writeNewFile } from '../../files/new-file.ts'
import { csv } from '../../formats/csv.ts'
import { recordJson } from '../../formats/record-json.ts'
import { ANSWER_COLUMNS, answerRows, NOTE_COLUMNS, noteRows, TEST_COLUMNS, testRows } from '../../formats/record-rows.ts'
import { effectiveAnswers } from '../../study/effective-answers.ts'
import { regradeTests } from '../../study/regrade.ts'

/** `salescourse export`: the tests, every answer and the notes, for a spreadsheet (CSV) or another program (JSON); with `--bank` the questions. */
export async function run(
  context: CourseContext,
  _arguments: object,
  options: { csv?: boolean; json?: boolean; tests?: boolean; notes?: boolean; bank?: string; output?: string },
): Promise<void> {
  if (options.bank !== undefined) {
    const { exportBank } = await import('./export-bank.ts')
    return exportBank(context, options.bank, options.output)
  }
  if (options.tests && options.notes) throw new UserError('options-clash', { one: '--tests', other: '--notes' })
  const { terminal, learner, course, settings } = context
  const { record } = learner
  const events = learner.events()
  const regraded = regradeTests(course.index.version, record.tests, () => events, questionFinder(course))
  const [tests, answers] = [testRows(record.tests, regraded), answerRows(effectiveAnswers(events, record), record)]
  const notes = noteRows(record)
  const table = () => {
    if (options.notes) return csv(NOTE_COLUMNS, notes)
    return options.tests ? csv(TEST_COLUMNS, tests) : csv(ANSWER_COLUMNS, answers)
  }
  const text = options.json ? recordJson(course.index.id, settings.name || null, { tests, answers, notes }) : table()
  if (options.output === undefined) return terminal.data(text)
  writeNewFile(options.output, text.endsWith('\n') ? text : `${text}\n`)
}
