import { createInterface } from 'node:readline'
import type { Command, InteractionState, Step, TypedCommand } from '../answering/interaction-state.ts'
import { initialState, isCommand, isVerdictCommand } from '../answering/press-key.ts'
import { parseTypedAnswer, splitGuess } from '../answering/typed-answer.ts'
import { Cancelled } from '../errors/user-error.ts'
import type { TypedWords } from '../locales/typed-words.ts'
import type { Interaction } from '../questions/interaction.ts'
import { normalizeTyped } from '../text/normalize.ts'
import { wrap } from '../typeset/wrap.ts'
import { readKey } from './keys.ts'
import { type AnswerConfig, type ChoiceConfig, choiceOf, type Prompter, pauseEndOf } from './prompter.ts'
import { readReadingKey } from './reading-keys.ts'
import type { Terminal } from './terminal.ts'

/** What a typed line asks for besides an answer. `n`, `p` and `l` walk through an exam. */
type LineCommand = Command | 'next' | 'previous'
const WALKS: Record<string, LineCommand> = { n: 'next', p: 'previous', l: 'sheet' }

/**
 * Asks line by line, without moving the cursor: for --plain, a screen reader and TERM=dumb. An answer is written as in `--answers`
 * and sent with Enter, with `?` behind it where it is a guess; a command is its key, behind a colon where letters are text.
 */
export function linePrompter(terminal: Terminal, words: TypedWords): Prompter {
  return {
    async answer(config) {
      let state = initialState(config.interaction, config.before)
      for (;;) {
        const { above, below } = config.draw(state)
        terminal.print(`${above}\n${below}`)
        const step = readLineAs(await readLine(terminal), state, config, words)
        state = step.state
        if (!step.outcome) continue
        const done = config.draw({ ...state, done: step.outcome.kind })
        if (step.outcome.kind !== 'answer') terminal.print(done.above)
        return step.outcome
      }
    },
    async pause(config) {
      let { starred } = config
      for (;;) {
        terminal.print(config.draw({ starred, done: false }))
        const key = readKey({ sequence: (await readLine(terminal)).trim() || '\r', name: '' }, false, words)
        if (key.kind !== 'star' || !config.allowed.has('star')) return pauseEndOf(key, config.allowed) ?? 'enter'
        starred = !starred
        config.mark('star', starred)
      }
    },
    choose: config => choose(terminal, config, words),
    async read(config) {
      for (;;) {
        terminal.print(config.draw(false))
        const typed = (await readLine(terminal)).trim()
        const kind = typed === '' ? 'enter' : readReadingKey({ sequence: typed }, words)
        const turned = kind === null || kind === 'find' ? null : config.turn({ kind })
        if (turned === 'end') return
        if (turned) terminal.print(turned.page)
      }
    },
    line: message => askLine(terminal, message),
    async number({ message, read, refuse }) {
      for (;;) {
        terminal.print(wrap(message, terminal.width).join('\n'))
        const typed = await readLine(terminal)
        const given = read(typed)
        if (given !== null) return given
        terminal.print(wrap(refuse(typed), terminal.width).join('\n'))
      }
    },
  }
}

function askLine(terminal: Terminal, message: string): Promise<string> {
  terminal.print(wrap(message, terminal.width).join('\n'))
  return readLine(terminal)
}

/** Chooses by a typed line; an empty one takes the first, as Enter does. */
async function choose(terminal: Terminal, config: ChoiceConfig, words: TypedWords): Promise<number | 'leave'> {
  for (;;) {
    terminal.print(config.draw())
    const typed = (await readLine(terminal)).trim()
    const choice = typed === '' ? 0 : choiceOf(readKey({ sequence: typed }, false, words), config.count)
    if (choice !== null) return choice
  }
}

