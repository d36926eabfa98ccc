import type { CourseContext } from '../../context/context.ts'
import { originOf, questionFinder } from '../../course/query/find-question.ts'
import { chapterScopeOf } from '../../course/query/scope.ts'
import { mistakes } from '../../study/mistakes.ts'
import { show } from '../../terminal/pager.ts'
import { mistakesView } from '../../views/mistakes.ts'

/** `salescourse mistakes [chapter]`: the wrong-book, and what has left it. */
export async function run(
  context: CourseContext,
  typed: { chapter: string | undefined },
  options: { pager?: boolean },
): Promise<void> {
  const { course, learner, terminal, words, env, page } = context
  const { number, chapter } = chapterScopeOf(course.index, typed.chapter, words.typed.place, 'mistakes')
  const find = questionFinder(course)
  const rows = mistakes(course.index, learner.record, chapter?.id ?? null).flatMap(mistake => {
    const question = find(mistake.entry.id)
    return question ? [{ ...mistake, question, source: originOf(course, question) }] : []
  })
  const draw = () => mistakesView(rows, number, page())
  await show(terminal, draw, { leave: words.lesson.leavePager, env, paged: options.pager !== false })
}
