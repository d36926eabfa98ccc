import type { Remark } from '../errors/import-problem.ts'
import type { Place, ReadBank } from '../exchange/draft.ts'
import type { MergedBank } from '../exchange/merge-bank.ts'
import type { Locale } from '../locales/locale.ts'
import { QUESTION_TYPES } from '../questions/question.ts'
import { withoutControls } from '../text/controls.ts'
import { tableLines } from '../typeset/table.ts'
import { wrap } from '../typeset/wrap.ts'
import { commandLines, hanging } from './parts/lines.ts'
import type { ViewPage } from './parts/page.ts'

/** A file that was read into a bank. */
export interface ImportedFile {
  from: string
  to: string
  form: string
  encoding: string | null
  bank: ReadBank
  merged: MergedBank
  /** The folder of the course that the bank belongs to, where there is one. */
  course: string | null
}

/** What came over by type, what did not and why, what changed on the way, and what is still to be written. */
export function importView({ from, to, form, encoding, bank, merged, course }: ImportedFile, page: ViewPage): string {
  const { theme, words, width, commandLine } = page
  const text = words.import
  const remarks = remarkRows(bank, words)
  const others = merged.others.length > 0 ? ['', ...wrap(text.others(merged.others.length, merged.others), width)] : []
  const todos = merged.todos > 0 ? theme.warning(text.todos(merged.todos, merged.drafts)) : text.complete
  return [
    ...wrap(theme.title(withoutControls(text.title(from, to))), width),
    text.source(form, encoding),
    '',
    ...countLines(bank, merged, page),
    ...part(theme.wrong(text.refused(bank.refused.length)), refusedRows(bank, words), page),
    ...part(theme.heading(text.remarks(remarks.length)), remarks, page),
    ...others,
    '',
    ...wrap(todos, width),
    ...(course === null
      ? []
      : ['', theme.heading(words.nextStep), ...commandLines([[commandLine('check', course), text.check]], page)]),
  ].join('\n')
}

/** The template has been written, and how to go on with it. */
export function templateView(file: string, page: ViewPage): string {
  const { theme, words, width, commandLine } = page
  return [
    ...wrap(words.import.template(file), width),
    '',
    theme.heading(words.nextStep),
    ...commandLines([[commandLine('import -o questions/1.yaml', file), words.import.fill]], page),
  ].join('\n')
}

function countLines({ questions }: ReadBank, { outcomes }: MergedBank, page: ViewPage): string[] {
  const { words } = page
  const { columns, all } = words.import
  const kinds = ['added', 'updated', 'same'] as const
  const rowOf = (name: string, counted: readonly string[]) => {
    return [name, ...kinds.map(kind => String(counted.filter(outcome => outcome === kind).length))]
  }
  const rows = QUESTION_TYPES.map(type => {
    return { type, some: outcomes.filter((_, at) => questions[at]?.draft.type === type) }
  }).filter(({ some }) => some.length > 0)
  const body = [...rows.map(({ type, some }) => rowOf(words.question.types[type], some)), rowOf(all, outcomes)]
  return tableLines([columns.type, ...kinds.map(kind => columns[kind])], body, ['left', 'right', 'right', 'right'], page)
}

interface Row {
  place: string
  text: string
}

function refusedRows({ refused }: ReadBank, words: Locale): Row[] {
  return refused.map(({ place, refusal }) => {
    // The code and its data belong together, which a union of codes does not tell the compiler.
    const sentence = words.import.refusals[refusal.code] as (data: unknown, problems: Locale['problems']) => string
    return { place: placeText([place], words), text: sentence(refusal.data, words.problems) }
  })
}

/** Remarks, each once with all the places it is about. */
function remarkRows({ questions, remarks }: ReadBank, words: Locale): Row[] {
  const sentence = (remark: Remark) => (words.import.remarkTexts[remark.code] as (data: unknown) => string)(remark.data)
  const places = new Map<string, Place[]>()
  for (const question of questions) {
    for (const text of new Set(question.remarks.map(sentence))) places.set(text, [...(places.get(text) ?? []), question.place])
  }
  return [
    ...[...new Set(remarks.map(sentence))].map(text => ({ place: words.import.wholeFile, text })),
    ...[...places].map(([text, where]) => ({ place: placeText(where, words), text })),
  ]
}

function placeText(places: readonly Place[], words: Locale): string {
  return words.import.place(
    places[0]?.unit ?? 'line',
    places.map(({ number }) => number),
  )
}

function part(title: string, rows: readonly Row[], { words, width }: ViewPage): string[] {
  if (rows.length === 0) return []
  return [
    '',
    title,
    ...rows.flatMap(({ place, text }) => hanging('  ', `${place}${words.punctuation.gap}${withoutControls(text)}`, width)),
  ]
}
