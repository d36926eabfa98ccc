import type { Document } from '../course/parse/parse-document.ts'
import { layout } from '../typeset/layout.ts'
import { noteLines } from './parts/notes.ts'
import type { ViewPage } from './parts/page.ts'

/** Any Markdown text, set as a lesson is, its footnotes at the end. */
export function documentView({ tokens, footnotes }: Document, page: ViewPage): string {
  const notes = footnotes.flatMap((note, at) => noteLines(note, at + 1, page))
  return [...layout(tokens, page), ...(notes.length > 0 ? ['', ...notes] : [])].join('\n')
}
