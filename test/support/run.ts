import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { freshHome } from './screen.ts'

const PROGRAM = fileURLToPath(new URL('../../bin/salescourse.js', import.meta.url))

export interface Finished {
  out: string
  error: string
  code: number | null
}

/** Runs the built program to its end without a terminal. */
export function run(args: string[], options: { home?: string; env?: Record<string, string>; input?: string } = {}): Finished {
  const { PATH = '' } = process.env
  const env = { PATH, LANG: 'C.UTF-8', TZ: 'Asia/Taipei', SALESCOURSE_HOME: options.home ?? freshHome(), ...options.env }
  const { stdout, stderr, status } = spawnSync(process.execPath, [PROGRAM, ...args], {
    env,
    input: options.input ?? '',
    encoding: 'utf8',
  })
  return { out: stdout, error: stderr, code: status }
}
