import type { Ask } from './ask.ts'
import type { Terminal } from './terminal.ts'

/** The way of asking that this terminal is able to. Only an interactive terminal may be asked. */
export async function openAsk(terminal: Terminal): Promise<Ask> {
  if (terminal.plain) return (await import('./plain.ts')).askLineByLine(terminal)
  return (await import('./ask.ts')).askOnScreen(terminal)
}
