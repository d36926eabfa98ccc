import writeWorkbook from 'write-excel-file/node'
import type { Table } from './write-table.ts'

/** A table as an XLSX file: texts alone, so that no spreadsheet reckons one as a formula; the headings stay in sight. */
export async function xlsxFile({ headings, rows }: Table, sheet: string): Promise<Uint8Array> {
  const head = headings.map(value => ({ value, type: String, fontWeight: 'bold' as const }))
  const body = rows.map(row => row.map(value => (value === '' ? null : { value, type: String })))
  const columns = headings.map((_, at) => ({ width: widthOf(rows.map(row => row[at] ?? '')) }))
  const buffer = await writeWorkbook([head, ...body], { sheet, columns, stickyRowsCount: 1 }).toBuffer()
  return new Uint8Array(buffer)
}

/** A column's width in digits: a 漢字 takes two. */
function widthOf(texts: readonly string[]): number {
  const longest = Math.max(...texts.map(text => text.length), 4)
  return Math.min(40, longest * 2 + 2)
}
