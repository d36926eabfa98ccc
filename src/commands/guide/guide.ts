import type { CourseContext } from '../../context/context.ts'
import { chapterScopeOf } from '../../course/query/scope.ts'
import { UserError } from '../../errors/user-error.ts'
import { mannerOf } from '../../terminal/pager.ts'
import type { ReadingState } from '../../terminal/reader.ts'
import { showDocument } from '../../terminal/show-document.ts'
import { guideBlocks } from '../../views/guide.ts'
import { documentStatusView } from '../../views/reading-status.ts'

/**
 * `salescourse guide [chapter]`: what the course tells those who teach it, on the whole or on a chapter. Nothing is recorded. Throws
 * `no-guide`, and `unknown-chapter` and `chapter-wanted`.
 */
export async function run(
  { course, terminal, words, page, env, settings }: CourseContext,
  typed: { chapter: string | undefined },
  options: { pager?: boolean },
): Promise<void> {
  const { number, chapter } = chapterScopeOf(course.index, typed.chapter, words.typed.place, 'guide')
  const { guide } = course.supplements()
  const part = chapter ? guide.chapters[chapter.id] : guide.course
  if (!part) throw new UserError('no-guide', { chapter: number })
  const chapters = course.index.chapters.flatMap(({ id, title }, at) => (id in guide.chapters ? [{ number: at + 1, title }] : []))
  const document = {
    lay: () => guideBlocks(part, { index: course.index, number, chapters }, page()),
    draw: (state: ReadingState) => documentStatusView(words.guide.title, state, page()),
    found: page().theme.found,
  }
  const manner = mannerOf(terminal, options.pager, settings.reader)
  await showDocument(terminal, document, { manner, leave: words.reading.leavePager, env, words: words.typed })
}
