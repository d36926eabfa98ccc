import { Chalk } from 'chalk'
import type { CalloutKind } from '../text/tokens.ts'

/** Gives a text a look without changing its words or its width. */
export type Style = (text: string) => string

/** Looks named by what they mean. All are readable on light and on dark grounds; none carries meaning that no word carries. */
export interface Theme {
  title: Style
  heading: Style
  strong: Style
  emphasis: Style
  deleted: Style
  code: Style
  link: Style
  muted: Style
  correct: Style
  wrong: Style
  warning: Style
  accent: Style
  command: Style
  key: Style
  selected: Style
  found: Style
  border: Style
  /** Makes a text lead to an address (OSC 8); null where the terminal cannot, and the address is printed. */
  hyperlink: ((text: string, address: string) => string) | null
  callout: Record<CalloutKind, Style>
}

/**
 * The looks for a colour level (0 none, 1 16 colours, 2 256, 3 all). Only the terminal's own 16 colours are used, since people choose
 * those to suit their ground; yellow, which vanishes on white, only frames; grey and dim are left out. `hyperlinks` says whether the
 * terminal knows OSC 8.
 */
export function createTheme(level: 0 | 1 | 2 | 3, hyperlinks = false): Theme {
  const chalk = new Chalk({ level })
  return {
    title: chalk.bold.cyan,
    heading: chalk.bold,
    strong: chalk.bold,
    emphasis: chalk.underline,
    // What is struck out reads like the rest where no colour shows it.
    deleted: level === 0 ? text => `~~${text}~~` : chalk.strikethrough,
    code: chalk.cyan,
    link: chalk.underline,
    muted: text => text,
    correct: chalk.green,
    wrong: chalk.red,
    warning: chalk.magenta,
    accent: chalk.cyan,
    command: chalk.cyan,
    key: chalk.bold,
    selected: chalk.bold.cyan,
    found: chalk.inverse,
    border: chalk.cyan,
    hyperlink: hyperlinks ? linkTo : null,
    callout: { note: chalk.cyan, tip: chalk.green, important: chalk.magenta, warning: chalk.yellow, caution: chalk.red },
  }
}

/** https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda. The address holds no control character: see inline. */
function linkTo(text: string, address: string): string {
  return `\x1b]8;;${address}\x1b\\${text}\x1b]8;;\x1b\\`
}
