import { wrap } from '../typeset/wrap.ts'
import type { ViewPage } from './parts/page.ts'

/** What a command has to say where that is no more than some sentences. */
export function saidView(text: string, { width }: ViewPage): string {
  return wrap(text, width).join('\n')
}
