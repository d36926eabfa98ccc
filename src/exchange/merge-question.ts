import { TODO } from '../questions/todo.ts'
import type { Form, FormValue } from './authored-form.ts'

/** Fields that belong to a type; they go where a question becomes another type. */
const TYPE_FIELDS = ['options', 'shuffle', 'answer', 'why', 'items', 'lefts', 'rights', 'reuse', 'blanks']
const PART_LISTS = ['options', 'items', 'lefts', 'rights']

/**
 * A question of a bank with what a file says of it now: texts and keys are the file's; what the file lacks stays as its author wrote it.
 * Parts are found again by their ids where the file names them (`named`), else by their texts, else by their places.
 */
export function mergeQuestion(old: Form, now: Form, named: boolean): Form {
  const merged = leftOf(old, now)
  const ids = new Map<string, string>()
  for (const [key, value] of Object.entries(now)) {
    if (key === 'reuse' && old.reuse === undefined && saysReuse(now, value)) continue
    if (value !== TODO || old[key] === undefined) merged[key] = mergeField(key, old[key], value, { named, ids })
  }
  if ('lefts' in now) {
    merged.lefts = formsIn(merged.lefts).map(left => ({ ...left, match: ids.get(String(left.match)) ?? left.match ?? '' }))
  }
  return merged
}

/** What stays of a question whatever the file says: all but the parts of another type. */
function leftOf(old: Form, now: Form): Form {
  const stays = (key: string) =>
    key in now || !TYPE_FIELDS.includes(key) || (key === 'shuffle' && 'options' in now) || (key === 'reuse' && 'lefts' in now)
  return Object.fromEntries(Object.entries(old).filter(([key]) => stays(key)))
}

function mergeField(
  key: string,
  before: FormValue | undefined,
  value: FormValue,
  { named, ids }: { named: boolean; ids: Map<string, string> },
): FormValue {
  if (PART_LISTS.includes(key)) return mergeParts(formsIn(before), formsIn(value), named, ids)
  if (key === 'blanks') return mergeBlanks(formsIn(before), formsIn(value))
  return isForm(value) ? kept(isForm(before) ? before : {}, value) : value
}

/** Whether a matching's stem says of itself whether a right may come twice, as those without the field do. */
function saysReuse({ stem }: Form, value: FormValue): boolean {
  return String(/可重[複复]/.test(String(stem))) === value
}

/** The parts as the file has them; `ids` takes the id of each by the one that the file gave it. */
function mergeParts(old: readonly Form[], now: readonly Form[], named: boolean, ids: Map<string, string>): Form[] {
  const field = named ? 'id' : 'text'
  const found = now.map(part => old.find(before => before[field] === part[field]))
  const left = old.filter(before => !found.includes(before))
  const merged = now.map((part, at) => {
    const sameCount = old.length === now.length
    const byPlace = !named && sameCount && left.includes(old[at] ?? {}) ? old[at] : undefined
    const before = found[at] ?? byPlace
    if (!before) return part
    const { correct: _, ...rest } = before
    return { ...kept(rest, part), id: before.id ?? part.id ?? '' }
  })
  const used = new Set(merged.filter((_, at) => found[at]).map(({ id }) => id))
  // A part that is new must not take the letter of one that is there.
  const distinct = merged.map((part, at) => {
    if (found[at] || !used.has(part.id)) {
      used.add(part.id ?? '')
      return part
    }
    const id = freshId(used)
    used.add(id)
    return { ...part, id }
  })
  for (const [at, part] of now.entries()) ids.set(String(part.id), String(distinct[at]?.id))
  return distinct
}

function freshId(used: ReadonlySet<FormValue | undefined>): string {
  for (let number = 1; ; number += 1) if (!used.has(`n${number}`)) return `n${number}`
}

function mergeBlanks(old: readonly Form[], now: readonly Form[]): Form[] {
  return now.map((blank, at) => {
    const before = old[at] ?? {}
    const slips = formsIn(before.near)
    const near = formsIn(blank.near).map(slip => {
      return kept(slips.find(({ text }) => text === slip.text) ?? {}, slip)
    })
    return { ...kept(before, blank), ...(near.length > 0 ? { near } : {}) }
  })
}

/** A map with the values of another, but for those that it has and the other still has to be told. */
function kept(old: Form, now: Form): Form {
  const told = Object.entries(now).filter(([key, value]) => value !== TODO || old[key] === undefined)
  return { ...old, ...Object.fromEntries(told) }
}

/** Whether a value is a map. */
export function isForm(value: unknown): value is Form {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The maps of a list. */
function formsIn(value: FormValue | undefined): Form[] {
  return Array.isArray(value) ? value.filter(isForm) : []
}
