import type { CourseContext } from '../../context/context.ts'
import { nextStep } from '../../study/next-step.ts'
import { homeView } from '../../views/home.ts'

/** `salescourse` alone: what there is, and what to do now. */
export function run({ course, courseChoice, learner, terminal, page, clock }: CourseContext): void {
  const step = nextStep(course.index, learner.record, clock().getTime())
  terminal.print(homeView(course.index, courseChoice.source, step, page()))
}
