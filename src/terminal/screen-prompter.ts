import inquirer from 'inquirer'
import type { Outcome } from '../answering/interaction-state.ts'
import { Cancelled } from '../errors/user-error.ts'
import { type AnswerConfig, answerPrompt, type PauseConfig, type PauseEnd, pausePrompt } from './answer-prompt.ts'
import type { Terminal } from './terminal.ts'

/** Asking the learner. Each resolves with what was chosen and rejects with `Cancelled` at Ctrl-C or a closed stdin. */
export interface Prompter {
  /** A question, answered or left. */
  answer(config: AnswerConfig): Promise<Outcome>
  /** Enter to go on, or a command. */
  pause(config: PauseConfig): Promise<PauseEnd>
  /** A line of text. */
  line(message: string): Promise<string>
}

type Prompts = { answer: AnswerConfig & Record<string, unknown>; pause: PauseConfig & Record<string, unknown> }

/** Asks on a real terminal through inquirer, with prompts of our own that redraw in place. */
export function screenPrompter({ stdin, stdout, indented }: Terminal): Prompter {
  const prompt = inquirer.createPromptModule<Prompts>({ input: stdin, output: stdout })
  prompt.registerPrompt('answer', ((config, context) => {
    let left = ''
    const draw: AnswerConfig['draw'] = state => {
      const drawn = config.draw(state)
      left = drawn.above
      return drawn
    }
    // A question that was only looked at leaves nothing on the screen, no empty lines either.
    const clearing = {
      ...context,
      get clearPromptOnDone() {
        return left === ''
      },
    }
    return answerPrompt({ ...config, draw }, clearing)
  }) as typeof answerPrompt)
  prompt.registerPrompt('pause', ((config, context) =>
    pausePrompt(config, { ...context, clearPromptOnDone: true })) as typeof pausePrompt)
  return {
    answer: config => {
      const draw: AnswerConfig['draw'] = state => {
        const { above, below } = config.draw(state)
        return { above: indented(above), below: indented(below) }
      }
      return untilCancelled(prompt<{ given: Outcome }>([{ ...config, draw, type: 'answer', name: 'given', message: '' }]))
    },
    pause: config => {
      const draw: PauseConfig['draw'] = state => indented(config.draw(state))
      return untilCancelled(prompt<{ given: PauseEnd }>([{ ...config, draw, type: 'pause', name: 'given', message: '' }]))
    },
    line: message =>
      untilCancelled(
        prompt<{ given: string }>([
          { type: 'input', name: 'given', message: indented(message).replace(/^ /, ''), theme: { prefix: '' } },
        ]),
      ),
  }
}

async function untilCancelled<T>(asked: Promise<{ given: T }>): Promise<T> {
  try {
    return (await asked).given
  } catch (error) {
    // inquirer rejects with these at Ctrl-C, a signal, or the end of stdin; their names are its API.
    if (error instanceof Error && /^(?:ExitPromptError|AbortPromptError|CancelPromptError)$/.test(error.name))
      throw new Cancelled()
    throw error
  }
}
