import { wrap } from '../typeset/wrap.ts'
import { commandLines } from './parts/lines.ts'
import type { ViewPage } from './parts/page.ts'

const KILOBYTE = 1024

/** A course that was packed into one file, and how whoever gets it opens it. `version` is null where its author gave none. */
export function packedCourseView(
  packed: { file: string; files: number; bytes: number; version: string | null },
  page: ViewPage,
): string {
  const { theme, words, width, commandLine } = page
  const { file, files, bytes, version } = packed
  const said = [
    words.papers.packed({ file, files, kilobytes: Math.ceil(bytes / KILOBYTE) }),
    ...(version === null ? [words.papers.unnamed] : []),
  ]
  return [
    ...said.flatMap(text => wrap(text, width)),
    '',
    theme.heading(words.nextStep),
    ...commandLines([[commandLine('course use', file), words.papers.open]], page),
  ].join('\n')
}
