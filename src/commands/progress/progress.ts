import type { CourseContext } from '../../context/context.ts'
import { progressJson } from '../../formats/progress-json.ts'
import { nextStep } from '../../study/next-step.ts'
import { summarize } from '../../study/summary.ts'
import { progressView } from '../../views/progress.ts'

/** `salescourse progress`: how far the learner has come; with --json for other programs. */
export function run({ course, learner, terminal, page }: CourseContext, _arguments: object, options: { json?: boolean }): void {
  const { index } = course
  const { record } = learner
  const summary = summarize(index, record)
  if (options.json) return terminal.data(progressJson(index, summary))
  terminal.print(progressView(index, summary, nextStep(index, record), page()))
}
