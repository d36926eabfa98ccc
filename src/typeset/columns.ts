import type { Alignment } from '../text/content.ts'
import { displayWidth, padEnd } from '../text/width.ts'
import { wrap } from './wrap.ts'

/** A column narrower than this (four 漢字) is not worth reading. */
const LEAST = 8

/** Cells the widest line of a text takes. */
export function naturalWidth(text: string): number {
  return text.split('\n').reduce((most, line) => Math.max(most, displayWidth(line)), 0)
}

/** Narrows the widest columns until all fit in `room` cells; null where some would fall below eight cells. */
export function columnWidths(rows: readonly string[][], room: number): number[] | null {
  // Not spread into Math.max: a table may have more rows than a call takes arguments.
  const count = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const widths = Array.from({ length: count }, (_, at) =>
    rows.reduce((most, row) => Math.max(most, naturalWidth(row[at] ?? '')), 1),
  )
  for (let excess = widths.reduce((sum, width) => sum + width, 0) - room; excess > 0; excess--) {
    const widest = Math.max(...widths)
    if (widest <= LEAST) return null
    widths[widths.lastIndexOf(widest)] = widest - 1
  }
  return widths
}

/** One row of a table as lines: each cell wrapped to its column, columns parted by `gap` (on the first line) or as many spaces. */
export function rowLines(
  cells: readonly string[],
  widths: readonly number[],
  gap = '  ',
  align: readonly Alignment[] = [],
): string[] {
  const wrapped = widths.map((width, at) => wrap(cells[at] ?? '', width))
  const height = Math.max(...wrapped.map(lines => lines.length))
  return Array.from({ length: height }, (_, row) => {
    const placed = wrapped.map((lines, at) => place(lines[row] ?? '', widths[at] ?? 0, align[at] ?? 'left'))
    return placed.join(row === 0 ? gap : ' '.repeat(displayWidth(gap))).trimEnd()
  })
}

/** Rows below each other; where one takes several lines, they need air between them to stay apart. */
export function stackRows(rows: string[][]): string[] {
  const airy = rows.some(lines => lines.length > 1)
  return rows.flatMap((lines, at) => (airy && at > 0 ? ['', ...lines] : lines))
}

/** Sets a line into a number of cells. */
export function place(line: string, cells: number, align: Alignment): string {
  const free = Math.max(0, cells - displayWidth(line))
  if (align === 'left') return padEnd(line, cells)
  const before = align === 'right' ? free : Math.floor(free / 2)
  return padEnd(' '.repeat(before) + line, cells)
}
