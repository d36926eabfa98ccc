import type { Key } from '../study/choice.ts'

/** A key as the terminal sent it: readline's name where it has one, and the characters themselves. */
export interface KeyPress {
  name?: string | undefined
  sequence?: string | undefined
  ctrl?: boolean | undefined
}

const TRUE_KEYS = new Set(['o', '○', '〇', '對', '对'])
const FALSE_KEYS = new Set(['x', '×', '✕', '錯', '错'])
const NAMED: Record<string, Key> = {
  up: { kind: 'up' },
  down: { kind: 'down' },
  return: { kind: 'enter' },
  enter: { kind: 'enter' },
  space: { kind: 'space' },
  escape: { kind: 'leave' },
}

/**
 * Reads a key. NFKC (UAX #15) makes `１`, `Ａ` and the ideographic space of an input method the same as `1`, `a` and space.
 * `judging` is true at a true/false question, where o and x judge.
 */
export function readKey(press: KeyPress, judging: boolean): Key {
  const named = NAMED[press.name ?? '']
  if (named) return named
  const text = (press.sequence ?? press.name ?? '').normalize('NFKC').toLowerCase()
  if (press.ctrl || text === '') return { kind: 'unknown', text: press.ctrl ? `Ctrl-${press.name ?? ''}` : '' }
  if (text === ' ') return { kind: 'space' }
  if (text === 'q') return { kind: 'leave' }
  if (judging && TRUE_KEYS.has(text)) return { kind: 'judge', value: true }
  if (judging && FALSE_KEYS.has(text)) return { kind: 'judge', value: false }
  const at = optionIndex(text)
  return at === null ? { kind: 'unknown', text: printable(press) } : { kind: 'option', at, text: printable(press) }
}

/** 0-based place of the option that `1`–`9` or `a`–`i` names, or null. */
export function optionIndex(text: string): number | null {
  if (/^[1-9]$/.test(text)) return Number(text) - 1
  if (/^[a-i]$/.test(text)) return text.charCodeAt(0) - 'a'.charCodeAt(0)
  return null
}

/** Escape sequences of function keys are never echoed. */
function printable({ name, sequence = '' }: KeyPress): string {
  return /^\p{C}/u.test(sequence) || sequence === '' ? (name ?? '') : sequence
}
