import inquirer from 'inquirer'
import { Cancelled } from '../errors.ts'
import type { Choice } from '../study/choice.ts'
import { type ChoiceConfig, type ContinueConfig, choicePrompt, continuePrompt } from './choice-prompt.ts'
import type { Terminal } from './terminal.ts'

/** Asking the learner. Each resolves with the answer and rejects with `Cancelled` at Ctrl-C or a closed stdin. */
export interface Ask {
  /** One option, or the ticked ones; null when the learner leaves. */
  choice(config: ChoiceConfig): Promise<Choice>
  /** Enter to go on: true; q or Esc: false. */
  goOn(config: ContinueConfig): Promise<boolean>
}

type Prompts = { choice: ChoiceConfig & Record<string, unknown>; goOn: ContinueConfig & Record<string, unknown> }

/** Asks on a real terminal through inquirer, with prompts of our own that redraw in place. */
export function askOnScreen({ stdin, stdout, indented }: Terminal): Ask {
  const prompt = inquirer.createPromptModule<Prompts>({ input: stdin, output: stdout })
  prompt.registerPrompt('choice', choicePrompt)
  prompt.registerPrompt('goOn', continuePrompt)
  return {
    choice: config => {
      const draw: ChoiceConfig['draw'] = state => indented(config.draw(state))
      return untilCancelled(prompt<{ answer: Choice }>([{ ...config, draw, type: 'choice', name: 'answer', message: '' }]))
    },
    goOn: config => {
      const draw: ContinueConfig['draw'] = state => indented(config.draw(state))
      return untilCancelled(prompt<{ answer: boolean }>([{ ...config, draw, type: 'goOn', name: 'answer', message: '' }]))
    },
  }
}

async function untilCancelled<T>(asked: Promise<{ answer: T }>): Promise<T> {
  try {
    return (await asked).answer
  } catch (error) {
    // inquirer rejects with these at Ctrl-C, a signal, or the end of stdin; their names are its API.
    if (error instanceof Error && /^(?:ExitPromptError|AbortPromptError|CancelPromptError)$/.test(error.name))
      throw new Cancelled()
    throw error
  }
}