/** What a line makes of a question: a command of the paper, or an answer. */
function readLineAs(line: string, state: InteractionState, config: AnswerConfig, words: TypedWords): Step {
  const { interaction, msLeft } = config
  if (msLeft !== null && msLeft() <= 0) return leave(state, 'time-up')
  const typed = normalizeTyped(line)
  const command = commandOf(typed, interaction, words)
  const step = command === null ? null : obey(command, typed, state, config)
  if (step) return step
  const meant = commandWithoutColon(typed, state, config, words)
  if (meant) return { state: { ...state, notice: { kind: 'command-or-text', typed, command: meant } } }
  const { answer, guessed: marked } = splitGuess(interaction.kind === 'text-entry' ? line.trim() : typed)
  const picked = parseTypedAnswer(answer, interaction, words)
  if (picked === null) return unknownKey(state, typed)
  const guessed = state.guessed || marked
  return { state: { ...state, picked, guessed }, outcome: { kind: 'answer', picked, guessed } }
}

/** What a command does to a question; null where it is none of this paper, and so perhaps an answer. */
function obey(command: LineCommand, typed: string, state: InteractionState, config: AnswerConfig): Step | null {
  const allowed = isAllowed(command, config.allowed)
  if (command === 'guess') return { state: { ...state, notice: null, guessed: !state.guessed } }
  if (command === 'star' || command === 'flag') return allowed ? mark(command, state, config) : unknownKey(state, typed)
  // Behind a colon it is no text either.
  if (!allowed || isVerdictCommand(command)) return config.interaction.kind === 'text-entry' ? unknownKey(state, typed) : null
  if (command === 'undo' || command === 'skip') return { state, outcome: { kind: command } }
  return leave(state, command)
}

/**
 * The command whose letter was typed where letters are text: it may be meant, or be the answer. The same line once more is the answer.
 */
function commandWithoutColon(
  typed: string,
  { notice }: InteractionState,
  { interaction, allowed }: AnswerConfig,
  words: TypedWords,
): TypedCommand | null {
  if (interaction.kind !== 'text-entry' || (notice?.kind === 'command-or-text' && notice.typed === typed)) return null
  const command = commandOf(`:${typed}`, interaction, words)
  if (command === null || isVerdictCommand(command)) return null
  return isAllowed(command, allowed) ? command : null
}

/** Papers that can be walked through have an answer sheet. */
function isAllowed(command: LineCommand, allowed: ReadonlySet<Command>): boolean {
  return allowed.has(command === 'next' || command === 'previous' ? 'sheet' : command)
}

function mark(kind: 'star' | 'flag', state: InteractionState, config: AnswerConfig): Step {
  const name = kind === 'star' ? 'starred' : 'flagged'
  config.mark(kind, !state[name])
  return { state: { ...state, notice: null, [name]: !state[name] } }
}

/** A question left without an answer: nothing stands unsent in a line. */
function leave(state: InteractionState, kind: 'next' | 'previous' | 'sheet' | 'leave' | 'time-up'): Step {
  return { state, outcome: { kind, picked: null, guessed: state.guessed } }
}

function unknownKey(state: InteractionState, key: string): Step {
  return { state: { ...state, notice: { kind: 'unknown-key', key } } }
}

function commandOf(typed: string, interaction: Interaction, words: TypedWords): LineCommand | null {
  const name = typed.replace(/^:/, '').toLowerCase()
  if (interaction.kind === 'text-entry' && !typed.startsWith(':')) return null
  if ([...name].length !== 1) return null
  const walk = WALKS[name]
  if (walk) return walk
  const key = readKey({ sequence: name }, false, words)
  return isCommand(key) ? key.kind : null
}

/** Rejects with `Cancelled` at Ctrl-C, and at Ctrl-D: nothing can be typed any more behind the end of what is typed. */
function readLine({ stdin, stdout }: Terminal): Promise<string> {
  if ('readableEnded' in stdin && stdin.readableEnded) return Promise.reject(new Cancelled())
  return new Promise((resolve, reject) => {
    const lines = createInterface({ input: stdin, output: stdout, terminal: false })
    let answered = false
    const cancel = () => {
      answered = true
      lines.close()
      reject(new Cancelled())
    }
    // Without a raw terminal Ctrl-C arrives as a signal.
    process.once('SIGINT', cancel)
    lines.once('line', line => {
      answered = true
      lines.close()
      resolve(line)
    })
    lines.once('close', () => {
      process.removeListener('SIGINT', cancel)
      if (!answered) reject(new Cancelled())
    })
  })
}
