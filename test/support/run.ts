import { Readable, Writable } from 'node:stream'
import { runProgram } from '../../src/cli/run-program.ts'
import type { Locale } from '../../src/locales/locale.ts'
import { run as runMain } from '../../src/main.ts'
import { setAmbiguousWidth } from '../../src/text/width.ts'
import { freshHome } from './screen.ts'

/** What a program wrote to stdout and stderr, and its exit code (null where a signal ended it). */
export interface Finished {
  out: string
  error: string
  code: number | null
}

/**
 * Runs the program to its end without a terminal, in this process, with streams and an environment of its own. Where no stream is a
 * terminal nothing is asked, and standard input is at its end from the start, so that a run that fails a test is over all the same.
 * `words` is the language to speak, where it is another than the environment asks for.
 */
export async function run(
  args: string[],
  options: { home?: string; env?: Record<string, string>; words?: Locale } = {},
): Promise<Finished> {
  const env = { LANG: 'C.UTF-8', SALESCOURSE_HOME: options.home ?? freshHome(), ...options.env }
  const [stdout, stderr] = [new Collector(), new Collector()]
  try {
    const host = { stdin: Readable.from([]), stdout, stderr, env }
    const code = options.words ? await runProgram(args, host, options.words) : await runMain(args, host)
    return { out: stdout.text, error: stderr.text, code }
  } finally {
    // A process forgets with its end what its terminal was like.
    setAmbiguousWidth(false)
  }
}

/** What a run prints to stdout. */
export async function printed(...call: Parameters<typeof run>): Promise<string> {
  return (await run(...call)).out
}

/** What a run prints to stdout, which is JSON. */
export async function printedJson(...call: Parameters<typeof run>) {
  return JSON.parse(await printed(...call))
}

/** A stream that keeps what is written to it. */
class Collector extends Writable {
  text = ''

  constructor() {
    super({ decodeStrings: false })
  }

  override _write(chunk: string, _encoding: string, done: () => void): void {
    this.text += chunk
    done()
  }
}
