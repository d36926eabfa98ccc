import { stripVTControlCharacters } from 'node:util'
import type { Context } from '../context/context.ts'
import { errorSentence } from '../context/error-sentence.ts'
import { problemSentence } from '../errors/problem.ts'
import { Cancelled, UserError } from '../errors/user-error.ts'
import type { Locale } from '../locales/locale.ts'

/** Exit code of a run that the learner broke off, as shells count it: 128 + SIGINT. */
const INTERRUPTED = 130

/** Says on stderr what went wrong and what to do, in the learner's language, and gives the exit code. A stack only under DEBUG=1. */
export function report(error: unknown, context: Context): number {
  const { terminal, words, env, commandLine } = context
  if (error instanceof Cancelled) {
    const { interrupted, saved, resume } = words.notices
    const kept = error.saved ? [saved] : []
    const going = error.resume === null ? [] : [resume(commandLine(error.resume))]
    terminal.warn(words.punctuation.sentences([interrupted, ...kept, ...going]))
    return INTERRUPTED
  }
  if (env.DEBUG && error instanceof Error) terminal.warn(String(error.stack))
  if (error instanceof UserError) {
    terminal.warn(harmless(errorSentence(error, context)))
    if (error.code === 'course-invalid') for (const line of problemLines(error, words)) terminal.warn(line)
    return error.exitCode
  }
  terminal.warn(words.notices.unexpected(harmless(error instanceof Error ? error.message : String(error))))
  return 1
}

function problemLines({ data }: UserError<'course-invalid'>, { problems, punctuation }: Locale): string[] {
  return data.problems.map(problem => {
    const { file, line, column } = problem
    return harmless(`  ${file}:${line}:${column}${punctuation.gap}${problemSentence(problem, problems)}`)
  })
}

/** What somebody typed or wrote in a course is never sent to the terminal as an escape sequence. */
function harmless(text: string): string {
  return stripVTControlCharacters(text).replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g, '')
}
