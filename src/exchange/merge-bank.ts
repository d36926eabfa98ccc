import { Document, isSeq, LineCounter, parseDocument } from 'yaml'
import { UserError } from '../errors/user-error.ts'
import { TODO } from '../questions/todo.ts'
import { authoredForm, type Form, type FormValue } from './authored-form.ts'
import type { ReadQuestion } from './draft.ts'
import { isForm, mergeQuestion } from './merge-question.ts'

export type Outcome = 'added' | 'updated' | 'same'

/** A bank's file with the questions of another, and what became of each. */
export interface MergedBank {
  text: string
  outcomes: Outcome[]
  /** Ids of questions of the bank that the file does not have; they stay. */
  others: string[]
  /** How many values are still to be written in the whole bank, and of how many questions. */
  todos: number
  drafts: number
}

/**
 * Puts questions into a bank: one with a known id is brought up to date, another is added at the end. Comments and everything that a file
 * does not say stay. `text` is null for a new bank. Throws `bank-unreadable`.
 */
export function mergeBank(text: string | null, questions: readonly ReadQuestion[], file: string): MergedBank {
  const document = documentOf(text ?? '', file)
  const before = formsOf(document)
  const outcomes = questions.map(({ draft, named }): Outcome => {
    const now = asTexts(authoredForm(draft))
    const at = before.findIndex(({ id }) => id === draft.id)
    const old = before[at]
    if (!isForm(now)) return 'same'
    if (!old) {
      document.add(document.createNode(now))
      return 'added'
    }
    return change(document, [at], old, mergeQuestion(old, now, named)) ? 'updated' : 'same'
  })
  const ids = questions.map(({ draft }) => draft.id)
  const after = formsOf(document)
  const todos = after.map(countTodos)
  return {
    text: outcomes.every(outcome => outcome === 'same') && text !== null ? text : document.toString({ lineWidth: 0 }),
    outcomes,
    others: before.flatMap(({ id }) => (typeof id === 'string' && !ids.includes(id) ? [id] : [])),
    todos: todos.reduce((sum, count) => sum + count, 0),
    drafts: todos.filter(Boolean).length,
  }
}

/** The document of a bank; every value is a text, as banks are read. */
function documentOf(text: string, file: string): Document {
  const lines = new LineCounter()
  const parsed = parseDocument(text, { schema: 'failsafe', lineCounter: lines, prettyErrors: false })
  const [fault] = parsed.errors
  if (fault) throw new UserError('bank-unreadable', { file, line: lines.linePos(fault.pos[0]).line })
  if (isSeq(parsed.contents)) return parsed
  if (parsed.contents !== null && text.trim() !== '') throw new UserError('bank-unreadable', { file, line: 1 })
  return new Document([], { schema: 'failsafe' })
}

function formsOf(document: Document): Form[] {
  const value: unknown = document.toJS()
  return Array.isArray(value) ? value.map(item => (isForm(item) ? item : {})) : []
}

/** Changes a value of a document to another, no more of it than differs; says whether anything did. */
function change(document: Document, path: readonly (string | number)[], old: FormValue | undefined, now: FormValue): boolean {
  if (old === now) return false
  if (Array.isArray(old) && Array.isArray(now) && old.length === now.length) {
    return now.map((value, at) => change(document, [...path, at], old[at], value)).includes(true)
  }
  if (isForm(old) && isForm(now)) {
    const gone = Object.keys(old).filter(key => !(key in now))
    for (const key of gone) document.deleteIn([...path, key])
    const changed = Object.entries(now).map(([key, value]) => change(document, [...path, key], old[key], value))
    return gone.length > 0 || changed.includes(true)
  }
  document.setIn(path, typeof now === 'string' ? now : document.createNode(now))
  return true
}

/** Flags as the texts they are in a file. */
function asTexts(value: FormValue): FormValue {
  if (Array.isArray(value)) return value.map(asTexts)
  if (isForm(value)) return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, asTexts(inner)]))
  return String(value)
}

function countTodos(value: FormValue): number {
  if (value === TODO) return 1
  if (typeof value !== 'object') return 0
  return Object.values(value).reduce((sum: number, inner: FormValue) => sum + countTodos(inner), 0)
}
