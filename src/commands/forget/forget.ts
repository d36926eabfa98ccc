import type { Context } from '../../context/context.ts'
import { CACHED_FILES } from '../../course/compile/compiled-files.ts'
import { UserError } from '../../errors/user-error.ts'
import { deleteOwnFiles, ownFiles } from '../../store/own-files.ts'
import { confirmWord } from '../../terminal/confirm-word.ts'
import { forgetView, leftView } from '../../views/forget.ts'

/**
 * `salescourse forget --everything`: deletes the files that the program made, after the typed word or --force, and says what else stands
 * there. Throws `everything-needed`, `not-confirmed`, and `forget-incomplete` where something could not be deleted.
 */
export async function run(
  { paths, terminal, words, page }: Context,
  _arguments: object,
  options: { everything?: boolean; force?: boolean },
): Promise<void> {
  if (!options.everything) throw new UserError('everything-needed', {})
  const files = ownFiles(paths, CACHED_FILES)
  if (files.length > 0) terminal.print(forgetView(files, paths, page()))
  const { word, ask } = words.forget
  if (files.length > 0 && !options.force)
    await confirmWord(terminal, words.typed, { message: ask(word), word, command: 'forget --everything' })
  const left = deleteOwnFiles(paths, CACHED_FILES)
  const refused = left.filter(({ reason }) => reason !== null).length
  if (refused === 0) terminal.print(files.length > 0 ? words.forget.done : words.forget.nothing)
  if (left.length > 0) terminal.print(leftView(left, page()))
  if (refused > 0) throw new UserError('forget-incomplete', { count: refused })
}
