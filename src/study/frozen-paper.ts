import { createRequire } from 'node:module'
import type { Question } from '../questions/question.ts'
import { paperMode } from './events.ts'
import { isQuestion } from './frozen-question.ts'
import { type Guard, hasFields, listOf, map, number, optional, orNull, type ShapeOf, shape, text } from './shape.ts'

const require = createRequire(import.meta.url)

/** Raised whenever the form of the file changes in a way that an earlier program would misread. */
const PAPER_FORMAT = 1
const ID_DIGITS = 10

const credit: Guard<'partial' | 'strict'> = (value): value is 'partial' | 'strict' => value === 'partial' || value === 'strict'

/**
 * A paper that is kept whole: its questions with their keys and the order of their parts, how it is marked, and the course it is of. `limit`
 * is in milliseconds, `passMark` in points.
 */
const FROZEN = {
  course: shape({ id: text, title: text, version: text, release: optional(text) }),
  seed: text,
  mode: paperMode,
  chapter: orNull(text),
  section: optional(text),
  limit: orNull(number),
  credit,
  passMark: number,
  questions: listOf(isQuestion),
}

export type FrozenPaper = Omit<ShapeOf<typeof FROZEN>, 'questions'> & { questions: Question[] }

/** Why a text is no paper that can be taken: none at all or broken off, of a later program, or changed since it was written. */
export type PaperFault = 'no-paper' | 'newer' | 'edited'

/** The head of the file. `hash` is the SHA-256 of the paper as JSON without spaces. */
const FILE = { salescourse: text, format: number, hash: text, paper: map }

/** A paper as the text of its file, and the id that its hash gives it. */
export function writePaper(paper: FrozenPaper): { content: string; id: string } {
  const hash = hashOf(paper)
  const content = JSON.stringify({ salescourse: 'paper', format: PAPER_FORMAT, hash, paper }, null, 1)
  return { content: `${content}\n`, id: idOf(hash) }
}

/** Reads the text of such a file. A hash that does not fit shows that somebody changed it, so that no mended key goes unseen. */
export function readPaper(content: string): { paper: FrozenPaper; id: string } | PaperFault {
  const file = parse(content)
  if (!hasFields(file, FILE) || file.salescourse !== 'paper') return 'no-paper'
  if (file.format > PAPER_FORMAT) return 'newer'
  const { paper, hash } = file
  if (hashOf(paper) !== hash) return 'edited'
  if (!isPaper(paper) || paper.questions.length === 0) return 'no-paper'
  return { paper, id: idOf(hash) }
}

function isPaper(value: unknown): value is FrozenPaper {
  return hasFields(value, FROZEN)
}

function parse(content: string): unknown {
  try {
    return JSON.parse(content)
  } catch {
    return null
  }
}

function idOf(hash: string): string {
  return hash.slice(0, ID_DIGITS)
}

/** Loaded when it is needed: next to a bare start it takes long. */
function hashOf(paper: object): string {
  const { createHash } = require('node:crypto') as typeof import('node:crypto')
  return createHash('sha256').update(JSON.stringify(paper)).digest('hex')
}
