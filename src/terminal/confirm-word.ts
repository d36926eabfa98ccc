import { UserError } from '../errors/user-error.ts'
import type { TypedWords } from '../locales/typed-words.ts'
import { normalizeTyped } from '../text/normalize.ts'
import { openPrompter } from './open-prompter.ts'
import type { Terminal } from './terminal.ts'

/** What a learner is asked to confirm: by typing `word`, or else by calling `command`, with `typed` behind it, with --force. */
interface Confirmation {
  message: string
  word: string
  command: string
  typed?: readonly string[]
}

/** Asks for a word to be typed before a command does its work. Throws `not-confirmed` for another, and where nobody can be asked. */
export async function confirmWord(
  terminal: Terminal,
  words: TypedWords,
  { message, word, command, typed = [] }: Confirmation,
): Promise<void> {
  const answer = terminal.interactive ? await (await openPrompter(terminal, words)).line(message) : ''
  if (normalizeTyped(answer) !== word) throw new UserError('not-confirmed', { command, words: typed, word })
}
