import { createPrompt, useEffect, useKeypress, useRef, useState } from '@inquirer/core'
import { HIDE_CURSOR } from './answer-prompt.ts'
import { SHOW_CURSOR } from './guard.ts'
import { keyPressOf } from './keys.ts'
import type { ReadingConfig, Turn, Understood } from './prompter.ts'
import { readReadingKey } from './reading-keys.ts'
import { isSuspend, useSuspension } from './suspension.ts'

/** ECMA-48 §8.3.41 and §8.3.22. */
const ERASE_LINE = '\u001B[2K'
const LINE_UP = '\u001B[1A'
/** A window that is dragged tells each of its sizes; the last one counts, in milliseconds after it. */
const SETTLED = 150

/** The screen that pages come on, above the prompt. */
interface ReadingScreen {
  /** Writes as it is. */
  write(text: string): void
  /** Prints a page below what is there, or on a new screen. */
  show(page: string, anew: boolean): void
  /** Calls `listener` whenever the screen has another size; gives what ends that. */
  onResize(listener: () => void): () => void
}

/**
 * Stands below the pages of a text from its first to its last, so that no key is lost between two, and takes the words that are looked
 * for. A key that means nothing does nothing.
 */
export const readingPrompt = createPrompt<void, ReadingConfig & Understood & ReadingScreen>((config, done) => {
  /** What is typed of the words to find; null while none are asked for. */
  const [typed, setTyped] = useState<string | null>(null)
  const [, drawAgain] = useState({})
  const height = useRef(0)

  const take = (turn: Turn) => {
    const lines = height.current
    // What a turn has to say, as that nothing can be saved, stands above the page and not in the prompt.
    config.write(`${ERASE_LINE}${`${LINE_UP}${ERASE_LINE}`.repeat(lines - 1)}\r`)
    const turned = config.turn(turn)
    if (turned !== null && turned !== 'end') config.show(turned.page, turned.anew)
    // inquirer erases as many lines as the prompt had, so it is left with empty ones.
    config.write('\n'.repeat(lines - 1))
    if (turned === 'end') done()
    else drawAgain({})
  }
  useResize(config, () => take({ kind: 'resized' }))
  const drawn = useSuspension()
  useKeypress((press, line) => {
    if (isSuspend(press)) return
    const key = readReadingKey(keyPressOf(press), config.words)
    if (typed === null) {
      // readline gathers what is typed into a line of its own.
      line.clearLine(0)
      if (key === 'find') setTyped(config.finds ? '' : null)
      else if (key !== null) take({ kind: key })
      return
    }
    const ends = key === 'enter' || press.name === 'escape'
    setTyped(ends ? null : line.line)
    if (!ends) return
    line.clearLine(0)
    if (key === 'enter' && typed.trim() !== '') take({ kind: 'find', typed })
  })
  const content = typed === null ? `${config.draw(false)}${HIDE_CURSOR}` : `${config.draw(true)}${typed}${SHOW_CURSOR}`
  height.current = content.split('\n').length
  return drawn(content)
})

function useResize({ onResize }: ReadingScreen, resized: () => void): void {
  // The listener is set once, but must find the reading as it then is.
  const latest = useRef(resized)
  latest.current = resized
  useEffect(() => {
    let timer: NodeJS.Timeout | undefined
    const ignore = onResize(() => {
      clearTimeout(timer)
      timer = setTimeout(() => latest.current(), SETTLED)
    })
    return () => {
      clearTimeout(timer)
      ignore()
    }
  }, [])
}
