import { createHash } from 'node:crypto'
import type { Remark } from '../errors/import-problem.ts'
import type { Draft, ReadBank, ReadQuestion } from './draft.ts'
import { isSlug, partLetter } from './fields.ts'

const HASH_LETTERS = 8

/**
 * A bank in which every question has an id, and every part. A question without one is named by its title, or by a hash of its title or its
 * stem, so that importing it again finds it; a bare number is told apart by the file it goes to (`prefix`). Of two with one id the second
 * is refused.
 */
export function withIds(bank: ReadBank, prefix: string): ReadBank {
  const titles = bank.questions.map(({ title }) => title ?? '')
  const refused = [...bank.refused]
  const seen = new Map<string, string>()
  const questions = bank.questions.flatMap(question => {
    const unique = titles.filter(title => title === question.title).length === 1
    const named = namedQuestion(question, unique, prefix)
    const { id } = named.draft
    const first = seen.get(id)
    if (first === undefined) {
      seen.set(id, `${question.place.number}`)
      return [named]
    }
    refused.push({ place: question.place, refusal: { code: 'id-twice', data: { id, first } } })
    return []
  })
  refused.sort((a, b) => a.place.number - b.place.number)
  return { ...bank, questions, refused }
}

/** A bank without the questions whose ids stand in other files, by which each is refused. */
export function apartFrom(elsewhere: ReadonlyMap<string, string>, bank: ReadBank): ReadBank {
  const refused = [...bank.refused]
  const questions = bank.questions.filter(({ draft: { id }, place }) => {
    const file = elsewhere.get(id)
    if (file !== undefined) refused.push({ place, refusal: { code: 'id-elsewhere', data: { id, file } } })
    return file === undefined
  })
  refused.sort((a, b) => a.place.number - b.place.number)
  return { ...bank, questions, refused }
}

function namedQuestion(question: ReadQuestion, uniqueTitle: boolean, prefix: string): ReadQuestion {
  const { draft, title = '' } = question
  const remarks: Remark[] = [...question.remarks]
  const draftId = idOf(draft, uniqueTitle ? title : '', prefix, remarks)
  return { ...question, remarks, draft: withPartIds({ ...draft, id: draftId }) }
}

function idOf({ id, stem }: Draft, title: string, prefix: string, remarks: Remark[]): string {
  if (/^\d+$/.test(id)) {
    const made = `${prefix}-${id}`
    remarks.push({ code: 'id-number', data: { value: id, id: made } })
    return made
  }
  if (isSlug(id)) return id
  if (id !== '') remarks.push({ code: 'id-slug', data: { value: id } })
  else if (isSlug(title) && !/^\d+$/.test(title)) return title
  return `q-${hashOf(id || title || stem)}`
}

function hashOf(text: string): string {
  return createHash('sha256').update(text.normalize('NFKC')).digest('hex').slice(0, HASH_LETTERS)
}

/** A draft whose parts all have ids: letters, where the file names none. */
function withPartIds(draft: Draft): Draft {
  const named = <P extends { id: string }>(parts: readonly P[]) => {
    const sound = parts.every(({ id }) => isSlug(id)) && new Set(parts.map(({ id }) => id)).size === parts.length
    return sound ? [...parts] : parts.map((part, at) => ({ ...part, id: partLetter(at).toLowerCase() }))
  }
  switch (draft.type) {
    case 'single':
    case 'multiple':
      return { ...draft, options: named(draft.options) }
    case 'ordering':
      return { ...draft, items: named(draft.items) }
    case 'matching':
      return { ...draft, lefts: named(draft.lefts) }
    default:
      return draft
  }
}
