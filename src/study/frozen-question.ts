import type { Question } from '../questions/question.ts'
import { flag, type Guard, hasFields, listOf, optional, shape, text } from './shape.ts'

/** What every question of a paper in a file has. */
const BASE = {
  id: text,
  type: text,
  section: text,
  objective: text,
  bloom: text,
  difficulty: text,
  facts: listOf(text),
  notes: listOf(text),
  original: flag,
  extension: flag,
  stem: text,
  revision: text,
  shown: listOf(text),
}

const part = { id: text, text, why: text }
const options = { options: listOf(shape({ ...part, correct: flag, pinned: flag })), shuffle: flag }

/** What those of a type have besides. */
const OF_TYPE: Record<Question['type'], Guard<object>> = {
  single: shape(options),
  multiple: shape(options),
  boolean: shape({ answer: flag, why: shape({ true: text, false: text }) }),
  ordering: shape({ items: listOf(shape(part)) }),
  matching: shape({
    lefts: listOf(shape({ ...part, match: text })),
    rights: listOf(shape({ id: text, text, why: optional(text) })),
    reuse: optional(flag),
  }),
  cloze: shape({ blanks: listOf(shape({ accept: listOf(text), why: text, near: listOf(shape({ text, why: text })) })) }),
}

/** Whether something read from a file is a question in the form in which a course is compiled, with the order of its parts. */
export function isQuestion(value: unknown): value is Question {
  if (!hasFields(value, BASE)) return false
  const { type } = value
  return Object.entries(OF_TYPE).some(([name, isOfType]) => name === type && isOfType(value))
}
