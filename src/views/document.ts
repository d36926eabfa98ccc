import type { Document } from '../course/parse/parse-document.ts'
import { layoutBlocks } from '../typeset/layout.ts'
import { type Block, blockOf } from '../typeset/paging.ts'
import { noteLines } from './parts/notes.ts'
import type { ViewPage } from './parts/page.ts'

/** Any Markdown text, set as a lesson is, its footnotes at the end. */
export function documentBlocks({ content, footnotes }: Document, page: ViewPage): Block[] {
  const notes = footnotes.flatMap((note, at) => noteLines(note, at + 1, page))
  return [...layoutBlocks(content, page), ...(notes.length > 0 ? [blockOf(['', ...notes])] : [])]
}
