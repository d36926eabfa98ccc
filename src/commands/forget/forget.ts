import { existsSync, readdirSync, rmdirSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Context } from '../../context/context.ts'
import { UserError } from '../../errors/user-error.ts'
import { confirmWord } from '../../terminal/confirm-word.ts'
import { saidView } from '../../views/said.ts'

/** `salescourse forget --everything`: deletes every file of the learner, after the typed word or --force. Throws `not-confirmed`. */
export async function run(
  { paths, terminal, words, page }: Context,
  _arguments: object,
  options: { everything?: boolean; force?: boolean },
): Promise<void> {
  if (!options.everything) throw new UserError('everything-needed', {})
  const { journal, scores, settings, leases, backups, cache } = paths
  const broken = siblings(scores, name => name.startsWith('scores.broken-'))
  const files = [journal, scores, ...broken, settings, leases, backups, cache].filter(file => existsSync(file))
  terminal.print(saidView(words.forget.goes(files), page()))
  const { word } = words.forget
  if (!options.force)
    await confirmWord(terminal, words.typed, { message: words.reset.ask(word), word, command: 'forget --everything' })
  for (const file of files) rmSync(file, { recursive: true, force: true })
  for (const folder of new Set([dirname(journal), dirname(settings)])) removeEmpty(folder)
  terminal.print(saidView(words.forget.done, page()))
}

function siblings(file: string, wanted: (name: string) => boolean): string[] {
  const folder = dirname(file)
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter(name => name !== basename(file) && wanted(name))
    .map(name => join(folder, name))
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder)
  } catch {
    // Somebody else's files stand in it, or it is not there.
  }
}
