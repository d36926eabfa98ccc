import { createInterface } from 'node:readline'
import type { Command, InteractionState, Outcome } from '../answering/interaction-state.ts'
import { initialState } from '../answering/press-key.ts'
import { parseTypedAnswer } from '../answering/typed-answer.ts'
import { Cancelled } from '../errors/user-error.ts'
import type { Interaction } from '../questions/interaction.ts'
import { normalizeTyped } from '../text/normalize.ts'
import type { AnswerConfig, PauseEnd } from './answer-prompt.ts'
import { readKey } from './keys.ts'
import type { Prompter } from './screen-prompter.ts'
import type { Terminal } from './terminal.ts'

/** What a typed line asks for besides an answer. `n`, `p` and `l` walk through an exam. */
type LineCommand = Command | 'next' | 'previous'
const WALKS: Record<string, LineCommand> = { n: 'next', p: 'previous', l: 'sheet' }

/**
 * Asks line by line, without moving the cursor: for --plain, a screen reader and TERM=dumb. An answer is written as in `--answers`
 * and sent with Enter, with `?` behind it where it is a guess; a command is its key, behind a colon where letters are text.
 */
export function linePrompter(terminal: Terminal): Prompter {
  return {
    async answer(config) {
      let state = initialState(config.interaction, config.before)
      for (;;) {
        const { above, below } = config.draw(state)
        terminal.print(`${above}\n${below}`)
        const step = readLineAs(await readLine(terminal), state, config)
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
        const { kind } = readKey({ sequence: (await readLine(terminal)).trim() || '\r', name: '' }, false)
        if (kind === 'star' && config.allowed.has('star')) {
          starred = !starred
          config.mark('star', starred)
        } else if (config.allowed.has(kind as Command)) return kind as PauseEnd
        else return 'enter'
      }
    },
    async line(message) {
      terminal.print(message)
      return await readLine(terminal)
    },
  }
}

function readLineAs(line: string, state: InteractionState, config: AnswerConfig): { state: InteractionState; outcome?: Outcome } {
  const { interaction, allowed, mark, deadline } = config
  if (deadline !== null && Date.now() >= deadline)
    return { state, outcome: { kind: 'time-up', picked: null, guessed: state.guessed } }
  const typed = normalizeTyped(line)
  const command = commandOf(typed, interaction)
  if (command === 'star' || command === 'flag') {
    if (!allowed.has(command)) return { state: { ...state, notice: { kind: 'unknown-key', key: typed } } }
    const on = command === 'star' ? !state.starred : !state.flagged
    mark(command, on)
    return { state: { ...state, notice: null, [command === 'star' ? 'starred' : 'flagged']: on } }
  }
  if (command === 'guess') return { state: { ...state, notice: null, guessed: !state.guessed } }
  const walks = command === 'next' || command === 'previous' || command === 'sheet'
  // Nothing stands unsent in a line.
  if ((walks && allowed.has('sheet')) || (command === 'leave' && allowed.has(command)))
    return { state, outcome: { kind: command, picked: null, guessed: state.guessed } }
  if ((command === 'undo' || command === 'skip') && allowed.has(command)) return { state, outcome: { kind: command } }
  const guessed = state.guessed || /[?？]$/.test(typed)
  const picked = parseTypedAnswer((interaction.kind === 'text-entry' ? line.trim() : typed).replace(/[?？]$/, ''), interaction)
  if (picked === null) return { state: { ...state, notice: { kind: 'unknown-key', key: typed } } }
  return { state: { ...state, picked, guessed }, outcome: { kind: 'answer', picked, guessed } }
}

function commandOf(typed: string, interaction: Interaction): LineCommand | null {
  const name = typed.replace(/^:/, '').toLowerCase()
  if (interaction.kind === 'text-entry' && !typed.startsWith(':')) return null
  if ([...name].length !== 1) return null
  const walk = WALKS[name]
  if (walk) return walk
  const { kind } = readKey({ sequence: name }, false)
  return ['leave', 'undo', 'skip', 'guess', 'star', 'flag'].includes(kind) ? (kind as Command) : null
}

function readLine({ stdin, stdout }: Terminal): Promise<string> {
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
