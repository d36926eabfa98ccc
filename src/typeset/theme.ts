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
 * The looks for a colour level (0 none, 1 16 colours, 2 256, 3 all). `hyperlinks` says whether the terminal knows OSC 8. Only the
 * terminal's own 16 colours are used, since people choose those to suit their ground, and of them only what stands out from black and
 * from white, 3 to 1 and more (WCAG 1.4.11), in the palettes of xterm and of macOS as they come:
 *
 *     on black / on white    xterm        macOS
 *     bright blue            4.4 / 4.7    3.3 / 6.3
 *     magenta                4.5 / 4.7    5.3 / 4.0
 *     red                    3.6 / 5.8    3.8 / 5.5
 *     bright red             5.3 / 4.0    5.7 / 3.7
 *
 * Yellow (1.7 on white), cyan (2.0), green (2.2) and blue (2.2 on black) do not. Right is blue beside the red of wrong, which those too
 * can tell apart who take red for green.
 */
export function createTheme(level: 0 | 1 | 2 | 3, hyperlinks = false): Theme {
  const chalk = new Chalk({ level })
  const plain = (text: string) => text
  return {
    title: chalk.bold.blueBright,
    heading: chalk.bold,
    strong: chalk.bold,
    emphasis: chalk.underline,
    // What is struck out reads like the rest where no colour shows it.
    deleted: level === 0 ? text => `~~${text}~~` : chalk.strikethrough,
    code: chalk.blueBright,
    link: chalk.underline,
    muted: plain,
    correct: chalk.blueBright,
    wrong: chalk.red,
    warning: chalk.magenta,
    accent: chalk.blueBright,
    command: chalk.bold.blueBright,
    key: chalk.bold,
    selected: chalk.bold.blueBright,
    found: chalk.inverse,
    border: plain,
    hyperlink: hyperlinks ? linkTo : null,
    callout: { note: plain, tip: chalk.blueBright, important: chalk.magenta, warning: chalk.redBright, caution: chalk.red },
  }
}

/** https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda. The address holds no control character: see inline. */
function linkTo(text: string, address: string): string {
  return `\x1b]8;;${address}\x1b\\${text}\x1b]8;;\x1b\\`
}
