import { stringify } from 'csv-stringify/sync'

/** A row of a table, by the names of its columns. */
export type Row<Column extends string = string> = Record<Column, string | number | boolean | null>

/**
 * Rows as CSV (RFC 4180), the names of the columns first, also where there is no row; every line ends in CRLF. With a byte order mark,
 * without which Excel takes Chinese for another encoding; what a spreadsheet would run as a formula is set in quotes (OWASP, CSV injection).
 */
export function csv<Column extends string>(columns: readonly Column[], rows: readonly Row<Column>[]): string {
  return stringify([...rows], {
    bom: true,
    header: true,
    columns: [...columns],
    record_delimiter: 'windows',
    quote_record_delimiter: true,
    escape_formulas: true,
    cast: { boolean: String },
  })
}
