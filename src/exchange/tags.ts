import type { Remark } from '../errors/import-problem.ts'
import { QUESTION_TYPES, type Question, type QuestionType } from '../questions/question.ts'
import type { RawFields } from './fields.ts'

/*
 * What GIFT and Moodle have no field for goes as tags, `name:value`: they come back out of Moodle, where comments do not.
 */

const FIELDS = ['section', 'objective', 'bloom', 'difficulty', 'facts', 'notes', 'idea', 'original', 'extension'] as const
const OTHERS = ['type', 'parts', 'rights', 'shuffle', 'pin', 'categories', 'reuse'] as const
type OtherTag = (typeof OTHERS)[number]

/** The tags of a question by their names, those of its type apart from those of every question. */
export interface TagValues {
  fields: Omit<RawFields, 'stem'>
  others: Partial<Record<OtherTag, string>>
}

/** Everything of a question that has no place of its own in other programs. */
export function tagsOf(question: Question): string[] {
  const { section, objective, bloom, difficulty, facts, notes, idea, original, extension } = question
  const values: Partial<Record<(typeof FIELDS)[number] | OtherTag, string>> = {
    type: question.type,
    section,
    objective,
    bloom,
    difficulty,
    facts: facts.join(' '),
    notes: notes.join(' '),
    idea: idea ?? '',
    original: original ? 'true' : '',
    extension: extension ? 'true' : '',
    ...partTags(question),
  }
  return Object.entries(values)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}:${value}`)
}

function partTags(question: Question): Partial<Record<OtherTag, string>> {
  const idsOf = (parts: readonly { id: string }[]) => parts.map(({ id }) => id).join(' ')
  switch (question.type) {
    case 'single':
    case 'multiple': {
      const { options, shuffle } = question
      return {
        parts: idsOf(options),
        shuffle: shuffle ? '' : 'false',
        pin: idsOf(options.filter(({ pinned }) => pinned)),
        categories: options.some(({ category }) => category) ? options.map(({ category }) => category ?? '.').join(' ') : '',
      }
    }
    case 'ordering':
      return { parts: idsOf(question.items) }
    case 'matching':
      return {
        parts: idsOf([...question.lefts, ...question.rights]),
        rights: rightsInOrder(question)
          .map(right => question.rights.indexOf(right) + 1)
          .join(' '),
        reuse: question.reuse === undefined ? '' : String(question.reuse),
      }
    default:
      return {}
  }
}

/** The rights as other programs list them: as their lefts come, then those that none matches. */
export function rightsInOrder({ lefts, rights }: Extract<Question, { type: 'matching' }>) {
  const matched = [...new Set(lefts.map(({ match }) => match))].flatMap(id => rights.find(right => right.id === id) ?? [])
  return [...matched, ...rights.filter(right => !matched.includes(right))]
}

/** Reads tags. One that is not ours is remarked. */
export function readTags(tags: readonly string[], remarks: Remark[]): TagValues {
  const values: TagValues = { fields: {}, others: {} }
  for (const tag of tags) {
    const [name = '', ...rest] = tag.split(':')
    const value = rest.join(':').trim()
    const field = FIELDS.find(known => known === name)
    const other = OTHERS.find(known => known === name)
    if (field) values.fields[field] = value
    else if (other) values.others[other] = value
    else remarks.push({ code: 'tag', data: { tag } })
  }
  return values
}

/** The type that a tag names, where it is one. */
export function taggedType({ others }: TagValues): QuestionType | null {
  return QUESTION_TYPES.find(type => type === others.type) ?? null
}

/** The ids of so many parts from a place on in the tag; empty where there is none. */
export function taggedIds({ others }: TagValues, from: number, count: number): string[] {
  const ids = (others.parts ?? '').split(' ').slice(from, from + count)
  return Array.from({ length: count }, (_, at) => ids[at] ?? '')
}
