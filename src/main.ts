import type { Host } from './context/context.ts'
import { loadLocale, localeTag } from './locales/load-locale.ts'

declare const VERSION: string

/**
 * Runs a command line (without `node` and the script) to its end and gives the exit code: 0 done, 1 could not, 2 wrong usage,
 * 130 Ctrl-C. A bare --version is answered without loading the program.
 */
export async function run(argv: readonly string[], host: Host = process): Promise<number> {
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    const failure = await writeLine(VERSION, host)
    if (failure === null) return 0
    const [{ reportOutput }, words] = await Promise.all([import('./cli/run-program.ts'), loadLocale(localeTag(host.env))])
    return reportOutput(failure, host, words)
  }
  const [{ runProgram }, words] = await Promise.all([import('./cli/run-program.ts'), loadLocale(localeTag(host.env))])
  return runProgram(argv, host, words)
}

/** Writes a line to stdout; gives what kept it from being written, but for a reader that has gone. */
function writeLine(line: string, { stdout }: Host): Promise<NodeJS.ErrnoException | null> {
  return new Promise(resolve => {
    // Without a listener a failure would end the process with a stack.
    stdout.on('error', () => {})
    stdout.write(`${line}\n`, (error?: NodeJS.ErrnoException | null) => resolve(error && error.code !== 'EPIPE' ? error : null))
  })
}
