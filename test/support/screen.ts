import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { spawn } from '@lydell/node-pty'
import unicode11 from '@xterm/addon-unicode11'
import xterm from '@xterm/headless'
import { onTestFinished } from 'vitest'
import { PROGRAM, programEnvironment } from './spawn-program.ts'

/** How long a screen may take before a journey gives up, in milliseconds. */
const PATIENCE = 15_000

/** A learner's home that no other test uses. */
export function freshHome(): string {
  return mkdtempSync(join(tmpdir(), 'salescourse-'))
}

/** What a text is tested by. */
type Pattern = Pick<RegExp, 'test'>

/** The built program in a real pseudo-terminal, read through a terminal emulator: what a learner sees, and keys to press. */
export interface Screen {
  /** All lines so far, the scrolled-off ones too. */
  text(): string
  /** Waits until the text matches. */
  waitFor(pattern: Pattern): Promise<string>
  /** Waits until what is on the screen now matches. */
  waitForScreen(pattern: Pattern): Promise<string>
  press(keys: string): void
  resize(columns: number, rows: number): void
  kill(signal: string): void
  readonly exited: Promise<number>
}

/** Starts `salescourse` with these arguments in a terminal of `columns` × `rows` cells. */
export function start(
  args: string[],
  home: string,
  options: { columns?: number; rows?: number; env?: Record<string, string> } = {},
): Screen {
  return startCommand([process.execPath, PROGRAM, ...args], home, options)
}

/** The same with any program, as a shell that starts `salescourse`. */
export function startCommand(
  [program = '', ...args]: string[],
  home: string,
  options: { columns?: number; rows?: number; env?: Record<string, string> } = {},
): Screen {
  const { columns = 80, rows = 24 } = options
  const terminal = new xterm.Terminal({ cols: columns, rows, scrollback: 5000, allowProposedApi: true })
  terminal.loadAddon(new unicode11.Unicode11Addon())
  terminal.unicode.activeVersion = '11'
  const env = programEnvironment(home, { TERM: 'xterm-256color', ...options.env })
  const pty = spawn(program, args, { cols: columns, rows, env, cwd: home })
  let written = Promise.resolve()
  pty.onData(data => {
    written = written.then(() => new Promise(resolve => terminal.write(data, resolve)))
  })
  terminal.onData(data => pty.write(data))
  let running = true
  const exited = new Promise<number>(resolve => {
    pty.onExit(({ exitCode }) => {
      running = false
      // Not before the emulator shows all that was written.
      void written.then(() => resolve(exitCode))
    })
  })
  // Where a journey fails on its way, nothing goes on waiting for its keys.
  onTestFinished(() => {
    if (running) pty.kill('SIGKILL')
  })

  const lines = () => {
    const { active } = terminal.buffer
    return Array.from({ length: active.length }, (_, at) => active.getLine(at)?.translateToString(true) ?? '')
  }
  /** Waits until the last of all lines, or all of them for 0, match. */
  const until = async (pattern: Pattern, last: number) => {
    const end = Date.now() + PATIENCE
    for (;;) {
      await written
      const text = lines().slice(-last).join('\n').trimEnd()
      if (pattern.test(text)) return text
      if (Date.now() > end) throw new Error(`no ${pattern} within ${PATIENCE} ms on:\n${text}`)
      await new Promise(resolve => setTimeout(resolve, 10))
    }
  }
  return {
    text: () => lines().join('\n').trimEnd(),
    waitFor: pattern => until(pattern, 0),
    waitForScreen: pattern => until(pattern, terminal.rows),
    press: keys => pty.write(keys),
    resize(columns, rows) {
      terminal.resize(columns, rows)
      pty.resize(columns, rows)
    },
    kill: signal => pty.kill(signal),
    exited,
  }
}

export const KEYS = {
  enter: '\r',
  up: '\u001B[A',
  down: '\u001B[B',
  left: '\u001B[D',
  right: '\u001B[C',
  space: ' ',
  escape: '\u001B',
  interrupt: '\u0003',
  pageDown: '\u001B[6~',
  pageUp: '\u001B[5~',
  home: '\u001B[H',
  end: '\u001B[F',
}
