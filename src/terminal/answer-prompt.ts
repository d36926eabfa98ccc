import { createPrompt, useEffect, useKeypress, useRef, useState } from '@inquirer/core'
import type { Before, Command, InteractionState, Key, Outcome } from '../answering/interaction-state.ts'
import { initialState, leaveQuestion, pressKey } from '../answering/press-key.ts'
import type { Interaction } from '../questions/interaction.ts'
import { type KeyPress, readKey, readTextKey } from './keys.ts'

export interface AnswerConfig {
  interaction: Interaction
  before: Before
  allowed: ReadonlySet<Command>
  /** The text of the prompt, within the width of the terminal; what is typed stands at the end of `above`. */
  draw(state: InteractionState): { above: string; below: string }
  /** Told when a star or a flag is set or taken away. */
  mark(kind: 'star' | 'flag', on: boolean): void
  /** When the time is up, in milliseconds since 1970; null without a limit. */
  deadline: number | null
}

/** The prompts that take single keys have nothing for a text cursor to point at. inquirer shows it again at the end. */
const HIDE_CURSOR = '\u001B[?25l'
const SECOND = 1000

/** A question's prompt. All it knows of keys and answers is in study/: an unknown key says so and never chooses. */
export const answerPrompt = createPrompt<Outcome, AnswerConfig>((config, done) => {
  const { interaction, allowed } = config
  const textual = interaction.kind === 'text-entry'
  const [state, setState] = useState(() => initialState(interaction, config.before))
  // What the timer, which is set once, finds when the time is up.
  const latest = useRef(state)
  latest.current = state
  // Only to draw the clock again.
  const [, setSeconds] = useState(0)

  useEffect(line => {
    if (textual && state.picked[0]) line.write(state.picked[0])
    if (config.deadline === null) return undefined
    const deadline = config.deadline
    const timer = setInterval(() => {
      const seconds = Math.ceil((deadline - Date.now()) / SECOND)
      setSeconds(seconds)
      if (seconds > 0) return
      const step = leaveQuestion(latest.current, 'time-up', interaction)
      setState(step.state)
      done(step.outcome)
    }, SECOND)
    return () => clearInterval(timer)
  }, [])

  useKeypress((press, line) => {
    if (state.done) return
    const key: Key | null = textual
      ? readTextKey(press as KeyPress)
      : readKey(press as KeyPress, 'judging' in interaction && interaction.judging)
    // readline gathers what is typed into a line of its own, which would move the cursor.
    if (!textual) line.clearLine(0)
    const step = pressKey(state, key ?? { kind: 'typed', text: line.line }, interaction, allowed)
    if (step.state.starred !== state.starred) config.mark('star', step.state.starred)
    if (step.state.flagged !== state.flagged) config.mark('flag', step.state.flagged)
    setState(step.state)
    if (step.outcome) return done(step.outcome)
    if (textual && key) {
      line.clearLine(0)
      line.write(step.state.picked[step.state.cursor ?? 0] ?? '')
    }
  })

  const { above, below } = config.draw(state)
  if (textual) return [above, below]
  return `${below === '' ? above : `${above}\n${below}`}${HIDE_CURSOR}`
})

/** A moment between questions: Enter goes on, and some commands are allowed. */
export interface PauseConfig {
  allowed: ReadonlySet<Command>
  starred: boolean
  draw(state: PauseState): string
  mark(kind: 'star', on: boolean): void
}

export interface PauseState {
  starred: boolean
  done: boolean
}

/** What ended a pause. */
export type PauseEnd = 'enter' | Exclude<Command, 'star' | 'guess'>

/** Waits for Enter or an allowed command; a star is set without ending it. Other keys do nothing. */
export const pausePrompt = createPrompt<PauseEnd, PauseConfig>((config, done) => {
  const [state, setState] = useState<PauseState>({ starred: config.starred, done: false })
  useKeypress((press, line) => {
    line.clearLine(0)
    const { kind } = readKey(press as KeyPress, false)
    if (state.done) return
    if (kind === 'star' && config.allowed.has('star')) {
      config.mark('star', !state.starred)
      setState({ ...state, starred: !state.starred })
    } else if (kind === 'enter' || (config.allowed.has(kind as Command) && kind !== 'guess')) {
      setState({ ...state, done: true })
      done(kind as PauseEnd)
    }
  })
  return `${config.draw(state)}${HIDE_CURSOR}`
})
