import type { CourseContext } from '../context/context.ts'
import { nextStep } from '../study/next-step.ts'
import { summarize } from '../study/summary.ts'
import { progressView } from '../views/progress.ts'

/** Raised whenever a field of `progress --json` changes its meaning or goes. */
const JSON_VERSION = 1

/** `salescourse progress`: how far the learner has come; with --json for other programs. */
export function progress({ course, learner, terminal, page }: CourseContext, options: { json?: boolean }): void {
  const { index } = course
  const { record } = learner
  const summary = summarize(index, record)
  if (options.json) {
    const { id, version, title, passMark } = index
    return terminal.data(JSON.stringify({ version: JSON_VERSION, course: { id, version, title, passMark }, ...summary }, null, 2))
  }
  terminal.print(progressView(index, summary, nextStep(index, record), page()))
}
