import type { CommandLine } from '../../locales/command-line.ts'
import type { Locale } from '../../locales/locale.ts'
import type { Page } from '../../typeset/layout.ts'

/** What every view is handed: the width to fill, the colours, the words, and how this program was started. */
export interface ViewPage extends Page {
  words: Locale
  /** A command as the learner has to type it, e.g. `npx salescourse read 3 --course visit`. */
  commandLine: CommandLine
}
