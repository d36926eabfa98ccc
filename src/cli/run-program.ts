import { CommanderError } from 'commander'
import type { Continuation } from '../commands/command-spec.ts'
import type { Context, Host } from '../context/context.ts'
import { createContext } from '../context/create-context.ts'
import { UserError } from '../errors/user-error.ts'
import type { Locale } from '../locales/locale.ts'
import { setAmbiguousWidth } from '../text/width.ts'
import { commanderError } from './commander-error.ts'
import { readGlobalOptions } from './global-options.ts'
import { createProgram } from './program.ts'
import { report } from './report.ts'

/**
 * Runs a command line, and those that its commands go on with, in a language, and gives the exit code. The one place where an error
 * ends.
 */
export async function runProgram(argv: readonly string[], host: Host, words: Locale): Promise<number> {
  if (argv[0] === 'complete' && argv[1] === '--') return (await import('./complete.ts')).complete(argv.slice(2), host, words)
  const { options, rest } = readGlobalOptions(argv)
  const context = createContext(options, host, words)
  try {
    setAmbiguousWidth(context.settings.ambiguous === 'wide')
    // A root action would take a mistyped command for its argument, so the bare program is told apart here.
    if (rest.length === 0) await runToday(context)
    else await runLines(argv, context)
    // A failed write is told a turn later.
    await new Promise(setImmediate)
    const { failure } = context.terminal
    if (failure) throw outputFailed(failure)
    return 0
  } catch (error) {
    return report(error, context)
  }
}

/** Home, and what is chosen there, until the day is done or the learner leaves. */
async function runToday(context: Context): Promise<void> {
  const home = await import('../commands/home/home.ts')
  for (let chosen = await home.run(await context.openCourse()); chosen; ) {
    await runLines(chosen.next, context)
    context.terminal.print('')
    chosen = await home.run(await context.openCourse())
  }
}

/** Says that what was written without the program could not be, and gives the exit code. */
export function reportOutput(failure: NodeJS.ErrnoException, host: Host, words: Locale): number {
  return report(outputFailed(failure), createContext({}, host, words))
}

function outputFailed(failure: NodeJS.ErrnoException): UserError {
  return new UserError('output-failed', { reason: failure.code ?? failure.message }, { cause: failure })
}

/** Throws what a command throws, and commander's complaints as errors that speak the learner's language. */
async function runLines(argv: readonly string[], context: Context): Promise<void> {
  const lines = [argv]
  const goOn = (continuation: Continuation | null) => {
    if (continuation) lines.push(continuation.next)
  }
  try {
    for (const line of lines) await createProgram(context, goOn).parseAsync(line, { from: 'user' })
  } catch (error) {
    const known = error instanceof CommanderError ? commanderError(error, argv) : error
    // Help and the version end so, too.
    if (known !== null) throw known
  }
}
