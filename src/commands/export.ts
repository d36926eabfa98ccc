import { readJournal } from '../store/journal.ts'
import { learnerPaths } from '../store/paths.ts'
import { countedAnswers } from '../study/counted-answers.ts'
import { standing } from '../study/fold.ts'
import { answerRows, csv, testRows } from '../views/export.ts'
import type { Context } from '../world.ts'

/** `salescourse export`: the tests and every answer, for a spreadsheet (CSV) or another program (JSON). */
export function exportRecord({ env, terminal, learner, course }: Context, options: { json?: boolean; tests?: boolean }): void {
  const events = standing(readJournal(learnerPaths(env).journal).entries.map(({ event }) => event))
  const own = events.filter(event => event.course === course.index.id)
  const [tests, answers] = [testRows(learner.record), answerRows(countedAnswers(own, learner.record))]
  if (options.json) return terminal.data(JSON.stringify({ version: 1, course: course.index.id, tests, answers }, null, 2))
  terminal.data(csv(options.tests ? tests : answers))
}
