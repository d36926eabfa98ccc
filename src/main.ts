import type { World } from './world.ts'

declare const VERSION: string

/**
 * Runs a command line (without `node` and the script) to its end and gives the exit code: 0 done, 1 could not, 2 wrong usage,
 * 130 Ctrl-C. A bare --version is answered without loading the program.
 */
export async function run(argv: readonly string[], world?: World): Promise<number> {
  if (!world && argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    process.stdout.write(`${VERSION}\n`)
    return 0
  }
  const { createWorld } = await import('./world.ts')
  const { runProgram } = await import('./cli.ts')
  return runProgram(argv, world ?? createWorld(argv))
}
