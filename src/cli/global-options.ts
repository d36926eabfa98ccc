import { Command } from 'commander'
import { flagsOf, type OptionSpec } from '../commands/command-spec.ts'
import type { GlobalOptions } from '../context/context.ts'

/** The options that mean the same to every command. */
export const GLOBAL_OPTIONS: Record<keyof GlobalOptions, OptionSpec> = {
  course: { value: 'course', about: help => help.course },
  as: { value: 'learner', about: help => help.as },
  color: { negated: true, about: help => help.noColor },
  plain: { about: help => help.plain },
}

/**
 * Reads the options of every command, wherever they stand before `--`, and gives what else was typed. It never throws: what is wrong
 * with a command line is said by the program, which needs these options to know how to speak.
 */
export function readGlobalOptions(argv: readonly string[]): { options: GlobalOptions; rest: string[] } {
  const program = new Command().exitOverride().configureOutput({ writeErr: () => {} })
  for (const [name, option] of Object.entries(GLOBAL_OPTIONS))
    program.option(`${flagsOf(name, option)}${option.value ? ' <value>' : ''}`)
  try {
    const { operands, unknown } = program.parseOptions([...argv])
    return { options: program.opts<GlobalOptions>(), rest: [...operands, ...unknown] }
  } catch {
    return { options: program.opts<GlobalOptions>(), rest: [...argv] }
  }
}
