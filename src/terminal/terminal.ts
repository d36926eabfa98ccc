import { createRequire } from 'node:module'
import { COMMAND_SPACE } from '../text/command-space.ts'
import { onlyLooks, onlyText } from '../text/controls.ts'
import { wrap } from '../typeset/wrap.ts'

const require = createRequire(import.meta.url)

/** Levels of colour as chalk counts them: none, 16, 256, 16 million. */
export type ColorLevel = 0 | 1 | 2 | 3

/** A stream that may be a terminal, with its size in cells and lines where it knows it. */
type Output = NodeJS.WritableStream & { isTTY?: boolean; columns?: number; rows?: number }

/** The streams a program talks through; process has them, and a test has its own. */
export interface Streams {
  stdin: NodeJS.ReadableStream & { isTTY?: boolean }
  stdout: Output
  stderr: Output
}

/** The one door to the learner: what the terminal can do, and writing to it. */
export interface Terminal extends Streams {
  /** Both stdin and stdout are terminals: only then may anything be asked. */
  readonly interactive: boolean
  /** stdout is a terminal. */
  readonly screen: boolean
  /** Linear text is wanted: no boxes, no cursor movement, asking line by line. */
  readonly plain: boolean
  /** Cells in a line, and those of them between the margins; lines on the screen. Asked anew each time, since a window can be resized. */
  readonly columns: number
  readonly width: number
  readonly height: number
  readonly color: ColorLevel
  /** Whether a text can lead to an address (OSC 8). Never without colour: then no escape byte is wanted. */
  readonly hyperlinks: boolean
  /** The first failure of writing, other than a reader that has gone. */
  readonly failure: NodeJS.ErrnoException | null
  /** A text with the margin before its lines and plain spaces in its commands, as everything on this screen is set. */
  indented(text: string): string
  /** Results: a block of text to stdout, with a line feed behind it. */
  print(text: string): void
  /** Begins a new screen at its top. What stands on this one goes into the scroll-back, and nothing of that is cleared. */
  newScreen(): void
  /** Results for another program: as they are, with a line feed behind where they end in none. */
  data(text: string): void
  /** Everything else: to stderr, wrapped where that is a terminal. */
  warn(text: string): void
}

/** Moves the cursor to the upper left corner (CUP, ECMA-48 §8.3.21). */
const HOME = '\x1b[H'
const DEFAULT_WIDTH = 80
const DEFAULT_HEIGHT = 24
/** Cells left free at either side of a screen, so that text does not stick to its edge; a narrow one needs them. */
const MARGIN = 2
const ROOMY = 60

/**
 * Opens the terminal over its streams. `color` false is `--no-color`, `plain` says whether linear text is wanted. Output cut short by
 * the reader (`| head -1`) is not a failure: what comes after it is dropped in silence.
 */
export function openTerminal(
  streams: Streams,
  env: NodeJS.ProcessEnv,
  { color, plain }: { color: boolean; plain: () => boolean },
): Terminal {
  const { stdin, stdout, stderr } = streams
  // stdout.columns is 0 in a fresh pty and undefined in a pipe, so || and not ??
  const columns = () => positive(env.COLUMNS) || stdout.columns || DEFAULT_WIDTH
  const height = () => positive(env.LINES) || stdout.rows || DEFAULT_HEIGHT
  const margin = (stream: Output) => (stream.isTTY && !plain() && columns() >= ROOMY ? MARGIN : 0)
  const width = (stream: Output) => columns() - 2 * margin(stream)
  const clean = (text: string) => (level > 0 ? onlyLooks(text) : onlyText(text))
  const indented = (text: string, stream: Output) => clean(withSpaces(text)).replace(/^(?=[^\n])/gm, ' '.repeat(margin(stream)))
  const level = colorLevel(stdout, env, color)
  const firstFailure = listenForFailure([stdout, stderr])
  return {
    stdin,
    stdout,
    stderr,
    interactive: Boolean(stdin.isTTY && stdout.isTTY),
    screen: Boolean(stdout.isTTY),
    get plain() {
      return plain()
    },
    get columns() {
      return columns()
    },
    get width() {
      return width(stdout)
    },
    get height() {
      return height()
    },
    color: level,
    get hyperlinks() {
      return Boolean(stdout.isTTY) && !plain() && level > 0 && knowsHyperlinks(stdout)
    },
    get failure() {
      return firstFailure()
    },
    indented: text => indented(text, stdout),
    print: text => write(stdout, indented(text, stdout)),
    newScreen: () => write(stdout, `${'\n'.repeat(height() - 1)}${HOME}`, ''),
    data: text => write(stdout, onlyText(text).replace(/\n$/, '')),
    warn: text => write(stderr, stderr.isTTY ? indented(wrap(text, width(stderr)).join('\n'), stderr) : clean(withSpaces(text))),
  }
}

/** Lines are broken by now: whoever copies a command off the screen needs plain spaces. */
function withSpaces(text: string): string {
  return text.replaceAll(COMMAND_SPACE, ' ')
}

function write(stream: Output, text: string, end = '\n'): void {
  if (stream.writable) stream.write(`${text}${end}`)
}

/** Gives the first failure of these streams, as far as there is one by then. A reader that has gone is none. */
function listenForFailure(streams: readonly Output[]): () => NodeJS.ErrnoException | null {
  let failure: NodeJS.ErrnoException | null = null
  for (const stream of streams) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') failure ??= error
    })
  }
  return () => failure
}

function positive(value: string | undefined): number {
  return value !== undefined && /^[1-9]\d{0,4}$/.test(value) ? Number(value) : 0
}

/** https://no-color.org (a set, non-empty NO_COLOR) before https://force-color.org, then what the stream is. chalk knows only the second. */
function colorLevel(stream: Output, env: NodeJS.ProcessEnv, wanted: boolean): ColorLevel {
  if (!wanted || env.NO_COLOR || env.TERM === 'dumb') return 0
  switch (env.FORCE_COLOR || null) {
    case null:
      return stream.isTTY ? colorsOf(env) : 0
    case '0':
    case 'false':
      return 0
    case '2':
      return 2
    case '3':
      return 3
    default:
      return colorsOf(env)
  }
}

/** The colours of a terminal that has some. */
function colorsOf({ TERM = '', COLORTERM = '' }: NodeJS.ProcessEnv): ColorLevel {
  if (/^(?:truecolor|24bit)$/.test(COLORTERM)) return 3
  return /-?256(?:color)?$/.test(TERM) ? 2 : 1
}

function knowsHyperlinks(stream: Output): boolean {
  const { createSupportsHyperlinks } = require('supports-hyperlinks') as typeof import('supports-hyperlinks')
  return createSupportsHyperlinks(stream)
}
