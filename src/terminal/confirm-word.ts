import { UserError } from '../errors/user-error.ts'
import type { TypedWords } from '../locales/typed-words.ts'
import { normalizeTyped } from '../text/normalize.ts'
import { openPrompter } from './open-prompter.ts'
import type { Terminal } from './terminal.ts'

/** Asks for a word to be typed before `command` does its work. Throws `not-confirmed` for another, and where nobody can be asked. */
export async function confirmWord(
  terminal: Terminal,
  words: TypedWords,
  { message, word, command }: { message: string; word: string; command: string },
): Promise<void> {
  const typed = terminal.interactive ? await (await openPrompter(terminal, words)).line(message) : ''
  if (normalizeTyped(typed) !== word) throw new UserError('not-confirmed', { command, word })
}
