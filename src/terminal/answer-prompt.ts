import { createPrompt, useEffect, useKeypress, useRef, useState } from '@inquirer/core'
import type { InteractionState, Key, Outcome, Step } from '../answering/interaction-state.ts'
import { initialState, leaveQuestion, pressKey } from '../answering/press-key.ts'
import type { TypedWords } from '../locales/typed-words.ts'
import type { Interaction } from '../questions/interaction.ts'
import { type KeyPress, keyPressOf, readKey, readTextKey } from './keys.ts'
import type { AnswerConfig, Understood } from './prompter.ts'
import { isSuspend, useSuspension } from './suspension.ts'

/** The prompts that take single keys have nothing for a text cursor to point at. inquirer shows it again at the end. */
export const HIDE_CURSOR = '\u001B[?25l'
const SECOND = 1000

/** A question's prompt. All it knows of keys and answers is in answering/: an unknown key says so and never chooses. */
export const answerPrompt = createPrompt<Outcome, AnswerConfig & Understood>((config, done) => {
  const { interaction, allowed } = config
  const textual = interaction.kind === 'text-entry'
  const [state, setState] = useState(() => initialState(interaction, config.before))
  const take = (step: Step) => {
    setState(step.state)
    if (step.outcome) done(step.outcome)
  }
  useDeadline(config.msLeft, () => take(leaveQuestion(state, 'time-up', interaction)))
  const drawn = useSuspension()
  useEffect(line => {
    if (textual && state.picked[0]) line.write(state.picked[0])
  }, [])

  useKeypress((press, line) => {
    if (state.done || isSuspend(press)) return
    const key = readKeyOf(interaction, keyPressOf(press), config.words)
    // readline gathers what is typed into a line of its own, which would move the cursor.
    if (!textual) line.clearLine(0)
    const step = pressKey(state, key ?? { kind: 'typed', text: line.line }, interaction, allowed)
    tellMarks(config, state, step.state)
    take(step)
    if (step.outcome || !textual || !key) return
    // The line goes to the blank that the key led to.
    line.clearLine(0)
    line.write(step.state.picked[step.state.cursor ?? 0] ?? '')
  })

  const { above, below } = config.draw(state)
  const whole = drawn(below === '' ? above : `${above}\n${below}`, textual ? below.split('\n').length : 0)
  return textual ? [above, below] : `${whole}${HIDE_CURSOR}`
})

/** A key in the sense of a question; null for one that edits a text. */
function readKeyOf(interaction: Interaction, press: KeyPress, words: TypedWords): Key | null {
  if (interaction.kind === 'text-entry') return readTextKey(press)
  return readKey(press, interaction.kind === 'choice' && interaction.judging, words)
}

function tellMarks({ mark }: AnswerConfig, before: InteractionState, after: InteractionState): void {
  if (after.starred !== before.starred) mark('star', after.starred)
  if (after.flagged !== before.flagged) mark('flag', after.flagged)
}

/** Draws the prompt anew each second, for its clock, and calls `onTimeUp` when none is left. */
function useDeadline(msLeft: (() => number) | null, onTimeUp: () => void): void {
  const [, setSeconds] = useState(0)
  // The timer is set once, but must find the question as it then is.
  const latest = useRef(onTimeUp)
  latest.current = onTimeUp
  useEffect(() => {
    if (msLeft === null) return undefined
    const timer = setInterval(() => {
      const seconds = Math.ceil(msLeft() / SECOND)
      setSeconds(seconds)
      if (seconds <= 0) latest.current()
    }, SECOND)
    return () => clearInterval(timer)
  }, [])
}
