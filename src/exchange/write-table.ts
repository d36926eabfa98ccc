import type { Question } from '../questions/question.ts'
import { type Column, headingOf } from './columns.ts'
import { LETTERS } from './fields.ts'
import { listedCell, slipsCell } from './listed.ts'

/** A table of texts below its headings. */
export interface Table {
  headings: string[]
  rows: string[][]
}

type Cells = Partial<Record<Column, string>>

const NUMBERS = LETTERS.map((_, at) => at + 1)
/** In the order in which a trainer fills them in. */
const ORDER: readonly Column[] = [
  'id',
  'type',
  'stem',
  ...LETTERS.map((letter): Column => `option ${letter}`),
  ...NUMBERS.map((number): Column => `right ${number}`),
  'key',
  ...LETTERS.map((letter): Column => `why ${letter}`),
  ...NUMBERS.map((number): Column => `why ${number}`),
  'near A',
  'near B',
  'section',
  'objective',
  'bloom',
  'difficulty',
  'facts',
  'notes',
  'idea',
  'ids',
  'shuffle',
  'pin',
  'categories',
  'reuse',
  'original',
  'extension',
]

/** A bank as a table, a row a question, with the columns that something stands in. Nothing of a question is lost. */
export function writeTable(questions: readonly Question[]): Table {
  const rows = questions.map(question => ({ ...baseCells(question), ...partCells(question) }))
  const columns = ORDER.filter(column => rows.some(row => (row[column] ?? '') !== ''))
  return { headings: columns.map(headingOf), rows: rows.map(row => columns.map(column => row[column] ?? '')) }
}

function baseCells(question: Question): Cells {
  const { id, type, stem, section, objective, bloom, difficulty, facts, notes, idea, original, extension } = question
  return {
    id,
    type,
    stem,
    section,
    objective,
    bloom,
    difficulty,
    facts: facts.join(','),
    notes: notes.join(','),
    idea: idea ?? '',
    original: original ? 'true' : '',
    extension: extension ? 'true' : '',
  }
}

function partCells(question: Question): Cells {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return choiceCells(question)
    case 'boolean':
      return { key: String(question.answer), 'why A': question.why.true, 'why B': question.why.false }
    case 'ordering':
      return { ...partsFrom('option', question.items), ...reasonsOf(question.items), ids: idsOf(question.items) }
    case 'matching':
      return matchingCells(question)
    case 'cloze':
      return clozeCells(question)
  }
}

function choiceCells({ options, shuffle }: Extract<Question, { type: 'single' | 'multiple' }>): Cells {
  const lettersOf = (which: readonly boolean[]) => LETTERS.filter((_, at) => which[at]).join('')
  return {
    ...partsFrom('option', options),
    ...reasonsOf(options),
    key: lettersOf(options.map(({ correct }) => correct)),
    ids: idsOf(options),
    shuffle: shuffle ? '' : 'false',
    pin: lettersOf(options.map(({ pinned }) => pinned)),
    categories: options.some(({ category }) => category) ? options.map(({ category }) => category ?? '').join(',') : '',
  }
}

function matchingCells({ lefts, rights, reuse }: Extract<Question, { type: 'matching' }>): Cells {
  const cells: Cells = { ...partsFrom('option', lefts), ...reasonsOf(lefts), ids: idsOf([...lefts, ...rights]) }
  for (const [at, { text, why }] of rights.entries()) {
    cells[`right ${at + 1}`] = text
    cells[`why ${at + 1}`] = why ?? ''
  }
  const placeOf = (match: string) => rights.findIndex(({ id }) => id === match) + 1
  const key = lefts.map(({ match }, at) => `${LETTERS[at]}${placeOf(match)}`).join(' ')
  return { ...cells, key, reuse: reuse === undefined ? '' : String(reuse) }
}

function clozeCells({ blanks }: Extract<Question, { type: 'cloze' }>): Cells {
  const cells: Cells = {}
  for (const [at, { accept, why, near }] of blanks.entries()) {
    const letter = LETTERS[at] ?? ''
    cells[`option ${letter}`] = listedCell(accept)
    cells[`why ${letter}`] = why
    cells[`near ${letter}`] = slipsCell(near)
  }
  return cells
}

function partsFrom(kind: 'option', parts: readonly { text: string }[]): Cells {
  return Object.fromEntries(parts.map(({ text }, at) => [`${kind} ${LETTERS[at]}`, text]))
}

function reasonsOf(parts: readonly { why: string }[]): Cells {
  return Object.fromEntries(parts.map(({ why }, at) => [`why ${LETTERS[at]}`, why]))
}

function idsOf(parts: readonly { id: string }[]): string {
  return parts.map(({ id }) => id).join(',')
}
