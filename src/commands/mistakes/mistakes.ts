import type { CourseContext } from '../../context/context.ts'
import { originOf, questionFinder } from '../../course/query/find-question.ts'
import { chapterScopeOf } from '../../course/query/scope.ts'
import { mistakes } from '../../study/mistakes.ts'
import { studyDayNumber } from '../../study/time.ts'
import { mannerOf } from '../../terminal/pager.ts'
import type { ReadingState } from '../../terminal/reader.ts'
import { showDocument } from '../../terminal/show-document.ts'
import { mistakesBlocks } from '../../views/mistakes.ts'
import { documentStatusView } from '../../views/reading-status.ts'

/** `salescourse mistakes [chapter]`: the wrong-book, and what has left it. */
export async function run(
  context: CourseContext,
  typed: { chapter: string | undefined },
  options: { pager?: boolean },
): Promise<void> {
  const { course, learner, terminal, words, env, page, settings } = context
  const { number, chapter } = chapterScopeOf(course.index, typed.chapter, words.typed.place, 'mistakes')
  const find = questionFinder(course)
  const rows = mistakes(course.index, learner.record, chapter?.id ?? null).flatMap(mistake => {
    const question = find(mistake.entry.id)
    return question
      ? [{ ...mistake, question, source: originOf(course, question), note: learner.record.notes[question.id]?.text ?? null }]
      : []
  })
  const today = studyDayNumber(context.clock())
  const document = {
    lay: () => mistakesBlocks(rows, number, today, page()),
    draw: (state: ReadingState) => documentStatusView(words.mistakes.title(number), state, page()),
    found: page().theme.found,
  }
  const manner = mannerOf(terminal, options.pager, settings.reader)
  await showDocument(terminal, document, { manner, leave: words.reading.leavePager, env, words: words.typed })
}
