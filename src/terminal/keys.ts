import type { KeypressEvent } from '@inquirer/core'
import type { Command, Key } from '../answering/interaction-state.ts'
import { judgementOf, optionIndex, plainTyped } from '../answering/typed-answer.ts'
import type { TypedWords } from '../locales/typed-words.ts'
import { foldCase } from '../text/normalize.ts'

/** A key as the terminal sent it: readline's name where it has one, and the characters themselves. */
export interface KeyPress {
  name?: string | undefined
  sequence?: string | undefined
  ctrl?: boolean | undefined
}

/** A key as inquirer tells it. The characters come with it, though its type does not say so. */
export function keyPressOf(press: KeypressEvent): KeyPress {
  const { name, ctrl } = press
  const sequence = 'sequence' in press && typeof press.sequence === 'string' ? press.sequence : undefined
  return { name, ctrl, sequence }
}

const NAMED: Record<string, Key> = {
  up: { kind: 'up' },
  down: { kind: 'down' },
  left: { kind: 'left' },
  right: { kind: 'right' },
  return: { kind: 'enter' },
  enter: { kind: 'enter' },
  space: { kind: 'space' },
  escape: { kind: 'leave' },
  tab: { kind: 'sheet' },
  pageup: { kind: 'left' },
  pagedown: { kind: 'right' },
}
/** Each command's key. */
const COMMANDS: Record<string, Command> = {
  q: 'leave',
  u: 'undo',
  s: 'skip',
  m: 'flag',
  r: 'again',
  n: 'note',
  '?': 'guess',
  '*': 'star',
}
/** The same with Ctrl: at every question, and so where letters are text too. */
const CONTROLS: Record<string, Command> = { g: 'guess', t: 'star', u: 'undo', s: 'skip', n: 'flag' }

/**
 * Reads a key of a question whose parts have names. `judging` is true at a true/false question, where o and x judge; `words` are what
 * may be typed in the learner's language.
 */
export function readKey(press: KeyPress, judging: boolean, words: TypedWords): Key {
  const { name = '', sequence, ctrl } = press
  const named = NAMED[name]
  if (named) return named
  if (ctrl) return CONTROLS[name] ? { kind: CONTROLS[name] } : { kind: 'unknown', text: `Ctrl-${name}` }
  const typed = sequence ?? name
  return typed === '' ? { kind: 'unknown', text: '' } : readCharacter(typed, judging, printable(press), words)
}

/** What was typed, and how it can be shown. `１`, `Ａ` and the ideographic space of an input method are `1`, `a` and space. */
function readCharacter(typed: string, judging: boolean, shown: string, words: TypedWords): Key {
  if (foldCase(typed) === ' ') return { kind: 'space' }
  const command = COMMANDS[plainTyped(typed, words)]
  if (command) return { kind: command }
  const judgement = judging ? judgementOf(typed, words) : null
  if (judgement !== null) return { kind: 'judge', value: judgement }
  const at = optionIndex(typed, words)
  if (at === null) return { kind: 'unknown', text: shown }
  return { kind: 'option', at, text: shown, numbered: /^\d$/.test(plainTyped(typed, words)) }
}

/** Reads a key of a field of text; null for one that edits the text. */
export function readTextKey({ name = '', ctrl }: KeyPress): Key | null {
  if (ctrl) return CONTROLS[name] ? { kind: CONTROLS[name] } : null
  return ['up', 'down', 'return', 'enter', 'escape', 'tab', 'pageup', 'pagedown'].includes(name) ? (NAMED[name] ?? null) : null
}

/** Escape sequences of function keys are never echoed. */
function printable({ name, sequence = '' }: KeyPress): string {
  return /^\p{C}/u.test(sequence) || sequence === '' ? (name ?? '') : sequence
}
