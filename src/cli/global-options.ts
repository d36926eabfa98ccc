import { Command } from 'commander'
import type { GlobalOptions } from '../context/context.ts'

/**
 * Reads the options that mean the same to every command, wherever they stand before `--`, and gives what else was typed. It never
 * throws: what is wrong with a command line is said by the program, which needs them first to know how to speak.
 */
export function readGlobalOptions(argv: readonly string[]): { options: GlobalOptions; rest: string[] } {
  const program = new Command()
    .exitOverride()
    .configureOutput({ writeErr: () => {} })
    .option('--course <folder>')
    .option('--no-color')
    .option('--plain')
  try {
    const { operands, unknown } = program.parseOptions([...argv])
    return { options: program.opts<GlobalOptions>(), rest: [...operands, ...unknown] }
  } catch {
    return { options: program.opts<GlobalOptions>(), rest: [...argv] }
  }
}
