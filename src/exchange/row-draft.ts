import { Refused, type Remark } from '../errors/import-problem.ts'
import { BLANK } from '../questions/cloze.ts'
import type { QuestionType } from '../questions/question.ts'
import { TODO } from '../questions/todo.ts'
import type { Column } from './columns.ts'
import type { Draft, DraftBase, DraftOf } from './draft.ts'
import { isSlug, LETTERS } from './fields.ts'
import { judgementOf, keyPlaces, pairPlaces } from './keys.ts'
import { slipsOf, textsOf } from './listed.ts'

/** The cell of a row in a column; empty where there is none. */
export type TableRow = (column: Column) => string

/** The question of a row, of the type it is. Throws `Refused`. */
export function draftOfRow(base: DraftBase, type: QuestionType, row: TableRow, remarks: Remark[]): Draft {
  switch (type) {
    case 'single':
    case 'multiple':
      return choiceOf(base, type, row)
    case 'boolean':
      return booleanOf(base, row)
    case 'ordering':
      return orderingOf(base, row, remarks)
    case 'matching':
      return matchingOf(base, row, remarks)
    case 'cloze':
      return clozeOf(base, row, remarks)
  }
}

/** The texts in the columns of a kind, none left out between two. */
function textsIn(row: TableRow, kind: 'option' | 'right', signs: readonly string[]): string[] {
  const texts = signs.map(sign => row(`${kind} ${sign}`))
  const count = texts.findLastIndex(text => text !== '') + 1
  const gap = texts.slice(0, count).indexOf('')
  if (gap >= 0) throw new Refused({ code: 'option-gap', data: { letter: signs[gap] ?? '' } })
  return texts.slice(0, count)
}

/** Ids of so many parts as the row lists them from a place on; empty where it lists none, or something else. */
function idsOf(row: TableRow, from: number, count: number): string[] {
  const ids = row('ids')
    .split(/[\s,，、]+/)
    .slice(from, from + count)
  return Array.from({ length: count }, (_, at) => (isSlug(ids[at] ?? '') ? (ids[at] ?? '') : ''))
}

function whyOf(row: TableRow, sign: string): string {
  return row(`why ${sign}`) || TODO
}

function choiceOf(base: DraftBase, type: 'single' | 'multiple', row: TableRow): DraftOf<'single' | 'multiple'> {
  const texts = textsIn(row, 'option', LETTERS)
  if (texts.length < 2) throw new Refused({ code: 'options-few', data: { options: texts.length } })
  const keys = keyPlaces(row('key'), texts)
  if (type === 'single' && keys.length > 1) throw new Refused({ code: 'key-many', data: { keys: keys.length } })
  const ids = idsOf(row, 0, texts.length)
  const pins = row('pin') === '' ? [] : keyPlaces(row('pin'), texts)
  const categories = row('categories')
    .split(/[,，、]/)
    .map(category => category.trim())
  const options = texts.map((text, at) => {
    const correct = keys.includes(at)
    const category = categories[at] ?? ''
    return {
      id: ids[at] ?? '',
      text,
      correct,
      // A reason for the whole question says why its key is right.
      why: row(`why ${LETTERS[at]}`) || (correct ? row('why') : '') || TODO,
      pinned: pins.includes(at),
      ...(isSlug(category) ? { category } : {}),
    }
  })
  return { ...base, type, options, shuffle: judgementOf(row('shuffle')) ?? true }
}

function booleanOf(base: DraftBase, row: TableRow): DraftOf<'boolean'> {
  const answer = judgementIn(row)
  const whole = (judgement: boolean) => (judgement === answer ? row('why') : '')
  const why = { true: row('why A') || whole(true) || TODO, false: row('why B') || whole(false) || TODO }
  return { ...base, type: 'boolean', answer, why }
}

/** The key of a statement: a word for true or false, or the letter of an option that is one. */
function judgementIn(row: TableRow): boolean {
  const key = row('key')
  if (key === '') throw new Refused({ code: 'key-missing', data: {} })
  const options = [row('option A'), row('option B')].filter(Boolean)
  const chosen = options.length === 2 ? options[keyPlaces(key, options)[0] ?? 0] : key
  const answer = judgementOf(chosen ?? key)
  if (answer === null) throw new Refused({ code: 'judgement-unknown', data: { key } })
  return answer
}

