import type { Remark } from '../errors/import-problem.ts'
import { BLOOM_LEVELS, DIFFICULTIES, MOST_PARTS } from '../questions/question-base.ts'
import { TODO } from '../questions/todo.ts'
import { withoutControls } from '../text/controls.ts'
import type { DraftBase } from './draft.ts'

const SLUG = /^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/

/** What trainers write for a level; the form's own words stand for themselves. */
const BLOOM_NAMES: Record<string, string> = {
  記憶: 'remember',
  记忆: 'remember',
  理解: 'understand',
  應用: 'apply',
  应用: 'apply',
  分析: 'analyze',
  評鑑: 'evaluate',
  評估: 'evaluate',
  评价: 'evaluate',
}
const DIFFICULTY_NAMES: Record<string, string> = {
  易: 'easy',
  簡單: 'easy',
  简单: 'easy',
  容易: 'easy',
  中: 'medium',
  中等: 'medium',
  普通: 'medium',
  難: 'hard',
  难: 'hard',
  困難: 'hard',
  困难: 'hard',
}

/** A file's values of the fields that every question has; a field that is missing is `undefined` or empty. */
export type RawFields = Partial<
  Record<'id' | 'section' | 'objective' | 'bloom' | 'difficulty' | 'facts' | 'notes' | 'idea' | 'original' | 'extension', string>
> & { stem: string }

/** The letter of a part by its place, from 0: A, B, … */
export function partLetter(at: number): string {
  return 'ABCDEFGHI'[at] ?? ''
}
export const LETTERS = Array.from({ length: MOST_PARTS }, (_, at) => partLetter(at))

/** A text as a bank keeps it: without control characters and spaces around it. */
export function cleaned(text: string): string {
  return withoutControls(text.replaceAll('\r\n', '\n').replaceAll('\r', '\n')).trim()
}

/** Whether a text can be an id. */
export function isSlug(text: string): boolean {
  return SLUG.test(text) && !(text in {})
}

/** The fields of every question, with `TODO` for what the file lacks or says in no way that is known; the latter is remarked. */
export function baseOf(raw: RawFields, remarks: Remark[]): DraftBase {
  const place = (field: 'section' | 'objective') => {
    const value = cleaned(raw[field] ?? '')
    if (value === '' || isSlug(value)) return value || TODO
    remarks.push({ code: `${field}-slug`, data: { value } })
    return TODO
  }
  const level = (field: 'bloom' | 'difficulty', known: readonly string[], names: Record<string, string>) => {
    const value = cleaned(raw[field] ?? '')
    if (value === '' || value === TODO) return TODO
    const found = known.find(word => word === value.toLowerCase()) ?? names[value]
    if (found === undefined) remarks.push({ code: 'value-unknown', data: { field, value, known: [...known] } })
    return found ?? TODO
  }
  const codes = (field: 'facts' | 'notes' | 'idea') => {
    const values = cleaned(raw[field] ?? '')
      .split(/[\s,，、;；]+/)
      .filter(Boolean)
    for (const value of values.filter(word => !isSlug(word))) remarks.push({ code: 'code-slug', data: { field, value } })
    return values.filter(isSlug)
  }
  const [idea] = codes('idea')
  return {
    id: cleaned(raw.id ?? ''),
    section: place('section'),
    objective: place('objective'),
    bloom: level('bloom', BLOOM_LEVELS, BLOOM_NAMES),
    difficulty: level('difficulty', DIFFICULTIES, DIFFICULTY_NAMES),
    facts: codes('facts'),
    notes: codes('notes'),
    ...(idea === undefined ? {} : { idea }),
    original: raw.original === 'true',
    extension: raw.extension === 'true',
    stem: cleaned(raw.stem),
  }
}
