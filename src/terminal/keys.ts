import type { Command, Key } from '../answering/interaction-state.ts'
import { judgementOf, optionIndex } from '../answering/typed-answer.ts'
import { foldCase } from '../text/normalize.ts'

/** A key as the terminal sent it: readline's name where it has one, and the characters themselves. */
export interface KeyPress {
  name?: string | undefined
  sequence?: string | undefined
  ctrl?: boolean | undefined
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
/** Each command's key, and what that key sends while a Bopomofo input method is left on. */
const COMMANDS: Record<string, Command> = {
  q: 'leave',
  ㄆ: 'leave',
  u: 'undo',
  ㄧ: 'undo',
  s: 'skip',
  ㄋ: 'skip',
  m: 'flag',
  ㄩ: 'flag',
  r: 'again',
  ㄐ: 'again',
  '?': 'guess',
  '*': 'star',
}
/** The same with Ctrl, in a field where letters are text. */
const CONTROLS: Record<string, Command> = { g: 'guess', t: 'star', u: 'undo', s: 'skip', n: 'flag' }

/**
 * Reads a key of a question whose parts have names. NFKC (UAX #15) makes `１`, `Ａ` and the ideographic space of an input method the
 * same as `1`, `a` and space. `judging` is true at a true/false question, where o and x judge.
 */
export function readKey(press: KeyPress, judging: boolean): Key {
  const named = NAMED[press.name ?? '']
  if (named) return named
  const typed = press.sequence ?? press.name ?? ''
  const text = foldCase(typed)
  if (press.ctrl || text === '') return { kind: 'unknown', text: press.ctrl ? `Ctrl-${press.name ?? ''}` : '' }
  if (text === ' ' && typed !== '˙') return { kind: 'space' }
  const command = COMMANDS[text]
  if (command) return { kind: command }
  const judgement = judging ? judgementOf(typed) : null
  if (judgement !== null) return { kind: 'judge', value: judgement }
  const at = optionIndex(typed)
  return at === null ? { kind: 'unknown', text: printable(press) } : { kind: 'option', at, text: printable(press) }
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
