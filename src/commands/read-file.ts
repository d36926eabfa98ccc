import { readFileSync } from 'node:fs'
import { parseDocument } from '../course/document.ts'
import { UserError } from '../errors.ts'
import { show } from '../terminal/pager.ts'
import { documentView } from '../views/document.ts'
import { pageOf, type World } from '../world.ts'

/** Standard input has this number on every system. */
const STDIN = 0

/** `salescourse read --file FILE`: any Markdown file, or standard input for `-`. Throws `file-unreadable`. */
export async function readFile(world: World, file: string, options: { pager?: boolean }): Promise<void> {
  const document = parseDocument(textOf(file))
  const { terminal, words, env } = world
  await show(terminal, hyperlinks => documentView(document, pageOf(world, hyperlinks)), {
    leave: words.lesson.leavePager,
    env,
    paged: options.pager !== false,
  })
}

function textOf(file: string): string {
  try {
    return readFileSync(file === '-' ? STDIN : file, 'utf8').replaceAll('\r\n', '\n')
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error)
    throw new UserError('file-unreadable', { file, reason }, { cause: error })
  }
}
