import { existsSync } from 'node:fs'
import type { CourseIndex } from '../../course/course.ts'
import { UserError } from '../../errors/user-error.ts'
import type { Locale } from '../../locales/locale.ts'
import { QUESTION_TYPES, type QuestionType } from '../../questions/question.ts'
import { decodePaper, type PaperCode } from '../../study/paper-code.ts'
import { foldTyped, normalizeTyped } from '../../text/normalize.ts'

const MOST_QUESTIONS = 99_999
const MOST_MINUTES = 600

/** A typed 卷號 of this course. Throws `bad-paper-code`. */
export function paperCodeOf(typed: string, index: CourseIndex): PaperCode {
  const code = decodePaper(typed, index.version)
  if (typeof code === 'string') throw new UserError('bad-paper-code', { value: typed, fault: code })
  if (code.chapter !== null && code.chapter > index.chapters.length)
    throw new UserError('bad-paper-code', { value: typed, fault: 'other-version' })
  return code
}

/** Whether what stands behind --paper is the name of a file: no 卷號 has a dot or a slash. */
export function isPaperFile(typed: string): boolean {
  return /[./\\]/.test(typed) || existsSync(typed)
}

/** A typed type of question, by its name or its word. Throws `bad-type`. */
export function typeOf(typed: string | undefined, words: Locale): QuestionType | null {
  if (typed === undefined) return null
  const plain = foldTyped(typed)
  const found = QUESTION_TYPES.find(type => type === plain || words.typed.types[type].includes(plain))
  if (found) return found
  const known = QUESTION_TYPES.map(type => `${type}${words.punctuation.brackets(words.kinds.types[type])}`)
  throw new UserError('bad-type', { value: typed, known })
}

/** A typed number of questions, or null. Throws `bad-count`. */
export function countOf(typed: string | undefined): number | null {
  return typed === undefined ? null : wholeNumber(typed, MOST_QUESTIONS, 'bad-count')
}

/** The typed minutes of an exam, or null. Throws `bad-minutes`. */
export function minutesOf(typed: string | undefined): number | null {
  return typed === undefined ? null : wholeNumber(typed, MOST_MINUTES, 'bad-minutes')
}

/** A typed seed, or null. Throws `bad-seed`. */
export function seedOf(typed: string | undefined): string | null {
  if (typed === undefined) return null
  const seed = normalizeTyped(typed)
  if (!/^[A-Za-z0-9-]{1,32}$/.test(seed)) throw new UserError('bad-seed', { value: typed })
  return seed
}

function wholeNumber(typed: string, most: number, code: 'bad-count' | 'bad-minutes'): number {
  const value = normalizeTyped(typed)
  const count = /^\d{1,5}$/.test(value) ? Number(value) : 0
  if (count < 1 || count > most) throw new UserError(code, { value: typed, most })
  return count
}
