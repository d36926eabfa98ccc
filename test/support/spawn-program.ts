import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Finished } from './run.ts'

/** The script that starts the built program. */
export const PROGRAM = fileURLToPath(new URL('../../bin/salescourse.cjs', import.meta.url))

/** The environment of a program of its own: this home, and of the machine only where it finds other programs. */
export function programEnvironment(home: string, more: Record<string, string> = {}): Record<string, string> {
  const { PATH = '' } = process.env
  return { PATH, LANG: 'C.UTF-8', TZ: 'Asia/Taipei', SALESCOURSE_HOME: home, ...more }
}

/**
 * Runs the built program to its end without a terminal, in a process of its own: for what `run` cannot show, since it costs twenty times
 * as much. `input` is what stands in standard input.
 */
export function spawnProgram(
  args: string[],
  home: string,
  options: { env?: Record<string, string>; input?: string } = {},
): Finished {
  const { stdout, stderr, status } = spawnSync(process.execPath, [PROGRAM, ...args], {
    env: programEnvironment(home, options.env),
    input: options.input ?? '',
    encoding: 'utf8',
  })
  return { out: stdout, error: stderr, code: status }
}
