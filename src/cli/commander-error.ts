import type { CommanderError } from 'commander'
import { UserError } from '../errors/user-error.ts'

/** commander's complaints by their documented codes. `name` is what its message has in quotes, `suggestion` what it thinks was meant. */
const COMPLAINTS: Record<string, (name: string, suggestion: string | null) => UserError> = {
  'commander.unknownCommand': (name, suggestion) => new UserError('unknown-command', { name, suggestion }),
  'commander.unknownOption': (name, suggestion) => new UserError('unknown-option', { name, suggestion }),
  'commander.optionMissingArgument': name => new UserError('missing-value', { option: name }),
  'commander.missingArgument': name => new UserError('missing-argument', { name }),
  'commander.excessArguments': name => new UserError('too-many-arguments', { command: name }),
}

/** commander's own complaints as errors that speak the learner's language; null for help and version. */
export function commanderError(error: CommanderError, argv: readonly string[]): Error | null {
  const { code, message, exitCode } = error
  if (exitCode === 0) return null
  // `help nosuch` shows the help too, as an error.
  if (code === 'commander.help') return new UserError('unknown-command', { name: argv.at(-1) ?? '', suggestion: null })
  const name = /'([^']*)'/.exec(message)?.[1] ?? ''
  const suggestion = /\(Did you mean (?:one of )?([^),?]+)/.exec(message)?.[1] ?? null
  return COMPLAINTS[code]?.(name, suggestion) ?? error
}
