import type { CommanderError } from 'commander'
import { COMMANDS } from '../commands/commands.ts'
import { UserError } from '../errors/user-error.ts'

/** commander's complaints by their documented codes. `name` is what its message has in quotes, `suggestion` what may have been meant. */
const COMPLAINTS: Record<string, (name: string, suggestion: string | null) => UserError> = {
  'commander.unknownCommand': (name, suggestion) => new UserError('unknown-command', { name, suggestion }),
  'commander.unknownOption': (name, suggestion) => new UserError('unknown-option', { name, suggestion }),
  'commander.optionMissingArgument': name => new UserError('missing-value', { option: name }),
  'commander.missingArgument': name => new UserError('missing-argument', { name }),
  'commander.excessArguments': name => new UserError('too-many-arguments', { command: name }),
}

const ERASING = new Set<string>(COMMANDS.filter(({ erases }) => erases).map(({ name }) => name))

/** commander's own complaints as errors that speak the learner's language; null for help and version. */
export function commanderError(error: CommanderError, argv: readonly string[]): Error | null {
  const { code, message, exitCode } = error
  if (exitCode === 0) return null
  // `help nosuch` shows the help too, as an error.
  if (code === 'commander.help') return new UserError('unknown-command', { name: argv.at(-1) ?? '', suggestion: null })
  const name = /'([^']*)'/.exec(message)?.[1] ?? ''
  return COMPLAINTS[code]?.(name, suggestionOf(message, argv)) ?? error
}

/** What commander thinks was meant. A typo never leads to what erases: to no such command, nor to an option of one. */
function suggestionOf(message: string, argv: readonly string[]): string | null {
  if (argv.some(word => ERASING.has(word))) return null
  const names = /\(Did you mean (?:one of )?([^)?]+)/.exec(message)?.[1]?.split(', ') ?? []
  return names.find(name => !ERASING.has(name)) ?? null
}
