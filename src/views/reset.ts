import type { CourseIndex } from '../course/course.ts'
import type { CourseRecord } from '../study/record.ts'
import { summarize } from '../study/summary.ts'
import { wrap } from '../typeset/wrap.ts'
import type { ViewPage } from './parts/page.ts'

/** What a reset would take out of sight. `chapter` is its number, or null for the whole course. */
export function resetView(index: CourseIndex, record: CourseRecord, chapter: number | null, page: ViewPage): string {
  const { theme, words, width } = page
  const { chapters } = summarize(index, record)
  const own = chapter === null ? chapters : chapters.filter(({ number }) => number === chapter)
  const read = own.reduce((sum, { sectionsRead }) => sum + sectionsRead, 0)
  const seen = own.reduce((sum, { questionsSeen }) => sum + questionsSeen, 0)
  const id = index.chapters[(chapter ?? 0) - 1]?.id
  const tests = record.tests.filter(test => chapter === null || test.chapter === id).length
  return [...wrap(theme.title(words.reset.title(chapter)), width), ...wrap(words.reset.goes(read, seen, tests), width)].join('\n')
}
