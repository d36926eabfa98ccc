import { type Refusal, Refused, type Remark } from '../errors/import-problem.ts'
import { QUESTION_TYPES, type QuestionType } from '../questions/question.ts'
import { type Column, columnOf, isHeading } from './columns.ts'
import { type Place, type ReadBank, type ReadQuestion, readEach } from './draft.ts'
import { baseOf, cleaned, LETTERS } from './fields.ts'
import { judgementOf, keyPlaces } from './keys.ts'
import { draftOfRow, type TableRow } from './row-draft.ts'

/** A row of a table: its cells as texts, where it stands, and what is wrong with it before anything is read. */
export interface Cells {
  place: Place
  cells: string[]
  refusal?: Refusal
}

/** How far down the headings may stand: Kahoot's sheet begins with seven lines of advice. */
const HEADING_WITHIN = 20

const TYPE_NAMES: Record<string, QuestionType> = {
  單選: 'single',
  单选: 'single',
  單選題: 'single',
  单选题: 'single',
  選擇: 'single',
  選擇題: 'single',
  选择题: 'single',
  複選: 'multiple',
  複選題: 'multiple',
  多選: 'multiple',
  多選題: 'multiple',
  多选: 'multiple',
  多选题: 'multiple',
  是非: 'boolean',
  是非題: 'boolean',
  判斷題: 'boolean',
  判断题: 'boolean',
  排序: 'ordering',
  排序題: 'ordering',
  排序题: 'ordering',
  配對: 'matching',
  配對題: 'matching',
  配对: 'matching',
  配对题: 'matching',
  填充: 'cloze',
  填充題: 'cloze',
  填空: 'cloze',
  填空題: 'cloze',
  填空题: 'cloze',
}

/** Where the headings of a bank stand among rows, or -1. */
export function headingRow(rows: readonly Cells[]): number {
  return rows.slice(0, HEADING_WITHIN).findIndex(({ cells }) => isHeading(cells))
}

/** Reads a table of questions, a row each, below its headings. */
export function readTable(rows: readonly Cells[], heading: number): ReadBank {
  const headings = rows[heading]?.cells ?? []
  const columns = headings.map(columnOf)
  const remarks: Remark[] = headings
    .filter((name, at) => cleaned(name) !== '' && columns[at] === null)
    .map(column => ({ code: 'column-unknown', data: { column: cleaned(column) } }))
  const body = rows.slice(heading + 1).filter(({ cells, refusal }) => refusal || cells.some(cell => cleaned(cell) !== ''))
  const bank = readEach(
    body,
    ({ place }) => place,
    (row, told) => questionOf(row, columns, told),
  )
  return { ...bank, remarks }
}

function questionOf(
  { cells, refusal }: Cells,
  columns: readonly (Column | 'time' | null)[],
  remarks: Remark[],
): Omit<ReadQuestion, 'place' | 'remarks'> {
  if (refusal) throw new Refused(refusal)
  const row: TableRow = column => cleaned(cells[columns.indexOf(column)] ?? '')
  const seconds = cleaned(cells[columns.indexOf('time')] ?? '')
  if (seconds !== '') remarks.push({ code: 'time-limit', data: { seconds } })
  const base = baseOf({ ...fieldsOf(row), stem: row('stem') }, remarks)
  if (base.stem === '') throw new Refused({ code: 'stem-missing', data: {} })
  return { draft: draftOfRow(base, typeOfRow(row), row, remarks), named: row('ids') !== '' }
}

function fieldsOf(row: TableRow) {
  const flag = (column: Column) => String(judgementOf(row(column)) === true)
  return {
    id: row('id'),
    section: row('section'),
    objective: row('objective'),
    bloom: row('bloom'),
    difficulty: row('difficulty'),
    facts: row('facts'),
    notes: row('notes'),
    idea: row('idea'),
    original: flag('original'),
    extension: flag('extension'),
  }
}

/** The type a row names, or else the one its cells have: rights, options with one key or several, a judgement, a blank. */
function typeOfRow(row: TableRow): QuestionType {
  const told = row('type')
  if (told !== '') {
    const type = TYPE_NAMES[told] ?? QUESTION_TYPES.find(name => name === told.toLowerCase())
    if (!type) throw new Refused({ code: 'type-unknown', data: { type: told, known: [...QUESTION_TYPES] } })
    // 選擇題 is a choice of either kind: the keys say which.
    return /^[選选][擇择]/.test(told) && keysOfRow(row) > 1 ? 'multiple' : type
  }
  if (row('right 1') !== '') return 'matching'
  if (row('option A') !== '') return keysOfRow(row) > 1 ? 'multiple' : 'single'
  if (judgementOf(row('key')) !== null) return 'boolean'
  if (row('stem').includes('___') && row('key') !== '') return 'cloze'
  throw new Refused({ code: 'type-untold', data: {} })
}

function keysOfRow(row: TableRow): number {
  return keyPlaces(row('key'), LETTERS.map(letter => row(`option ${letter}`)).filter(Boolean)).length
}
