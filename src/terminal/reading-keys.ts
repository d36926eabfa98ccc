import { plainTyped } from '../answering/typed-answer.ts'
import type { TypedWords } from '../locales/typed-words.ts'
import type { KeyPress } from './keys.ts'

/** What a key means to somebody who reads. */
export type ReadingKey = 'enter' | 'forward' | 'back' | 'start' | 'end' | 'find' | 'again' | 'practise' | 'leave'

const NAMED: Record<string, ReadingKey> = {
  return: 'enter',
  enter: 'enter',
  space: 'forward',
  pagedown: 'forward',
  down: 'forward',
  right: 'forward',
  pageup: 'back',
  up: 'back',
  left: 'back',
  home: 'start',
  end: 'end',
  escape: 'leave',
}

/** The letters of less, and q and p of this program. */
const LETTERS: Record<string, ReadingKey> = {
  j: 'forward',
  b: 'back',
  k: 'back',
  g: 'start',
  '/': 'find',
  n: 'again',
  p: 'practise',
  q: 'leave',
}

/** Reads a key of somebody who reads; null for one that means nothing then. `words` are what may be typed in the learner's language. */
export function readReadingKey({ name = '', sequence, ctrl }: KeyPress, words: TypedWords): ReadingKey | null {
  const named = NAMED[name]
  if (named) return named
  if (ctrl) return null
  const typed = (sequence ?? name).normalize('NFKC')
  // The one letter whose capital means something of its own.
  if (typed === 'G') return 'end'
  return typed === ' ' ? 'forward' : (LETTERS[plainTyped(typed, words)] ?? null)
}
