import type { CourseContext } from '../../context/context.ts'
import { chapterScopeOf } from '../../course/query/scope.ts'
import { nextInChapter, nextStep } from '../../study/next-step.ts'
import { summarize } from '../../study/summary.ts'
import { contentsView } from '../../views/contents.ts'

/**
 * `salescourse list [chapter]`: the chapters, what has been read and how it went, a line each; of one chapter, or with --all of every one,
 * the sections too.
 */
export function run(
  { course, learner, terminal, page, clock, words }: CourseContext,
  typed: { chapter: string | undefined },
  options: { all?: boolean },
): void {
  const { index } = course
  const { record } = learner
  const { number, chapter } = chapterScopeOf(index, typed.chapter, words.typed.place, 'list')
  const here = chapter && number !== null ? nextInChapter({ number, chapter }, record) : null
  const step = here ?? nextStep(index, record, clock().getTime())
  const shown = { chapter, sections: options.all === true || chapter !== null }
  terminal.print(contentsView(index, record, summarize(index, record), shown, step, page()))
}
