import { createPrompt, useKeypress, useState } from '@inquirer/core'
import { type Choice, type ChoiceRules, type ChoiceState, pressKey, untouched } from '../study/choice.ts'
import { type KeyPress, readKey } from './keys.ts'

export interface ChoiceConfig extends ChoiceRules {
  /** The text of the whole prompt, within the width of the terminal. */
  draw(state: ChoiceState): string
}

/** The prompt takes single keys, so there is nothing for a text cursor to point at. inquirer shows it again at the end. */
const HIDE_CURSOR = '\u001B[?25l'

/** A question's prompt: arrows, digits, letters and their full-width twins; an unknown key says so and never chooses. */
export const choicePrompt = createPrompt<Choice, ChoiceConfig>((config, done) => {
  const [state, setState] = useState<ChoiceState>(untouched(config))
  useKeypress((press, rl) => {
    // readline gathers what is typed into a line of its own, which would move the cursor.
    rl.clearLine(0)
    if (state.done) return
    const next = pressKey(state, readKey(press as KeyPress, config.judging), config)
    setState(next.state)
    if (next.choice !== undefined) done(next.choice)
  })
  return `${config.draw(state)}${HIDE_CURSOR}`
})

export interface ContinueConfig {
  draw(state: { done: boolean }): string
}

/** Waits for Enter (true), or for q or Esc (false). Other keys do nothing. */
export const continuePrompt = createPrompt<boolean, ContinueConfig>((config, done) => {
  const [finished, setFinished] = useState(false)
  useKeypress((press, rl) => {
    rl.clearLine(0)
    const key = readKey(press as KeyPress, false)
    if (finished || (key.kind !== 'enter' && key.kind !== 'leave')) return
    setFinished(true)
    done(key.kind === 'enter')
  })
  return `${config.draw({ done: finished })}${HIDE_CURSOR}`
})
