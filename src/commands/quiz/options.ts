import type { CourseIndex } from '../../course/course.ts'
import { UserError } from '../../errors/user-error.ts'
import { QUESTION_TYPES, type QuestionType } from '../../questions/question.ts'
import { decodePaper, type PaperCode } from '../../study/paper-code.ts'
import { foldTyped, normalizeTyped } from '../../text/normalize.ts'
import { longFlag } from '../command-spec.ts'

/** The options of `salescourse quiz`, as typed. */
export interface QuizOptions {
  count?: string
  all?: boolean
  seed?: string
  paper?: string
  answers?: string
  json?: boolean
  print?: boolean
  withKey?: boolean
  mistakes?: boolean
  starred?: boolean
  unseen?: boolean
  original?: boolean
  type?: string
  inOrder?: boolean
  exam?: boolean
  minutes?: string
  resume?: boolean
}

const MINUTE = 60_000
const MOST_MINUTES = 600

/** Whether a practice of a choice of questions is wanted. */
export function hasFilter({ mistakes, starred, unseen, type, inOrder }: QuizOptions): boolean {
  return Boolean(mistakes || starred || unseen || type || inOrder)
}

/** Throws `options-clash` where two options cannot both be meant. */
export function rejectConflicts(options: QuizOptions, chapter: string | undefined): void {
  const clash = (one: string, other: string) => {
    throw new UserError('options-clash', { one, other })
  }
  const given = (name: keyof QuizOptions) => options[name] !== undefined && options[name] !== false
  const pairs: [keyof QuizOptions, (keyof QuizOptions)[]][] = [
    ['paper', ['seed', 'count', 'all', 'original', 'mistakes', 'starred', 'unseen', 'type', 'inOrder']],
    ['original', ['count', 'all', 'mistakes', 'starred', 'unseen', 'type', 'inOrder', 'exam']],
    ['exam', ['mistakes', 'starred', 'unseen', 'type', 'inOrder']],
    ['count', ['all']],
  ]
  for (const [one, others] of pairs) {
    for (const other of others) if (given(one) && given(other)) clash(longFlag(one), longFlag(other))
  }
  if (chapter !== undefined && given('paper')) clash('--paper', chapter)
  if (chapter !== undefined && given('original')) clash('--original', chapter)
  if (given('minutes') && !given('exam')) throw new UserError('minutes-need-exam', {})
  if (given('withKey') && !given('print')) throw new UserError('key-needs-print', {})
}

/** A typed 卷號 of this course. Throws `bad-paper-code`. */
export function paperCodeOf(typed: string, index: CourseIndex): PaperCode {
  const code = decodePaper(typed, index.version)
  if (typeof code === 'string') throw new UserError('bad-paper-code', { value: typed, fault: code })
  if (code.chapter !== null && code.chapter > index.chapters.length)
    throw new UserError('bad-paper-code', { value: typed, fault: 'other-version' })
  return code
}

/** A typed type of question, by its name or its word. Throws `bad-type`. */
export function typeOf(typed: string | undefined, names: Record<QuestionType, string>): QuestionType | null {
  if (typed === undefined) return null
  const plain = foldTyped(typed)
  const found = QUESTION_TYPES.find(type => type === plain || names[type] === plain || names[type].replace(/題$/, '') === plain)
  if (!found) throw new UserError('bad-type', { value: typed, known: QUESTION_TYPES.map(type => `${type}（${names[type]}）`) })
  return found
}

/** A typed number of questions, or null. Throws `bad-count`. */
export function countOf(typed: string | undefined): number | null {
  return typed === undefined ? null : wholeNumber(typed, 99_999, 'bad-count')
}

/** The time limit of an exam in milliseconds: as typed, or a minute a question. Throws `bad-minutes`. */
export function limitOf(typed: string | undefined, questions: number): number {
  return (typed === undefined ? questions : wholeNumber(typed, MOST_MINUTES, 'bad-minutes')) * MINUTE
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
