import { createPrompt, useKeypress, useState } from '@inquirer/core'
import { HIDE_CURSOR } from './answer-prompt.ts'
import { keyPressOf, readKey } from './keys.ts'
import { type ChoiceConfig, choiceOf, type Understood } from './prompter.ts'

/** Waits for Enter, the number of a choice, or the key that leaves. Other keys do nothing. */
export const choicePrompt = createPrompt<number | 'leave', ChoiceConfig & Understood>((config, done) => {
  const [ended, setEnded] = useState(false)
  useKeypress((press, line) => {
    line.clearLine(0)
    if (ended) return
    const choice = choiceOf(readKey(keyPressOf(press), false, config.words), config.count)
    if (choice === null) return
    setEnded(true)
    done(choice)
  })
  return `${ended ? '' : config.draw()}${HIDE_CURSOR}`
})