function orderingOf(base: DraftBase, row: TableRow, remarks: Remark[]): DraftOf<'ordering'> {
  const texts = textsIn(row, 'option', LETTERS)
  if (texts.length < 3) throw new Refused({ code: 'options-few', data: { options: texts.length } })
  const order = row('key') === '' ? [...texts.keys()] : keyPlaces(row('key'), texts)
  if (order.length !== texts.length)
    throw new Refused({ code: 'key-unknown', data: { key: row('key'), options: LETTERS.slice(0, texts.length) } })
  placeless(row, remarks)
  const ids = idsOf(row, 0, texts.length)
  const items = order.map(at => ({ id: ids[at] ?? '', text: texts[at] ?? '', why: whyOf(row, LETTERS[at] ?? '') }))
  return { ...base, type: 'ordering', items }
}

function matchingOf(base: DraftBase, row: TableRow, remarks: Remark[]): DraftOf<'matching'> {
  const lefts = textsIn(row, 'option', LETTERS)
  const rights = textsIn(
    row,
    'right',
    LETTERS.map((_, at) => String(at + 1)),
  )
  if (lefts.length < 2 || rights.length < 2)
    throw new Refused({ code: 'options-few', data: { options: Math.min(lefts.length, rights.length) } })
  const places = row('key') === '' ? [...lefts.keys()] : pairPlaces(row('key'), lefts.length, rights.length)
  const missing = places.find(at => rights[at] === undefined)
  if (missing !== undefined) throw new Refused({ code: 'right-missing', data: { number: String(missing + 1) } })
  placeless(row, remarks)
  const ids = idsOf(row, 0, lefts.length)
  const rightIds = idsOf(row, lefts.length, rights.length)
  const idAt = (at: number) => rightIds[at] || `r${at + 1}`
  const reuse = judgementOf(row('reuse'))
  return {
    ...base,
    type: 'matching',
    lefts: lefts.map((text, at) => {
      return { id: ids[at] ?? '', text, match: idAt(places[at] ?? 0), why: whyOf(row, LETTERS[at] ?? '') }
    }),
    rights: rights.map((text, at) => {
      const why = row(`why ${at + 1}`) || (places.includes(at) ? '' : TODO)
      return { id: idAt(at), text, ...(why === '' ? {} : { why }) }
    }),
    ...(reuse === null ? {} : { reuse }),
  }
}

function clozeOf(base: DraftBase, row: TableRow, remarks: Remark[]): DraftOf<'cloze'> {
  const cells = [row('option A') || row('key'), row('option B')].filter(Boolean)
  if (cells.length === 0) throw new Refused({ code: 'key-missing', data: {} })
  const blanks = cells.map((cell, at) => {
    const letter = LETTERS[at] ?? ''
    return {
      accept: textsOf(cell),
      why: row(`why ${letter}`) || row('why') || TODO,
      near: slipsOf(row(`near ${letter}`), TODO),
    }
  })
  return { ...base, stem: stemWithBlank(base.stem, remarks), type: 'cloze', blanks }
}

/** A stem with a blank: one of any length of underlines, or of 〔　〕 and the like, or one added behind the question. */
export function stemWithBlank(stem: string, remarks: Remark[]): string {
  if (stem.split(BLANK).length > 1 && !/_{4,}/.test(stem)) return stem
  const marked = stem.replaceAll(/_{2,}|＿{2,}|[（(〔【[][\s　]*[）)〕】\]]/g, BLANK)
  if (marked.includes(BLANK)) return marked
  remarks.push({ code: 'blank-added', data: {} })
  return `${stem} ${BLANK}`
}

function placeless(row: TableRow, remarks: Remark[]): void {
  const reason = row('why')
  if (reason !== '') remarks.push({ code: 'reason-placeless', data: { reason } })
}
