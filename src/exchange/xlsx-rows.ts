import { unzipSync, zipSync } from 'fflate'
import readWorkbook from 'read-excel-file/universal'
import type { Remark } from '../errors/import-problem.ts'
import { UserError } from '../errors/user-error.ts'
import { type Cells, headingRow } from './read-table.ts'
import { type SheetNotes, sheetNotes } from './sheet-notes.ts'

/** A bank of thousands of questions takes a few megabytes. */
const MOST_MEGABYTES = 100
const MEGABYTE = 2 ** 20

type Value = string | number | boolean | Date | object | null

/**
 * The rows of the first sheet that has the headings of a bank, else of the first; and what is to be said of merged cells, formulas and
 * other sheets. Throws `not-a-workbook` and `archive-too-big`.
 */
export async function xlsxRows(bytes: Uint8Array, file: string): Promise<{ rows: Cells[]; remarks: Remark[] }> {
  const parts = unpacked(bytes, file)
  const sheets = await workbookOf(parts, file)
  const tables = sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map(plainRow) }))
  const chosen = Math.max(
    0,
    tables.findIndex(({ rows }) => headingRow(rows) >= 0),
  )
  const unread = tables.filter(({ rows }, at) => at !== chosen && rows.some(({ cells }) => cells.some(Boolean)))
  const notes = notesOf(parts, chosen, file)
  const rows = tables[chosen]?.rows ?? []
  const heading = headingRow(rows)
  return {
    rows: withNotes(rows, heading, notes),
    remarks: [
      ...unread.map((table): Remark => ({ code: 'sheet-unread', data: { sheet: table.name } })),
      ...notes.merges.map((range): Remark => ({ code: 'merged-cells', data: { range: range.name } })),
      ...formulaRemarks(notes),
    ],
  }
}

/** The files of the archive, none of which can be larger than it says. */
function unpacked(bytes: Uint8Array, file: string): Record<string, Uint8Array> {
  let total = 0
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (/^xl\/media\//.test(name)) return false
        total += originalSize
        if (total > MOST_MEGABYTES * MEGABYTE)
          throw new UserError('archive-too-big', { file, megabytes: Math.ceil(total / MEGABYTE), most: MOST_MEGABYTES })
        return true
      },
    })
  } catch (error) {
    if (error instanceof UserError) throw error
    throw new UserError('not-a-workbook', { file }, { cause: error })
  }
}

/** The sheets. They are packed again before the reader opens them, so that it meets no file larger than was looked at. */
async function workbookOf(parts: Record<string, Uint8Array>, file: string) {
  try {
    return await readWorkbook(zipSync(parts, { level: 0 }).slice().buffer, { trim: false })
  } catch (error) {
    throw new UserError('not-a-workbook', { file }, { cause: error })
  }
}

function notesOf(parts: Record<string, Uint8Array>, place: number, file: string): SheetNotes {
  try {
    return sheetNotes(parts, place)
  } catch (error) {
    throw new UserError('not-a-workbook', { file }, { cause: error })
  }
}

function plainRow(values: readonly Value[], at: number): Cells {
  return { place: { unit: 'row', number: at + 1 }, cells: values.map(plainCell) }
}

function plainCell(value: Value): string {
  if (value === null) return ''
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value)
}

/** Rows with what was merged downwards in each of its cells, and refused where a formula has no value or an error. */
function withNotes(rows: Cells[], heading: number, { merges, empty, faults }: SheetNotes): Cells[] {
  for (const { top, bottom, column } of merges.filter(merge => merge.top > heading)) {
    const value = rows[top]?.cells[column] ?? ''
    for (const row of rows.slice(top + 1, bottom + 1)) row.cells[column] = value
  }
  return rows.map((row, at) => {
    const [formula] = empty.filter(cell => cell.row === at)
    const [fault] = faults.filter(cell => cell.row === at)
    if (fault) return { ...row, refusal: { code: 'cell-fault', data: { cell: fault.name, value: fault.value } } }
    return formula ? { ...row, refusal: { code: 'formula-empty', data: { cell: formula.name } } } : row
  })
}

function formulaRemarks({ formulas }: SheetNotes): Remark[] {
  const [first] = formulas
  return first === undefined ? [] : [{ code: 'formulas', data: { count: formulas.length, cell: first } }]
}
