import { nextStep } from '../study/next-step.ts'
import { homeView } from '../views/home.ts'
import type { Context } from '../world.ts'

/** `salescourse` alone: what there is, and what to do now. */
export function home({ course, learner, terminal, page }: Context): void {
  terminal.print(homeView(course.index, nextStep(course.index, learner.record), page()))
}
