import type { Host } from './context/context.ts'
import { loadLocale, localeTag } from './locales/load-locale.ts'

declare const VERSION: string

/**
 * Runs a command line (without `node` and the script) to its end and gives the exit code: 0 done, 1 could not, 2 wrong usage,
 * 130 Ctrl-C. A bare --version is answered without loading the program.
 */
export async function run(argv: readonly string[], host: Host = process): Promise<number> {
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    host.stdout.write(`${VERSION}\n`)
    return 0
  }
  const [{ runProgram }, words] = await Promise.all([import('./cli/run-program.ts'), loadLocale(localeTag(host.env))])
  return runProgram(argv, host, words)
}
