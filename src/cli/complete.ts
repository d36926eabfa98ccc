import { type Command, RootCommand, ShellCompDirective } from '@bomb.sh/tab'
import { type ArgumentSpec, type CommandSpec, longFlag, type OptionSpec } from '../commands/command-spec.ts'
import { COMMANDS } from '../commands/commands.ts'
import { consoleLines } from '../commands/completion/console-lines.ts'
import { type LiveValue, liveValues, type ValueKind } from '../commands/completion/live-values.ts'
import { shellWord } from '../context/command-line.ts'
import type { Host } from '../context/context.ts'
import { createContext } from '../context/create-context.ts'
import type { Locale } from '../locales/locale.ts'
import { withoutControls } from '../text/controls.ts'
import { GLOBAL_OPTIONS, readGlobalOptions } from './global-options.ts'

type Help = Locale['help']

/** Values that are paths: the shell completes those itself. */
const PATHS: Partial<Record<ValueKind, number>> = {
  file: ShellCompDirective.ShellCompDirectiveDefault,
  course: ShellCompDirective.ShellCompDirectiveFilterDirs,
}

/** The longest description, in characters: a menu shows one line of it. */
const MOST_ABOUT = 60

/**
 * Answers a shell that asks, at a press of Tab, how the words typed so far can go on; the last is the one being typed. Prints a line a
 * value, with a tab and its description, and last a colon and what the shell is to do (`ShellCompDirective`).
 */
export async function complete(typed: readonly string[], host: Host, words: Locale): Promise<number> {
  const { options } = readGlobalOptions(typed)
  const context = createContext(options, host, words)
  // Once to hear what is wanted, so that a course is opened only for what stands in it, and once with the values there are.
  const wanted = new Set<ValueKind>()
  const simple = linesFor(typed, words.help, kind => {
    wanted.add(kind)
    return []
  })
  const [kind] = wanted
  if (kind === undefined) context.terminal.data(simple)
  else if (PATHS[kind] !== undefined) context.terminal.data(`:${PATHS[kind]}`)
  else {
    const values = (await liveValues(kind, typed.slice(0, -1), context)).filter(isPlainWord).map(onOneLine)
    context.terminal.data(linesFor(typed, words.help, () => values))
  }
  return 0
}

type ValuesOf = (kind: ValueKind) => readonly LiveValue[]

/** What the library answers, from the specs of all commands and from some values. */
function linesFor(typed: readonly string[], help: Help, valuesOf: ValuesOf): string {
  const root = new RootCommand()
  addOptions(root, GLOBAL_OPTIONS, help, valuesOf)
  for (const spec of COMMANDS) {
    // Another name of a command is known, and not offered beside the first.
    const others = spec.aliases?.filter(alias => typed.includes(alias)) ?? []
    for (const name of [spec.name, ...others]) addCommand(root, name, spec, help, valuesOf)
  }
  return consoleLines(() => root.parse([...typed]))
}

function addCommand(root: RootCommand, name: string, spec: CommandSpec, help: Help, valuesOf: ValuesOf): void {
  const command = root.command(name, help.commands[spec.name].summary)
  for (const [argument, { value, variadic }] of Object.entries<ArgumentSpec>(spec.arguments))
    command.argument(argument, offer => offerAll(valuesOf(value), offer), variadic ?? false)
  addOptions(command, { ...spec.options, ...GLOBAL_OPTIONS }, help, valuesOf)
}

function addOptions(command: Command, options: Readonly<Record<string, OptionSpec>>, help: Help, valuesOf: ValuesOf): void {
  for (const [name, { value, short, negated, about, aboutOff }] of Object.entries(options)) {
    const long = longFlag(negated ? `no-${name}` : name).slice(2)
    if (value) command.option(long, about(help), offer => offerAll(valuesOf(value), offer), short)
    else command.option(long, about(help), short)
    if (aboutOff) command.option(longFlag(`no-${name}`).slice(2), aboutOff(help))
  }
  command.option('help', help.helpOption, 'h')
}

function offerAll(values: readonly LiveValue[], offer: (value: string, about: string) => void): void {
  for (const { value, about } of values) offer(value, about)
}

/** Only what is one word in every shell, and nothing but itself: bash expands what it is offered, and a course may be anybody's. */
function isPlainWord({ value }: LiveValue): boolean {
  return shellWord(value, 'linux') === value
}

function onOneLine({ value, about }: LiveValue): LiveValue {
  const line = withoutControls(about.replaceAll(/\s+/g, ' ')).trim()
  return { value, about: [...line].slice(0, MOST_ABOUT).join('') }
}
