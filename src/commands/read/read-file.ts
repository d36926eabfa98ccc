import { basename } from 'node:path'
import type { Context } from '../../context/context.ts'
import { parseDocument } from '../../course/parse/parse-document.ts'
import { readTextFile } from '../../store/read-text-file.ts'
import type { Manner } from '../../terminal/pager.ts'
import type { ReadingState } from '../../terminal/reader.ts'
import { showDocument } from '../../terminal/show-document.ts'
import { withoutControls } from '../../text/controls.ts'
import { documentBlocks } from '../../views/document.ts'
import { documentStatusView } from '../../views/reading-status.ts'

/** Shows any Markdown file, or standard input for `-`. Throws `file-unreadable` and `file-encoding`. */
export async function readFile({ terminal, words, env, page }: Context, file: string, manner: Manner): Promise<void> {
  const text = parseDocument(readTextFile(file))
  const document = {
    lay: (hyperlinks: boolean) => documentBlocks(text, page(hyperlinks)),
    draw: (state: ReadingState) => documentStatusView(withoutControls(basename(file)), state, page()),
    found: page().theme.found,
  }
  await showDocument(terminal, document, { manner, leave: words.reading.leavePager, env, words: words.typed })
}
