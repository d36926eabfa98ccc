import { UserError } from '../errors/user-error.ts'
import type { Terminal } from './terminal.ts'

/** What is drawn again when it changes; `watch` calls back after each change, and gives what ends that. */
interface Redrawn {
  show(): void
  /** Stands below. */
  footer: string
  /** What is said of an error. */
  sentence(error: UserError): string
  watch(changed: () => void): () => void
}

/** Shows something, and again on a new screen after every change, until Ctrl-C. Throws `watch-needs-terminal`, and what `watch` throws. */
export async function redrawOnChange(terminal: Terminal, { show, footer, sentence, watch }: Redrawn): Promise<void> {
  if (!terminal.interactive) throw new UserError('watch-needs-terminal', {})
  const draw = () => {
    terminal.newScreen()
    try {
      show()
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      // A course with faults is on the screen by now; whatever else is amiss is said. Either is drawn again when it is mended.
      if (error.code !== 'check-failed') terminal.warn(sentence(error))
    }
    terminal.warn(`\n${footer}`)
  }
  const stop = watch(draw)
  draw()
  await new Promise<void>(resolve => void process.once('SIGINT', () => resolve()))
  stop()
}
