import { wrap } from '../typeset/wrap.ts'
import { commandLines } from './parts/lines.ts'
import type { ViewPage } from './parts/page.ts'

/** What a new course holds, and what to do with it. */
export function newCourseView(folder: string, page: ViewPage): string {
  const { theme, words, width, commandLine } = page
  const rows: [string, string][] = [
    [commandLine('preview', folder), words.newCourse.preview],
    [commandLine('check', folder), words.newCourse.check],
    [commandLine('course use', folder), words.newCourse.use],
  ]
  return [...wrap(words.newCourse.made(folder), width), '', theme.heading(words.nextStep), ...commandLines(rows, page)].join('\n')
}
