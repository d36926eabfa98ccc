import type { TypedWords } from '../locales/typed-words.ts'
import type { Prompter } from './prompter.ts'
import type { Terminal } from './terminal.ts'

/** The way of asking that this terminal is able to. Only an interactive terminal may be asked; `words` are what may be typed in the learner's language. */
export async function openPrompter(terminal: Terminal, words: TypedWords): Promise<Prompter> {
  if (terminal.plain) return (await import('./line-prompter.ts')).linePrompter(terminal, words)
  return (await import('./screen-prompter.ts')).screenPrompter(terminal, words)
}
