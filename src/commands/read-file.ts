import { readFileSync } from 'node:fs'
import { type Context, pageOf } from '../context/context.ts'
import { parseDocument } from '../course/parse/parse-document.ts'
import { UserError } from '../errors/user-error.ts'
import { show } from '../terminal/pager.ts'
import { documentView } from '../views/document.ts'

/** Standard input has this number on every system. */
const STDIN = 0

/** `salescourse read --file FILE`: any Markdown file, or standard input for `-`. Throws `file-unreadable` and `file-encoding`. */
export async function readFile(world: Context, file: string, options: { pager?: boolean }): Promise<void> {
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
    const bytes = readFileSync(file === '-' ? STDIN : file)
    const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8'
    return new TextDecoder(encoding, { fatal: true }).decode(bytes).replaceAll('\r\n', '\n')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      throw new UserError('file-encoding', { file })
    const reason = (error as NodeJS.ErrnoException).code ?? String(error)
    throw new UserError('file-unreadable', { file, reason }, { cause: error })
  }
}
