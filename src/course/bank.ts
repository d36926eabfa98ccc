import { createHash } from 'node:crypto'
import { keyOf } from './grade.ts'
import type { Option, Question } from './question.ts'
import { bankSchema, type QuestionSource } from './schema.ts'
import type { Faults, Position } from './source.ts'
import { type ParsedYaml, parseYaml } from './yaml.ts'

/** What a question may refer to in its chapter. */
export interface References {
  sections: string[]
  objectives: string[]
  notes: string[]
}

/** A chapter's bank as read, with the place of each question for checks across files. */
export interface BankSource {
  questions: Question[]
  places: Position[]
}

/** Reads a chapter's question bank and holds its references against the chapter. Null when it does not fit the schema. */
export function parseBank(text: string, references: References, faults: Faults): BankSource | null {
  const parsed = parseYaml(text, bankSchema, faults)
  if (!parsed) return null
  for (const [index, source] of parsed.value.entries()) {
    checkReferences(source, index, references, parsed, faults)
    checkKeys(source, index, parsed, faults)
  }
  return { questions: parsed.value.map(toQuestion), places: parsed.value.map((_, index) => parsed.locate([index])) }
}

function checkReferences(
  source: QuestionSource,
  index: number,
  known: References,
  parsed: ParsedYaml<unknown>,
  faults: Faults,
): void {
  const { section, objective, notes } = source
  if (!known.sections.includes(section)) {
    faults.add('section-unknown', parsed.locate([index, 'section']), { section, known: known.sections })
  }
  if (!known.objectives.includes(objective)) {
    faults.add('objective-unknown', parsed.locate([index, 'objective']), { objective, known: known.objectives })
  }
  for (const [at, note] of notes.entries()) {
    if (!known.notes.includes(note)) faults.add('note-unknown', parsed.locate([index, 'notes', at]), { note, known: known.notes })
  }
}

function checkKeys(source: QuestionSource, index: number, parsed: ParsedYaml<unknown>, faults: Faults): void {
  if (source.type === 'boolean') return
  const at = parsed.locate([index, 'options'])
  const options = source.options.length
  const keys = source.options.filter(option => option.correct).length
  if (source.type === 'single' && keys !== 1) faults.add('keys-single', at, { keys })
  if (source.type === 'multiple' && (keys < 2 || keys > options - 1)) faults.add('keys-multiple', at, { keys, options })
  const ids = source.options.map(option => option.id)
  for (const [place, id] of ids.entries()) {
    if (ids.indexOf(id) < place)
      faults.add('id-repeated', parsed.locate([index, 'options', place, 'id']), { id, first: source.id })
  }
}

function toQuestion(source: QuestionSource): Question {
  if (source.type === 'boolean') return withRevision({ ...source, revision: '' })
  const options: Option[] = source.options.map(({ pin, ...option }) => ({ ...option, pinned: pin === 'last' }))
  return withRevision({ ...source, options, revision: '' })
}

function withRevision(question: Question): Question {
  const ids = question.type === 'boolean' ? [] : question.options.map(option => option.id)
  const parts = JSON.stringify([question.type, ids, keyOf(question)])
  return { ...question, revision: createHash('sha256').update(parts).digest('hex').slice(0, 8) }
}
