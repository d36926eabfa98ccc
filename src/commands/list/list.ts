import type { CourseContext } from '../../context/context.ts'
import { nextStep } from '../../study/next-step.ts'
import { summarize } from '../../study/summary.ts'
import { contentsView } from '../../views/contents.ts'

/** `salescourse list`: chapters and sections, what has been read, best scores. */
export function run({ course, learner, terminal, page, clock }: CourseContext): void {
  const { index } = course
  const { record } = learner
  terminal.print(contentsView(index, record, summarize(index, record), nextStep(index, record, clock().getTime()), page()))
}
