import { type Command, Help, type Option } from 'commander'
import type { Context } from '../context/context.ts'
import { displayWidth, padEnd } from '../text/width.ts'
import { wrap } from '../typeset/wrap.ts'

/** Makes a program, and the commands added to it, throw instead of exiting and explain themselves in the learner's language. */
export function localiseHelp(program: Command, context: Context): Command {
  const { help } = context.words
  const width = () => Math.min(context.terminal.width, 80)
  return program
    .exitOverride()
    .configureOutput({
      writeOut: text => context.terminal.print(text.trimEnd()),
      // Complaints are worded in report.ts.
      writeErr: () => {},
      getOutHelpWidth: width,
    })
    .configureHelp({
      showGlobalOptions: true,
      displayWidth,
      minWidthToWrap: 8,
      boxWrap: (text, cells) => wrap(text, cells).join('\n'),
      styleTitle: title => titleOf(title, context),
      commandUsage: command => usageOf(command, context),
      subcommandTerm: termOf,
      visibleGlobalOptions: globalOptions,
      formatHelp: (command, helper) => [...examples(command, context), commandersHelp(command, helper)].join('\n'),
    })
    .helpOption('-h, --help', help.helpOption)
    .helpCommand(`help ${help.usage.command}`, help.helpCommand)
    .addHelpText('after', () => `\n${wrap(help.footer, width()).join('\n')}`)
}

function titleOf(title: string, { words }: Context): string {
  const { headings } = words.help
  const titles: Record<string, string> = {
    'Usage:': headings.usage,
    'Arguments:': headings.arguments,
    'Options:': headings.options,
    'Global Options:': headings.globalOptions,
    'Commands:': headings.commands,
  }
  return titles[title] ?? title
}

function usageOf(command: Command, { words, program }: Context): string {
  const { usage } = words.help
  if (!command.parent) return `${program} ${usage.command} ${usage.options}`
  const names = command.registeredArguments.map(argument => `[${argument.name()}]`)
  return [program, command.name(), ...names, usage.options].join(' ')
}

function termOf(command: Command): string {
  const names = [command.name(), ...command.aliases()].join('|')
  return [names, ...command.registeredArguments.map(argument => `[${argument.name()}]`)].join(' ')
}

/** The options of the program that mean something to a command: its version does not. */
function globalOptions(command: Command): Option[] {
  const options = command.parent?.options ?? []
  return options.filter(option => option.attributeName() !== 'version')
}

/** What to type, before anything else: people read the first lines. */
function examples(command: Command, { words, program, terminal }: Context): string[] {
  const known: Record<string, { examples: string[][] }> = words.help.commands
  const rows = command.parent
    ? known[command.name()]?.examples
    : Object.values(known).flatMap(entry => entry.examples.slice(0, 1))
  if (!rows) return []
  const lines = rows.map(([line = '', meaning = '']) => ({ line: `${program} ${line}`, meaning }))
  const column = Math.max(...lines.map(({ line }) => displayWidth(line)))
  const fits = lines.every(({ meaning }) => column + displayWidth(meaning) + 4 <= terminal.width)
  const shown = lines.flatMap(({ line, meaning }) =>
    fits ? [`  ${padEnd(line, column)}  ${meaning}`] : [`  ${line}`, `    ${meaning}`],
  )
  return [words.help.headings.examples, ...shown, '']
}

/** commander's own layout; where a column of descriptions would be too narrow they stand below their terms. */
function commandersHelp(command: Command, helper: Help): string {
  if ((helper.helpWidth ?? 80) < 60) {
    helper.formatItem = (term, _width, description) => {
      const lines = description ? wrap(description, (helper.helpWidth ?? 80) - 4).map(line => `    ${line}`) : []
      return [`  ${term}`, ...lines].join('\n')
    }
  }
  return Help.prototype.formatHelp.call(helper, command, helper)
}
