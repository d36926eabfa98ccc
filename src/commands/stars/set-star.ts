import type { CourseContext } from '../../context/context.ts'
import { questionFinder, questionOf } from '../../course/query/find-question.ts'
import { saidView } from '../../views/said.ts'

/** Stars a question or takes its star away, and says so. Throws `unknown-question` and `journal-unwritable`. */
export function setStar(context: CourseContext, typed: string, on: boolean): void {
  const { course, learner, terminal, words, page } = context
  const question = questionOf(course.index, typed, questionFinder(context.course))
  learner.save(on ? 'starred' : 'unstarred', { question: question.id })
  if (learner.writeError) throw learner.writeError
  terminal.print(saidView(on ? words.stars.added(question.stem) : words.stars.removed(question.stem), page()))
}
