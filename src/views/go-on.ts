import { wrap } from '../typeset/wrap.ts'
import type { ViewPage } from './parts/page.ts'

/** A line that waits for Enter; nothing is left of it afterwards. */
export function goOnView(text: string, { done }: { done: boolean }, { theme, width }: ViewPage): string {
  return done ? '' : ['', ...wrap(theme.key(text), width)].join('\n')
}
