import type { Context } from '../../context/context.ts'
import { parseDocument } from '../../course/parse/parse-document.ts'
import { readTextFile } from '../../store/read-text-file.ts'
import { show } from '../../terminal/pager.ts'
import { documentView } from '../../views/document.ts'

/** Shows any Markdown file, or standard input for `-`. Throws `file-unreadable` and `file-encoding`. */
export async function readFile(context: Context, file: string, paged: boolean): Promise<void> {
  const document = parseDocument(readTextFile(file))
  const { terminal, words, env, page } = context
  await show(terminal, hyperlinks => documentView(document, page(hyperlinks)), {
    leave: words.lesson.leavePager,
    env,
    paged,
  })
}
