import { zhHant } from '../../src/locales/zh-Hant.ts'
import { createTheme } from '../../src/typeset/theme.ts'
import type { ViewPage } from '../../src/views/parts/page.ts'

/** The words for the options of a statement to judge. */
export const LABELS = zhHant.question

/** A page without colour, as wide as asked. */
export function pageOf(width: number): ViewPage {
  return {
    width,
    theme: createTheme(0),
    ascii: false,
    plain: false,
    labels: zhHant.callouts,
    labelled: zhHant.punctuation.label,
    words: zhHant,
    commandLine: (...words) => ['salescourse', ...words].join(' '),
  }
}
