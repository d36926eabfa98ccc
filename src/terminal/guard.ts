import { ReadStream } from 'node:tty'
import type { Terminal } from './terminal.ts'

/** Shows the text cursor (DECTCEM). */
export const SHOW_CURSOR = '\u001B[?25h'
const SIGNALS = ['SIGHUP', 'SIGTERM', 'SIGINT', 'SIGQUIT'] as const

/**
 * Waits for what is asked on a terminal, and gives that terminal back as it was when a signal, or its own closing, ends the program
 * meanwhile: with lines and echo, and its cursor shown. Whoever else listens to the signal has been told by then.
 */
export async function guarded<T>(terminal: Terminal, asked: Promise<T>): Promise<T> {
  const { stdin } = terminal
  const end = (signal: NodeJS.Signals) => {
    ignore()
    // The default action alone: at an exit Node gives up where it cannot reset a terminal that is gone.
    process.removeAllListeners(signal)
    giveBack(terminal)
    process.kill(process.pid, signal)
  }
  // Ahead of readline, which takes a closed terminal for one that can still be set and fails with an error that nobody can catch.
  const closed = () => void process.emit('SIGHUP', 'SIGHUP')
  const ignore = () => {
    for (const signal of SIGNALS) process.removeListener(signal, end)
    stdin.removeListener('end', closed)
  }
  for (const signal of SIGNALS) process.on(signal, end)
  if (stdin instanceof ReadStream) stdin.prependListener('end', closed)
  try {
    return await asked
  } finally {
    ignore()
  }
}

/** Lines, echo and a cursor, on a line of its own; nothing where the terminal is gone. */
function giveBack({ stdin, stdout }: Pick<Terminal, 'stdin' | 'stdout'>): void {
  try {
    if (stdin instanceof ReadStream) stdin.setRawMode(false)
    stdout.write(`${SHOW_CURSOR}\n`)
  } catch {
    // It was closed.
  }
}
