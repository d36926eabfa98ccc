import type { FigurePart } from '../text/figure.ts'
import { displayWidth } from '../text/width.ts'
import { frame } from './box.ts'
import { place } from './columns.ts'
import type { Page } from './page.ts'
import { wrap, wrapEvenly } from './wrap.ts'

/** What the frame of a part takes: a line and a space on either side. */
const SIDES = 4
/** Cells (four 漢字) and lines between which a box reads well. */
const LEAST = 8
const TALLEST = 4

/** Boxes of one size beside each other, `link` between them; null where they would be too narrow to read or too tall to take in at a glance. */
export function boxesInRow(parts: FigurePart[], link: string, page: Page): string[] | null {
  const room = Math.floor((page.width - displayWidth(link) * (parts.length - 1)) / parts.length) - SIDES
  if (room < LEAST || parts.some(part => wrap(part.title, room).length > 2)) return null
  const widest = Math.max(...parts.flatMap(part => partLines(part, room + SIDES, page).map(displayWidth)))
  const cells = widest + SIDES
  const height = Math.max(...parts.map(part => partLines(part, cells, page).length))
  if (height > TALLEST) return null
  const boxes = parts.map(part => partBox(part, cells, height, page))
  const linked = Math.floor((height + 1) / 2)
  return Array.from({ length: height + 2 }, (_, row) =>
    boxes.map(lines => lines[row] ?? '').join(row === linked ? link : ' '.repeat(displayWidth(link))),
  )
}

/** A part in a frame of `cells` cells with at least `height` lines inside, centred both ways. */
export function partBox(part: FigurePart, cells: number, height: number, page: Page): string[] {
  const lines = partLines(part, cells, page).map(line => place(line, cells - SIDES, 'center'))
  const above = Math.max(0, Math.floor((height - lines.length) / 2))
  const below = Math.max(0, height - lines.length - above)
  const blank = (count: number) => Array.from({ length: count }, () => '')
  return frame([...blank(above), ...lines, ...blank(below)], { width: cells, border: page.theme.border, ascii: page.ascii })
}

function partLines(part: FigurePart, cells: number, { theme }: Page): string[] {
  return [theme.strong(part.title), ...textOf(part)].flatMap(line => wrapEvenly(line, cells - SIDES))
}

/** The line of detail of a part, where it has one. */
export function textOf({ text }: FigurePart): string[] {
  return text === undefined || text === '' ? [] : [text]
}
