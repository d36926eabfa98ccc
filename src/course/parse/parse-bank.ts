import { createHash } from 'node:crypto'
import type { Locate, Path, ProblemCollector } from '../../errors/problem-collector.ts'
import { type AuthoredQuestion, type Question, typeOf } from '../../questions/question.ts'
import { TODO } from '../../questions/todo.ts'
import { type ParsedYaml, parseYaml } from './parse-yaml.ts'
import { bankSchema } from './schema.ts'

/** What a question may refer to in its chapter. The sections are null where a heading has a fault: it may be the one that is meant. */
export interface References {
  sections: string[] | null
  objectives: string[]
  notes: string[]
}

/** A chapter's bank as read, with where its parts stand: a path begins with the question's place in the file. */
export interface BankSource {
  questions: Question[]
  locate: Locate
  /** Where `TODO` stands for what the author has still to write. */
  todos: Path[]
}

/**
 * Reads a chapter's question bank and holds its references against the chapter; null references are not judged, since the lesson could
 * not be read. Null when it does not fit the schema.
 */
export function parseBank(text: string, references: References | null, faults: ProblemCollector): BankSource | null {
  const parsed = parseYaml(text, bankSchema, faults)
  if (!parsed) return null
  for (const [index, source] of parsed.value.entries()) {
    if (references) checkReferences(source, index, references, parsed, faults)
    typeOf(source).reportFaults(source, (code, path, data) => faults.add(code, parsed.locate([index, ...path]), data))
    checkIds(source, index, parsed, faults)
  }
  const questions = parsed.value.map(source => withRevision(withReuse(withPlace(source, references))))
  return { questions, locate: parsed.locate, todos: todosIn(parsed.raw) }
}

/** The paths of all values that are still to be written. */
function todosIn(value: unknown, path: Path = []): Path[] {
  if (value === TODO) return [path]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => todosIn(inner, [...path, Array.isArray(value) ? Number(key) : key]))
}

/** A draft without its place stands at the first there is, so that it can be opened. */
function withPlace<Q extends AuthoredQuestion>(question: Q, known: References | null): Q {
  const section = question.section === TODO ? known?.sections?.[0] : undefined
  const objective = question.objective === TODO ? known?.objectives[0] : undefined
  return { ...question, section: section ?? question.section, objective: objective ?? question.objective }
}

function checkReferences(
  source: AuthoredQuestion,
  index: number,
  known: References,
  parsed: ParsedYaml<unknown>,
  faults: ProblemCollector,
): void {
  const { section, objective, notes } = source
  if (section !== TODO && known.sections && !known.sections.includes(section)) {
    faults.add('section-unknown', parsed.locate([index, 'section']), { section, known: known.sections })
  }
  if (objective !== TODO && !known.objectives.includes(objective)) {
    faults.add('objective-unknown', parsed.locate([index, 'objective']), { objective, known: known.objectives })
  }
  for (const [at, note] of notes.entries()) {
    if (!known.notes.includes(note)) faults.add('note-unknown', parsed.locate([index, 'notes', at]), { note, known: known.notes })
  }
}

/** Ids are unique in their list. */
function checkIds(question: AuthoredQuestion, index: number, parsed: ParsedYaml<unknown>, faults: ProblemCollector): void {
  for (const [name, parts] of Object.entries(typeOf(question).partLists(question))) {
    const ids = parts.map(part => part.id)
    for (const [place, id] of ids.entries()) {
      if (ids.indexOf(id) < place)
        faults.add('id-repeated', parsed.locate([index, name, place, 'id']), { id, first: question.id })
    }
  }
}

/** A matching without the field `reuse`, as courses wrote it before there was one, says in its stem that a right may come twice. */
function withReuse(question: AuthoredQuestion): AuthoredQuestion {
  if (question.type !== 'matching' || question.reuse !== undefined) return question
  return { ...question, reuse: /可重[複复]/.test(question.stem) }
}

function withRevision(question: AuthoredQuestion): Question {
  const parts = JSON.stringify([question.type, ...typeOf(question).revisionParts(question)])
  return { ...question, revision: createHash('sha256').update(parts).digest('hex').slice(0, 8) }
}
