import type { CourseContext } from '../../context/context.ts'
import type { CourseIndex } from '../../course/course.ts'
import { questionFinder } from '../../course/query/find-question.ts'
import { UserError } from '../../errors/user-error.ts'
import type { Question } from '../../questions/question.ts'
import { foldTyped } from '../../text/normalize.ts'
import { saidView } from '../../views/said.ts'

/** Stars a question or takes its star away, and says so. Throws `unknown-question` and `journal-unwritable`. */
export function setStar(context: CourseContext, typed: string, on: boolean): void {
  const { course, learner, terminal, words, page } = context
  const question = questionOf(course.index, typed, questionFinder(context.course))
  learner.save(on ? 'starred' : 'unstarred', { question: question.id })
  if (learner.writeError) throw learner.writeError
  terminal.print(saidView(on ? words.stars.added(question.stem) : words.stars.removed(question.stem), page()))
}

function questionOf(index: CourseIndex, typed: string, find: (id: string) => Question | undefined): Question {
  const id = foldTyped(typed)
  const question = find(id)
  if (question) return question
  const near = index.chapters.flatMap(chapter => chapter.questions.map(entry => entry.id)).filter(known => known.includes(id))
  throw new UserError('unknown-question', { id: typed, near: near.slice(0, 5) })
}
