import type { CourseContext } from '../../context/context.ts'
import { questionFinder } from '../../course/query/find-question.ts'
import { progressJson } from '../../formats/progress-json.ts'
import { nextStep } from '../../study/next-step.ts'
import { regradeTests } from '../../study/regrade.ts'
import { summarize } from '../../study/summary.ts'
import { progressView } from '../../views/progress.ts'

/** `salescourse progress`: how far the learner has come; with --json for other programs. */
export function run(
  { course, learner, terminal, page, clock, settings }: CourseContext,
  _arguments: object,
  options: { json?: boolean },
): void {
  const { index } = course
  const { record } = learner
  const summary = summarize(index, record)
  const regraded = regradeTests(index.version, summary.tests, () => learner.events(), questionFinder(course))
  if (options.json) return terminal.data(progressJson(index, settings.name || null, summary, regraded))
  terminal.print(progressView(index, summary, regraded, nextStep(index, record, clock().getTime()), page()))
}
