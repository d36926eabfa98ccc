import { PassThrough } from 'node:stream'
import { onTestFinished } from 'vitest'
import type { Host } from '../../src/context/context.ts'
import { KEYS } from './screen.ts'

/** A terminal in this process: what was written to it so far, and keys to type. */
export interface TerminalHost extends Host {
  written: { out: string; error: string }
  /** Types keys, once, when what was written to stdout matches. Later calls wait for the earlier ones. */
  typeAt(pattern: RegExp, keys: string): void
}

/** A learner of a home at a terminal of 80 × 24 cells, for `run` of src/main.ts. */
export function terminalHost(home: string): TerminalHost {
  const written = { out: '', error: '' }
  const waiting: { pattern: RegExp; keys: string }[] = []
  const [stdin, stdout, stderr] = [terminalStream(), terminalStream(), terminalStream()]
  stdout.on('data', text => {
    written.out += text
    const next = waiting[0]
    if (!next?.pattern.test(written.out)) return
    waiting.shift()
    // A prompt listens only when it is drawn.
    setTimeout(() => stdin.push(next.keys), 20)
  })
  stderr.on('data', text => {
    written.error += text
  })
  // A prompt that waits for more when its test has failed is broken off, and does not go on beside other tests.
  onTestFinished(() => void stdin.push(KEYS.interrupt))
  const env = { SALESCOURSE_HOME: home, TERM: 'xterm' }
  return { stdin, stdout, stderr, env, written, typeAt: (pattern, keys) => waiting.push({ pattern, keys }) }
}

function terminalStream() {
  const stream = Object.assign(new PassThrough({ encoding: 'utf8' }), { isTTY: true, columns: 80, rows: 24 })
  // A prompt ends the stream it wrote to, unless that is the process's own.
  return Object.assign(stream, { setRawMode: () => stream, end: () => stream })
}
