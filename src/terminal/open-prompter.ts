import type { Prompter } from './prompter.ts'
import type { Terminal } from './terminal.ts'

/** The way of asking that this terminal is able to. Only an interactive terminal may be asked. */
export async function openPrompter(terminal: Terminal): Promise<Prompter> {
  if (terminal.plain) return (await import('./line-prompter.ts')).linePrompter(terminal)
  return (await import('./screen-prompter.ts')).screenPrompter(terminal)
}
