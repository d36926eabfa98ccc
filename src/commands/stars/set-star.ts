import type { CourseContext } from '../../context/context.ts'
import { questionFinder, questionOf } from '../../course/query/find-question.ts'
import { nextStep } from '../../study/next-step.ts'
import { starSetView } from '../../views/star-set.ts'

/** Stars a question or takes its star away, says so, and names the next command. Throws `unknown-question` and `journal-unwritable`. */
export function setStar(context: CourseContext, typed: string, on: boolean): void {
  const { course, learner, terminal, page, clock } = context
  const find = questionFinder(course)
  const question = questionOf(course.index, typed, find)
  learner.save(on ? 'starred' : 'unstarred', { question: question.id })
  if (learner.writeError) throw learner.writeError
  const starred = learner.record.stars.some(id => find(id) !== undefined)
  const step = nextStep(course.index, learner.record, clock().getTime())
  terminal.print(starSetView(question, { on, starred, step }, page()))
}
