import { keyLines } from './parts/lines.ts'
import type { ViewPage } from './parts/page.ts'

/** A line that says which keys go on; nothing once one was pressed. */
export function keyHintsView(keys: string, state: { starred: boolean; done: boolean }, page: ViewPage): string {
  if (state.done) return ''
  const { question, punctuation } = page.words
  const marks = state.starred ? [question.starred] : []
  return ['', ...keyLines([...marks, keys].join(punctuation.gap), page)].join('\n')
}
