import type { CourseContext } from '../../context/context.ts'
import { originOf, questionFinder } from '../../course/query/find-question.ts'
import { starsView } from '../../views/stars.ts'

/** `salescourse stars`: the starred questions, in the order they were starred. */
export function run(context: CourseContext): void {
  const find = questionFinder(context.course)
  const rows = context.learner.record.stars.flatMap(id => {
    const question = find(id)
    return question ? [{ question, place: originOf(context.course, question).place }] : []
  })
  context.terminal.print(starsView(rows, context.page()))
}
