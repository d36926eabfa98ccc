import type { Messages } from '../../messages/zh-Hant.ts'
import type { Page } from '../../typeset/markdown.ts'

/** What every view is handed: the width to fill, the colours, the words, and how this program was started. */
export interface ViewPage extends Page {
  words: Messages
  /** A command as the learner would type it, e.g. `npx salescourse read 3`. */
  say(command: string): string
}
