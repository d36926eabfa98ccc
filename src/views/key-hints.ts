import { keyLines } from './parts/lines.ts'
import type { ViewPage } from './parts/page.ts'

/** A line that says which keys go on; nothing once one was pressed. */
export function keyHintsView(keys: string, state: { starred: boolean; done: boolean }, { words, width }: ViewPage): string {
  if (state.done) return ''
  const mark = state.starred ? `${words.question.starred}　` : ''
  return ['', ...keyLines(`${mark}${keys}`, width)].join('\n')
}
