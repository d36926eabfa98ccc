import { Command } from 'commander'
import {
  type ArgumentSpec,
  type CommandSpec,
  type Continuation,
  flagsOf,
  longFlag,
  type OptionSpec,
} from '../commands/command-spec.ts'
import { COMMANDS } from '../commands/commands.ts'
import type { Context } from '../context/context.ts'
import { GLOBAL_OPTIONS } from './global-options.ts'
import { localiseHelp } from './help.ts'

type Help = Context['words']['help']

/** The program: the options of every command, and a command of commander's for each spec. `onEnd` hears what a command hands back. */
export function createProgram(context: Context, onEnd: (continuation: Continuation | null) => void): Command {
  const { help } = context.words
  const program = localiseHelp(new Command('salescourse'), context)
    .description(help.program)
    .version(context.version, '-V, --version', help.versionOption)
  addOptions(program, GLOBAL_OPTIONS, help)
  for (const spec of COMMANDS) {
    const command = program
      .command(spec.name)
      .aliases(spec.aliases ?? [])
      .description(help.commands[spec.name].summary)
    for (const argument of Object.values(spec.arguments)) command.argument(termOf(argument, help), argument.about(help))
    addOptions(command, spec.options, help)
    command.action(async () => onEnd(await start(spec, command, context)))
  }
  return program
}

function addOptions(command: Command, options: Readonly<Record<string, OptionSpec>>, help: Help): void {
  for (const [name, option] of Object.entries(options)) {
    const value = option.value ? ` <${help.names[option.value]}>` : ''
    command.option(`${flagsOf(name, option)}${value}`, option.about(help))
    if (option.aboutOff) command.option(longFlag(`no-${name}`), option.aboutOff(help))
  }
}

function termOf({ value, required, variadic }: ArgumentSpec, { names }: Help): string {
  const name = variadic ? `${names[value]}...` : names[value]
  return required ? `<${name}>` : `[${name}]`
}

/** Loads a command and runs it with what commander read. */
async function start(spec: CommandSpec, command: Command, context: Context): Promise<Continuation | null> {
  const names = Object.keys(spec.arguments)
  const given = Object.fromEntries(names.map((name, at) => [name, command.processedArgs[at]]))
  const ended =
    spec.needs === 'course'
      ? await (await spec.load()).run(await context.openCourse(), given, command.opts())
      : await (await spec.load()).run(context, given, command.opts())
  return ended ?? null
}
