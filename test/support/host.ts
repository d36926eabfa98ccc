import { PassThrough } from 'node:stream'
import type { Host } from '../../src/context/context.ts'

/** A host in this process: streams that are a terminal of 80 × 24 cells or a pipe, and what was written to them so far. */
export interface TestHost extends Host {
  written: { out: string; error: string }
  /** Types keys, once, when what was written to stdout matches. */
  typeAt(pattern: RegExp, keys: string): void
}

/** A host whose learner lives in `home`. */
export function hostOf(
  home: string,
  { terminal = false, env = {} }: { terminal?: boolean; env?: NodeJS.ProcessEnv } = {},
): TestHost {
  const written = { out: '', error: '' }
  const waiting: { pattern: RegExp; keys: string }[] = []
  const stdin = stream(terminal, () => {})
  const stdout = stream(terminal, text => {
    written.out += text
    const next = waiting[0]
    if (!next?.pattern.test(written.out)) return
    waiting.shift()
    // A prompt listens only when it is drawn.
    setTimeout(() => stdin.push(next.keys), 20)
  })
  const stderr = stream(terminal, text => {
    written.error += text
  })
  return {
    stdin,
    stdout,
    stderr,
    env: { SALESCOURSE_HOME: home, TERM: 'xterm', ...env },
    written,
    typeAt: (pattern, keys) => waiting.push({ pattern, keys }),
  }
}

function stream(terminal: boolean, hear: (text: string) => void): NodeJS.ReadStream & NodeJS.WriteStream {
  const made = new PassThrough().on('data', chunk => hear(String(chunk)))
  if (terminal) Object.assign(made, { isTTY: true, columns: 80, rows: 24, setRawMode: () => made })
  return made as unknown as NodeJS.ReadStream & NodeJS.WriteStream
}
