import { PassThrough } from 'node:stream'
import { run as runMain } from '../../src/main.ts'
import { freshHome } from './screen.ts'

/** A terminal of one learner at which the program is run line by line, in this process: several can be open at once. */
export class TypedSession {
  readonly #env: Record<string, string>
  #stdin = new PassThrough()
  #out = ''
  #questions = 0
  /** What Ctrl-C calls at this terminal. */
  #interrupt: (() => void) | null = null
  #running = false

  constructor(env: Record<string, string>) {
    this.#env = { LANG: 'C.UTF-8', TERM: 'dumb', SALESCOURSE_HOME: freshHome(), ...env }
  }

  /** Whether a command is running and waits for a line. */
  get running(): boolean {
    return this.#running
  }

  /** Runs a command until it waits for a line or has ended; gives what it printed. */
  async start(args: readonly string[]): Promise<string> {
    const stdin = Object.assign(new PassThrough(), { isTTY: true })
    const stdout = Object.assign(new PassThrough(), { isTTY: true, columns: 80, rows: 24 })
    const stderr = new PassThrough()
    for (const stream of [stdout, stderr])
      stream.on('data', chunk => {
        this.#out += chunk
      })
    stdin.on('newListener', name => {
      if (name === 'data') this.#questions += 1
    })
    this.#stdin = stdin
    const asked = this.#questions
    this.#running = true
    void runMain([...args], { stdin, stdout, stderr, env: this.#env }).finally(() => {
      this.#running = false
    })
    return this.#printedSince(asked)
  }

  /** Types a line, or for null Ctrl-C; gives what was printed. */
  async type(line: string | null): Promise<string> {
    const asked = this.#questions
    if (line === null) this.#interrupt?.()
    else this.#stdin.write(`${line}\n`)
    return this.#printedSince(asked)
  }

  async #printedSince(asked: number): Promise<string> {
    while (this.#running && this.#questions === asked) await new Promise(setImmediate)
    await new Promise(setImmediate)
    // The signal would be heard at every terminal of this process: who waits for it last waits here.
    const listener = process.rawListeners('SIGINT').at(-1)
    this.#interrupt = listener ? () => listener() : null
    const printed = this.#out
    this.#out = ''
    return printed
  }
}
