import { type ArgumentSpec, type CommandSpec, flagsOf, longFlag, type OptionSpec } from '../commands/command-spec.ts'
import { COMMANDS } from '../commands/commands.ts'
import type { HelpWords } from '../locales/help-words.ts'
import type { ManWords } from '../locales/man-words.ts'
import { SETTING_NAMES, settingVariable } from '../settings.ts'
import { breakStrengths, FREE } from '../text/breaks.ts'
import { GLOBAL_OPTIONS } from './global-options.ts'

/** The man page of the program (man(7), UTF-8), made of the specs of its commands in the words of a language. */
export function manPage(help: HelpWords, words: ManWords, version: string): string {
  const { headings } = words
  return `${[
    // What takes an hyphen at the end of a line, or would be spread over it, is not what Chinese and commands are.
    `.TH SALESCOURSE 1 "" "salescourse ${version}" ""`,
    '.nh',
    '.ad l',
    ...section(headings.name, [`salescourse \\- ${text(words.name)}`]),
    ...section(headings.synopsis, [`.B salescourse`, text(`${help.usage.command} ${help.usage.options}`)]),
    ...section(
      headings.description,
      words.description.flatMap(paragraph => ['.PP', text(paragraph)]),
    ),
    ...section(
      headings.commands,
      COMMANDS.flatMap(spec => commandLines(spec, help)),
    ),
    ...section(headings.options, optionLines(GLOBAL_OPTIONS, help)),
    ...section(
      headings.exit,
      Object.entries(words.exit).flatMap(([code, meaning]) => tagged(code, meaning)),
    ),
    ...section(headings.environment, [
      ...Object.entries(words.environment).flatMap(([name, meaning]) => tagged(name, meaning)),
      ...SETTING_NAMES.flatMap(name => tagged(settingVariable(name), words.settings[name])),
    ]),
    ...section(headings.files, [text(words.files)]),
    ...section(headings.examples, COMMANDS.flatMap(({ name }) => help.commands[name].examples).flatMap(exampleLines)),
    ...section(headings.seeAlso, [text(words.seeAlso)]),
  ].join('\n')}\n`
}

function section(heading: string, lines: readonly string[]): string[] {
  return [`.SH "${heading}"`, ...lines]
}

function commandLines(spec: CommandSpec, help: HelpWords): string[] {
  const { summary } = help.commands[spec.name]
  const values = Object.values<ArgumentSpec>(spec.arguments)
  const names = [spec.name, ...(spec.aliases ?? [])].map(name => `\\fB${literal(name)}\\fR`).join(', ')
  return [
    '.TP',
    [names, ...values.map(argument => `\\fI${literal(argumentTerm(argument, help))}\\fR`)].join(' '),
    text(summary),
    '.RS',
    ...values.flatMap(argument => tagged(help.names[argument.value], argument.about(help))),
    ...optionLines(spec.options, help),
    '.RE',
  ]
}

function argumentTerm({ value, required, variadic }: ArgumentSpec, { names }: HelpWords): string {
  const name = variadic ? `${names[value]}...` : names[value]
  return required ? `<${name}>` : `[${name}]`
}

function optionLines(options: Readonly<Record<string, OptionSpec>>, help: HelpWords): string[] {
  return Object.entries(options).flatMap(([name, option]) => [
    ...tagged(`${flagsOf(name, option)}${option.value ? ` <${help.names[option.value]}>` : ''}`, option.about(help)),
    ...(option.aboutOff ? tagged(longFlag(`no-${name}`), option.aboutOff(help)) : []),
  ])
}

function tagged(term: string, meaning: string): string[] {
  return ['.TP', `\\fB${literal(term)}\\fR`, text(meaning)]
}

function exampleLines([line, meaning]: readonly [string, string]): string[] {
  return tagged(`salescourse ${line}`, meaning)
}

/** As it is typed: groff would print a hyphen for a minus, and its escapes begin with a backslash. */
function literal(written: string): string {
  return written
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^(?=[.'])/, '\\&')
}

/** Running text: groff ends lines at spaces alone, so the other places are told to it (\:). */
function text(written: string): string {
  const breaks = breakStrengths(written)
  const characters = [...written].map((character, at, all) => {
    const offset = all.slice(0, at).join('').length
    const here = offset > 0 && breaks[offset] === FREE && all[at - 1] !== ' ' ? '\\:' : ''
    return here + literal(character).replace(/^\\&/, '')
  })
  return characters.join('').replace(/^(?=[.'])/, '\\&')
}
