import type { Path } from '../errors/problem-collector.ts'
import type { Question } from '../questions/question.ts'

const FULL_WIDTH = /[\p{Script=Han}\p{Script=Bopomofo}\u3000-\u303f\uff00-\uffef]/u

/** The length of a text as readers of Chinese count it: a 漢字 or full-width mark is 1, two Latin letters or digits are 1. */
export function textLength(text: string): number {
  let length = 0
  for (const character of text.replace(/\s/g, '')) length += FULL_WIDTH.test(character) ? 1 : 0.5
  return length
}

/** The runs of `size` 漢字 in a text, punctuation and other letters left out. */
export function hanRuns(text: string, size: number): Set<string> {
  const han = [...text].filter(character => /\p{Script=Han}/u.test(character))
  return new Set(han.slice(size - 1).map((_, at) => han.slice(at, at + size).join('')))
}

/** A part of a question that people read. */
export interface QuestionText {
  path: Path
  text: string
}

const READ_KEYS: ReadonlySet<PropertyKey> = new Set(['stem', 'text', 'why'])

/** Every text of a question: stem, options and the like, and reasons. */
export function textsOf(question: Question): QuestionText[] {
  return collect(question, [], false)
}

/** The reasons of a question. */
export function reasonsOf(question: Question): QuestionText[] {
  return textsOf(question).filter(({ path }) => path.includes('why'))
}

function collect(value: unknown, path: Path, read: boolean): QuestionText[] {
  if (typeof value === 'string') return read ? [{ path, text: value }] : []
  if (typeof value !== 'object' || value === null) return []
  const entries: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return entries.flatMap(([step, inner]) => {
    // `why` of a true/false question holds one reason for each judgement.
    return collect(inner, [...path, step], READ_KEYS.has(step) || (read && path.at(-1) === 'why'))
  })
}

/** The mean of some numbers; 0 of none. */
export function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}

/** A share in percent of a whole, to one decimal; 0 of nothing. */
export function percentOf(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 1000) / 10
}
