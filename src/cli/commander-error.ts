import type { CommanderError } from 'commander'
import { UserError } from '../errors/user-error.ts'

/** commander's own complaints, by their documented codes, as errors that speak the learner's language; null for help and version. */
export function commanderError(error: CommanderError, argv: readonly string[]): Error | null {
  const { code, message } = error
  const name = /'([^']*)'/.exec(message)?.[1] ?? ''
  const suggestion = /\(Did you mean (?:one of )?([^),?]+)/.exec(message)?.[1] ?? null
  switch (code) {
    case 'commander.helpDisplayed':
    case 'commander.version':
      return null
    case 'commander.help':
      // `help nosuch` shows the help too, as an error.
      return error.exitCode === 0 ? null : new UserError('unknown-command', { name: argv.at(-1) ?? '', suggestion: null })
    case 'commander.unknownCommand':
      return new UserError('unknown-command', { name, suggestion })
    case 'commander.unknownOption':
      return new UserError('unknown-option', { name, suggestion })
    case 'commander.optionMissingArgument':
      return new UserError('missing-value', { option: name })
    case 'commander.missingArgument':
      return new UserError('missing-argument', { name })
    case 'commander.excessArguments':
      return new UserError('too-many-arguments', { command: name })
    default:
      return error
  }
}
