import { PassThrough } from 'node:stream'
import type { Host } from '../../src/context/context.ts'

/** A host in this process: streams that are a terminal of 80 × 24 cells or a pipe, and what was written to them so far. */
export interface TestHost extends Host {
  written: { out: string; error: string }
}

/** A host whose learner lives in `home`. With `terminal` all its streams are one. */
export function hostOf(home: string, { terminal = false, env = {} }: { terminal?: boolean; env?: NodeJS.ProcessEnv } = {}): TestHost {
  const written = { out: '', error: '' }
  const stream = (hear: (text: string) => void) => {
    const made = Object.assign(new PassThrough(), terminal ? { isTTY: true, columns: 80, rows: 24, setRawMode: () => made } : {})
    made.on('data', chunk => hear(String(chunk)))
    return made as unknown as NodeJS.WriteStream & NodeJS.ReadStream
  }
  return {
    stdin: stream(() => {}),
    stdout: stream(text => {
      written.out += text
    }),
    stderr: stream(text => {
      written.error += text
    }),
    env: { SALESCOURSE_HOME: home, TERM: 'xterm', ...env },
    written,
  }
}
