import { clusters } from '../text/width.ts'

/** A part of a line: offsets in its text. */
export interface LinePart {
  line: number
  from: number
  to: number
}

/** The line between the headings of a table and its rows, in a frame too: strokes of at least two columns, two cells apart. */
const RULE = /^[\s│|]*-+(?: {2}-+)+[\s│|]*$/

/**
 * Lines without looks in the order in which they are read, as runs of parts: a text goes on over the end of a line, but in a table within
 * its cell alone, each of which is a run of its own.
 */
export function readingRuns(lines: readonly string[]): LinePart[][] {
  const rule = lines.findIndex(line => RULE.test(line))
  const whole = (line: number) => ({ line, from: 0, to: lines[line]?.length ?? 0 })
  if (rule < 0) return [lines.map((_, line) => whole(line))]
  const columns = columnsOf(lines[rule] ?? '')
  const top = lines.slice(0, rule).findLastIndex(isBlank) + 1
  const before = lines.slice(0, top).map((_, line) => whole(line))
  const rows = [numbersFrom(top, rule), ...rowsOf(lines, rule + 1)]
  return [before, ...rows.flatMap(row => columns.map(column => row.map(line => partOf(lines[line] ?? '', line, column))))]
}

/** Where the columns under a rule begin and end, in cells; the last one has no end. */
function columnsOf(rule: string): { from: number; to: number }[] {
  // Strokes of a rule, spaces and frames all take one cell a character.
  const starts = [...rule.matchAll(/-+/g)].map(({ index }) => index)
  return starts.map((from, at) => ({ from, to: starts[at + 1] ?? Number.POSITIVE_INFINITY }))
}

/** The lines of each row from a line on: where any row takes several lines, blank ones part them; otherwise each is a row. */
function rowsOf(lines: readonly string[], start: number): number[][] {
  const all = numbersFrom(start, lines.length)
  if (!all.some(line => isBlank(lines[line] ?? ''))) return all.map(line => [line])
  const rows: number[][] = [[]]
  for (const line of all) {
    if (isBlank(lines[line] ?? '')) rows.push([])
    else rows.at(-1)?.push(line)
  }
  return rows
}

function partOf(text: string, line: number, { from, to }: { from: number; to: number }): LinePart {
  return { line, from: offsetAt(text, from), to: offsetAt(text, to) }
}

/** The offset of the first character that begins at or behind a cell. */
function offsetAt(text: string, cell: number): number {
  const { count, at, cells } = clusters(text)
  let column = 0
  for (let index = 0; index < count; index += 1) {
    if (column >= cell) return at[index] ?? text.length
    column += cells[index] ?? 0
  }
  return text.length
}

function isBlank(line: string): boolean {
  return /^[\s│|]*$/.test(line)
}

function numbersFrom(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, at) => start + at)
}
