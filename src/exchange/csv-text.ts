import { CsvError, parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { UserError } from '../errors/user-error.ts'
import { isHeading } from './columns.ts'
import type { Cells } from './read-table.ts'
import type { Table } from './write-table.ts'

/** What a spreadsheet would run as a formula (OWASP, CSV injection), behind any number of the quotes that keep it from that. */
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/

/** The rows of a CSV or TSV text with the lines they begin on. Throws `table-fault`. */
export function csvRows(text: string, file: string, tabs: boolean): Cells[] {
  const delimiter = tabs ? '\t' : delimiterOf(text)
  try {
    const ends: number[] = []
    const records = parse(text, {
      delimiter,
      relax_column_count: true,
      bom: true,
      on_record: (cells, { lines }) => {
        ends.push(lines)
        return cells
      },
    })
    return records.map((cells, at) => {
      const number = Math.min((ends[at - 1] ?? 0) + 1, ends[at] ?? 1)
      return { place: { unit: 'line', number }, cells: cells.map(plain) }
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new UserError('table-fault', { file, line: lineOf(error), quote: /QUOTE/.test(error.code) }, { cause: error })
  }
}

function lineOf(error: CsvError): number {
  return typeof error.lines === 'number' ? error.lines : 1
}

/** The sign between the cells: the one that makes headings of one of the first lines. */
function delimiterOf(text: string): string {
  const lines = text.split(/\r\n|\r|\n/, 20)
  const headings = (sign: string) => lines.some(line => isHeading(line.split(sign).map(cell => cell.replaceAll('"', ''))))
  return [',', ';', '\t'].find(headings) ?? (lines[0]?.includes('\t') ? '\t' : ',')
}

function plain(cell: string): string {
  return FORMULA.test(cell) && cell.startsWith("'") ? cell.slice(1) : cell
}

/** A table as CSV that a spreadsheet opens as it is (RFC 4180, with a byte order mark), and reads no cell of as a formula. */
export function csvFile({ headings, rows }: Table): string {
  const cells = rows.map(row => row.map(cell => (FORMULA.test(cell) ? `'${cell}` : cell)))
  return stringify([headings, ...cells], { bom: true, record_delimiter: 'windows', quoted_match: /[\r\n]/ })
}
