import { existsSync, readdirSync, rmdirSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Context } from '../context/context.ts'
import { UserError } from '../errors/user-error.ts'
import { learnerPaths } from '../store/paths.ts'
import { openPrompter } from '../terminal/open-prompter.ts'
import { normalizeTyped } from '../text/normalize.ts'

/** `salescourse forget --everything`: deletes every file of the learner, after the typed word or --force. Throws `not-confirmed`. */
export async function forget(world: Context, options: { everything?: boolean; force?: boolean }): Promise<void> {
  const { env, terminal, words } = world
  if (!options.everything) throw new UserError('everything-needed', {})
  const { journal, scores, settings, leases, backups, cache } = learnerPaths(env)
  const broken = siblings(scores, name => name.startsWith('scores.broken-'))
  const files = [journal, scores, ...broken, settings, leases, backups, cache].filter(file => existsSync(file))
  terminal.print(words.forget.goes(files))
  if (!options.force) {
    const typed = terminal.interactive ? await (await openPrompter(terminal)).line(words.reset.ask(words.forget.word)) : ''
    if (normalizeTyped(typed) !== words.forget.word)
      throw new UserError('not-confirmed', { command: 'forget --everything', word: words.forget.word })
  }
  for (const file of files) rmSync(file, { recursive: true, force: true })
  for (const folder of new Set([dirname(journal), dirname(settings)])) removeEmpty(folder)
  terminal.print(words.forget.done)
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
