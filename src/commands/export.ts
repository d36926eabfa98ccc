import type { CourseContext } from '../context/context.ts'
import { answerRows, csv, testRows } from '../formats/csv.ts'
import { readJournal } from '../store/journal.ts'
import { learnerPaths } from '../store/paths.ts'
import { effectiveAnswers } from '../study/effective-answers.ts'
import { effectiveEvents } from '../study/fold.ts'

/** `salescourse export`: the tests and every answer, for a spreadsheet (CSV) or another program (JSON). */
export function exportRecord(
  { env, terminal, learner, course }: CourseContext,
  options: { json?: boolean; tests?: boolean },
): void {
  const events = effectiveEvents(readJournal(learnerPaths(env).journal).entries.map(({ event }) => event))
  const own = events.filter(event => event.course === course.index.id)
  const [tests, answers] = [testRows(learner.record), answerRows(effectiveAnswers(own, learner.record))]
  if (options.json) return terminal.data(JSON.stringify({ version: 1, course: course.index.id, tests, answers }, null, 2))
  terminal.data(csv(options.tests ? tests : answers))
}
