import type { InteractionState } from '../answering/interaction-state.ts'
import { Cancelled } from '../errors/user-error.ts'
import type { TypedWords } from '../locales/typed-words.ts'
import { wrap } from '../typeset/wrap.ts'
import { answerPrompt } from './answer-prompt.ts'
import { choicePrompt } from './choice-prompt.ts'
import { guarded } from './guard.ts'
import { pausePrompt } from './pause-prompt.ts'
import type {
  AnswerConfig,
  ChoiceConfig,
  NumberConfig,
  PauseConfig,
  PauseState,
  Prompter,
  ReadingConfig,
  Understood,
} from './prompter.ts'
import { readingPrompt } from './reading-prompt.ts'
import type { Terminal } from './terminal.ts'

/** Asks on a real terminal through inquirer, with prompts of our own that redraw in place. */
export function screenPrompter(terminal: Terminal, words: TypedWords): Prompter {
  return {
    answer: config => untilCancelled(terminal, answer(terminal, { ...config, words })),
    pause: config => untilCancelled(terminal, pause(terminal, { ...config, words })),
    choose: config => untilCancelled(terminal, choose(terminal, { ...config, words })),
    read: config => untilCancelled(terminal, read(terminal, { ...config, words })),
    line: message => untilCancelled(terminal, line(terminal, message)),
    number: config => untilCancelled(terminal, number(terminal, config)),
  }
}

function answer({ stdin, stdout, indented }: Terminal, config: AnswerConfig & Understood) {
  let shown = ''
  const draw = (state: InteractionState) => {
    const { above, below } = config.draw(state)
    shown = above
    return { above: indented(above), below: indented(below) }
  }
  const context = {
    input: stdin,
    output: stdout,
    // A question that was only looked at leaves nothing on the screen, no empty lines either.
    get clearPromptOnDone() {
      return shown === ''
    },
  }
  return answerPrompt({ ...config, draw }, context)
}

function pause({ stdin, stdout, indented }: Terminal, config: PauseConfig & Understood) {
  const draw = (state: PauseState) => indented(config.draw(state))
  return pausePrompt({ ...config, draw }, { input: stdin, output: stdout, clearPromptOnDone: true })
}

function choose({ stdin, stdout, indented }: Terminal, config: ChoiceConfig & Understood) {
  const draw = () => indented(config.draw())
  return choicePrompt({ ...config, draw }, { input: stdin, output: stdout, clearPromptOnDone: true })
}

function read(terminal: Terminal, config: ReadingConfig & Understood) {
  const { stdin, stdout } = terminal
  const screen = {
    draw: (finding: boolean) => terminal.indented(config.draw(finding)),
    write: (text: string) => void stdout.write(text),
    show(page: string, anew: boolean) {
      if (anew) terminal.newScreen()
      terminal.print(page)
    },
    onResize(listener: () => void) {
      stdout.on('resize', listener)
      return () => void stdout.removeListener('resize', listener)
    },
  }
  return readingPrompt({ ...config, ...screen }, { input: stdin, output: stdout, clearPromptOnDone: true })
}

async function line(terminal: Terminal, message: string): Promise<string> {
  return (await text(terminal, message)) ?? ''
}

/** As inquirer asks for a text: its prompt for numbers knows neither full-width digits nor the learner's language. */
async function number(terminal: Terminal, { message, read, refuse }: NumberConfig): Promise<number> {
  const given = await text(terminal, message, typed => (read(typed) === null ? refuse(typed) : true))
  const value = given === null ? null : read(given)
  if (value === null) throw new Cancelled()
  return value
}

/** A line of text that `validate` lets pass, or says what is wrong with; null at Esc. */
async function text(
  { stdin, stdout, indented, width }: Terminal,
  message: string,
  validate: (typed: string) => true | string = () => true,
): Promise<string | null> {
  const { default: inquirer } = await import('inquirer')
  const escaped = new AbortController()
  const onKey = (_: unknown, { name }: { name?: string }) => (name === 'escape' ? escaped.abort() : undefined)
  const wrapped = (lines: string) => indented(wrap(lines, width).join('\n'))
  stdin.on('keypress', onKey)
  try {
    const prompt = inquirer.createPromptModule({ input: stdin, output: stdout, signal: escaped.signal })
    const { given } = await prompt<{ given: string }>([
      {
        type: 'input',
        name: 'given',
        message: wrapped(message).replace(/^ /, ''),
        theme: { prefix: '', style: { error: wrapped } },
        validate,
      },
    ])
    return given
  } catch (error) {
    if (escaped.signal.aborted) return null
    throw error
  } finally {
    stdin.removeListener('keypress', onKey)
  }
}

async function untilCancelled<T>(terminal: Terminal, asked: Promise<T>): Promise<T> {
  try {
    return await guarded(terminal, asked)
  } catch (error) {
    // inquirer rejects with these at Ctrl-C, a signal, or the end of stdin; their names are its API.
    if (error instanceof Error && /^(?:ExitPromptError|AbortPromptError|CancelPromptError)$/.test(error.name))
      throw new Cancelled()
    throw error
  }
}
