import { stringify } from 'csv-stringify/sync'

/** A row of a table, by the names of its columns. */
export type Row = Record<string, string | number | boolean | null>

/**
 * Rows of one form as CSV (RFC 4180), the names of the columns first; without an end to the last line. With a byte order mark, without
 * which Excel takes Chinese for another encoding; what a spreadsheet would run as a formula is set in quotes (OWASP, CSV injection).
 */
export function csv(rows: readonly Row[]): string {
  return stringify([...rows], {
    bom: true,
    header: true,
    eof: false,
    record_delimiter: 'windows',
    quote_record_delimiter: true,
    escape_formulas: true,
    cast: { boolean: String },
  })
}
