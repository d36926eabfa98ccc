import type { Footnote } from '../../course/course.ts'
import { renderInline } from '../../typeset/inline.ts'
import { hanging } from './lines.ts'
import type { ViewPage } from './page.ts'

/** A footnote behind its number. */
export function noteLines({ text }: Footnote, number: number, page: ViewPage): string[] {
  return hanging(`[${number}] `, renderInline(text, page.theme), page.width)
}
