import { createHash } from 'node:crypto'
import type { Locate, ProblemCollector } from '../../errors/problem-collector.ts'
import { keyOf } from '../../questions/grade.ts'
import { BLANK, type Option, type Question } from '../../questions/question.ts'
import { type ParsedYaml, parseYaml } from './parse-yaml.ts'
import { bankSchema, type QuestionSource } from './schema.ts'

/** What a question may refer to in its chapter. */
export interface References {
  sections: string[]
  objectives: string[]
  notes: string[]
}

/** A chapter's bank as read, with where its parts stand: a path begins with the question's place in the file. */
export interface BankSource {
  questions: Question[]
  locate: Locate
}

/** Reads a chapter's question bank and holds its references against the chapter. Null when it does not fit the schema. */
export function parseBank(text: string, references: References, faults: ProblemCollector): BankSource | null {
  const parsed = parseYaml(text, bankSchema, faults)
  if (!parsed) return null
  for (const [index, source] of parsed.value.entries()) {
    checkReferences(source, index, references, parsed, faults)
    checkKeys(source, index, parsed, faults)
    checkParts(source, index, parsed, faults)
  }
  return { questions: parsed.value.map(toQuestion), locate: parsed.locate }
}

function checkReferences(
  source: QuestionSource,
  index: number,
  known: References,
  parsed: ParsedYaml<unknown>,
  faults: ProblemCollector,
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

function checkKeys(source: QuestionSource, index: number, parsed: ParsedYaml<unknown>, faults: ProblemCollector): void {
  if (source.type !== 'single' && source.type !== 'multiple') return
  const at = parsed.locate([index, 'options'])
  const options = source.options.length
  const keys = source.options.filter(option => option.correct).length
  if (source.type === 'single' && keys !== 1) faults.add('keys-single', at, { keys })
  if (source.type === 'multiple' && (keys < 2 || keys > options - 1)) faults.add('keys-multiple', at, { keys, options })
}

/** Ids are unique in their list, every left has its right, and the stem has as many blanks as there are answers. */
function checkParts(source: QuestionSource, index: number, parsed: ParsedYaml<unknown>, faults: ProblemCollector): void {
  for (const [name, parts] of Object.entries(partsOf(source))) {
    const ids = parts.map(part => part.id)
    for (const [place, id] of ids.entries()) {
      if (ids.indexOf(id) < place) faults.add('id-repeated', parsed.locate([index, name, place, 'id']), { id, first: source.id })
    }
  }
  if (source.type === 'matching') {
    const known = source.rights.map(right => right.id)
    for (const [place, { match }] of source.lefts.entries()) {
      if (!known.includes(match)) faults.add('match-unknown', parsed.locate([index, 'lefts', place, 'match']), { match, known })
    }
  }
  if (source.type === 'cloze') {
    const marks = source.stem.split(BLANK).length - 1
    const blanks = source.blanks.length
    if (marks !== blanks) faults.add('cloze-blanks', parsed.locate([index, 'stem']), { marks, blanks })
  }
}

function partsOf(source: QuestionSource): Record<string, { id: string }[]> {
  switch (source.type) {
    case 'single':
    case 'multiple':
      return { options: source.options }
    case 'ordering':
      return { items: source.items }
    case 'matching':
      return { lefts: source.lefts, rights: source.rights }
    case 'boolean':
    case 'cloze':
      return {}
  }
}

function toQuestion(source: QuestionSource): Question {
  if (source.type !== 'single' && source.type !== 'multiple') return withRevision({ ...source, revision: '' })
  const options: Option[] = source.options.map(({ pin, ...option }) => ({ ...option, pinned: pin === 'last' }))
  return withRevision({ ...source, options, revision: '' })
}

function withRevision(question: Question): Question {
  const parts = JSON.stringify([question.type, ...keyParts(question)])
  return { ...question, revision: createHash('sha256').update(parts).digest('hex').slice(0, 8) }
}

/** What of a question changes its revision: the ids of its parts and its key. */
function keyParts(question: Question): unknown[] {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return [question.options.map(option => option.id), keyOf(question)]
    case 'boolean':
      return [[], keyOf(question)]
    case 'ordering':
      return [question.items.map(item => item.id)]
    case 'matching':
      return [question.lefts.map(left => [left.id, left.match]), question.rights.map(right => right.id)]
    case 'cloze':
      return [question.blanks.length]
  }
}
