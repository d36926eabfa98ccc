import type { TypedWords } from '../locales/typed-words.ts'
import { type Block, linesOf } from '../typeset/paging.ts'
import { openPrompter } from './open-prompter.ts'
import { type Manner, printOrPage } from './pager.ts'
import { type ReadingText, readOnScreen } from './reader.ts'
import type { Terminal } from './terminal.ts'

/** A text that may be long and is no lesson: nothing is recorded of it. */
export interface Document extends Pick<ReadingText, 'draw' | 'found'> {
  /** Its blocks for the screen as it is now, with or without OSC 8 hyperlinks. */
  lay(hyperlinks: boolean): Block[]
}

/** Shows a document, a screen at a time where it is taller than the screen. Resolves when it has been seen or left. */
export async function showDocument(
  terminal: Terminal,
  document: Document,
  options: { manner: Manner; leave: string; env: NodeJS.ProcessEnv; words: TypedWords },
): Promise<void> {
  const lines = linesOf(document.lay(terminal.hyperlinks))
  if (options.manner !== 'own' || lines.length < terminal.height)
    return printOrPage(terminal, hyperlinks => linesOf(document.lay(hyperlinks)).join('\n'), options)
  await readOnScreen(terminal, await openPrompter(terminal, options.words), {
    ...document,
    lay: () => [document.lay(terminal.hyperlinks)],
    start: { passage: 0, block: 0 },
    pauses: false,
    onPage() {},
  })
}
