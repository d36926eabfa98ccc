import { createPrompt, useKeypress, useState } from '@inquirer/core'
import { HIDE_CURSOR } from './answer-prompt.ts'
import { keyPressOf, readKey } from './keys.ts'
import { type PauseConfig, type PauseEnd, type PauseState, pauseEndOf, type Understood } from './prompter.ts'
import { isSuspend, useSuspension } from './suspension.ts'

/** Waits for Enter or an allowed command; a star is set without ending it. Other keys do nothing. */
export const pausePrompt = createPrompt<PauseEnd, PauseConfig & Understood>((config, done) => {
  const [state, setState] = useState<PauseState>({ starred: config.starred, done: false })
  const drawn = useSuspension()
  useKeypress((press, line) => {
    line.clearLine(0)
    if (state.done || isSuspend(press)) return
    const key = readKey(keyPressOf(press), false, config.words)
    if (key.kind === 'star' && config.allowed.has('star')) {
      config.mark('star', !state.starred)
      setState({ ...state, starred: !state.starred })
      return
    }
    const end = pauseEndOf(key, config.allowed)
    if (end === null) return
    setState({ ...state, done: true })
    done(end)
  })
  return `${drawn(config.draw(state))}${HIDE_CURSOR}`
})
