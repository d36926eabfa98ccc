import type { CourseContext } from '../../context/context.ts'
import { questionFinder } from '../../course/query/find-question.ts'
import { progressJson } from '../../formats/progress-json.ts'
import { nextStep } from '../../study/next-step.ts'
import type { FinishedTest } from '../../study/record.ts'
import { type RegradedTest, regradeTests } from '../../study/regrade.ts'
import { summarize } from '../../study/summary.ts'
import { progressView } from '../../views/progress.ts'

/** `salescourse progress`: how far the learner has come; with --json for other programs. */
export function run(context: CourseContext, _arguments: object, options: { json?: boolean }): void {
  const { course, learner, terminal, page, clock, settings } = context
  const { index } = course
  const { record } = learner
  const summary = summarize(index, record)
  const regraded = regradedTests(context, summary.tests)
  if (options.json) return terminal.data(progressJson(index, settings.name || null, summary, regraded))
  terminal.print(progressView(index, summary, regraded, nextStep(index, record, clock().getTime()), page()))
}

/** The tests whose score is another under today's keys. The journal is read only where one was drawn from another version of the course. */
function regradedTests({ course, learner }: CourseContext, tests: readonly FinishedTest[]): RegradedTest[] {
  const older = tests.filter(({ version }) => version !== course.index.version)
  if (older.length === 0) return []
  const answers = learner.events().flatMap(event => (event.type === 'answered' ? [event] : []))
  return regradeTests(older, answers, questionFinder(course))
}
