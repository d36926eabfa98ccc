import type { ErrorCode, UserError } from '../errors/user-error.ts'
import type { Context } from './context.ts'

/** What an error has to say, in the learner's language. */
export function errorSentence<C extends ErrorCode>(
  { code, data }: UserError<C>,
  { words, commandLine }: Pick<Context, 'words' | 'commandLine'>,
): string {
  return words.errors[code](data, commandLine)
}
