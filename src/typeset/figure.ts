import type { ChainFigure, Figure, FigurePart, ProductFigure, StagesFigure } from '../text/figure.ts'
import { displayWidth } from '../text/width.ts'
import { columnWidths, naturalWidth, place, rowLines, stackRows } from './columns.ts'
import { boxesInRow, partBox, textOf } from './figure-boxes.ts'
import { prefixed } from './hanging-indent.ts'
import type { Page } from './page.ts'
import { behindLabel } from './table.ts'
import { wrap } from './wrap.ts'

const ARROW = ' -> '

/** A figure in at most `page.width` cells, its title first: side by side where it fits, from top to bottom where it does not. */
export function drawFigure(figure: Figure, page: Page): string[] {
  const title = figure.title === '' ? [] : [...wrap(page.theme.heading(figure.title), page.width), '']
  return [...title, ...drawn(figure, page)]
}

function drawn(figure: Figure, page: Page): string[] {
  switch (figure.kind) {
    case 'chain':
      return chain(figure, page)
    case 'product':
      return product(figure, page)
    case 'stages':
      return stages(figure, page)
  }
}

function chain({ parts }: ChainFigure, page: Page): string[] {
  return (
    boxesInRow(parts, ARROW, page) ??
    railway(
      parts.map(part => ({ title: part.title, lines: textOf(part) })),
      page,
    )
  )
}

function product({ parts, result }: ProductFigure, page: Page): string[] {
  const factors = boxesInRow(parts, ' × ', page)
  if (!factors) return sum(parts, result, page)
  const span = displayWidth(factors[0] ?? '')
  const widest = Math.max(naturalWidth(result.title), naturalWidth(result.text ?? ''))
  const outcome = partBox(result, Math.min(span, widest + 8), 0, page)
  return [...factors, ...[page.theme.heading('='), ...outcome].map(line => place(line, span, 'center').trimEnd())]
}

function stages({ rows, parts }: StagesFigure, page: Page): string[] {
  const header = ['', ...parts.map(part => page.theme.heading(part.title))]
  const body = rows.map((row, at) => [page.theme.accent(row), ...parts.map(part => part.cells[at] ?? '')])
  const widths = columnWidths([header, ...body], page.width - ARROW.length * parts.length)
  if (!widths) {
    return railway(
      parts.map(({ title, cells }) => ({
        title,
        lines: cells.map((cell, at) => behindLabel(page.theme.accent(rows[at] ?? ''), cell, page)),
      })),
      page,
    )
  }
  const [labels = 0, ...columns] = widths
  const indent = ' '.repeat(labels + ARROW.length)
  const titles = rowLines(header.slice(1), columns, ARROW).map(line => indent + line)
  const rule = page.theme.border('-'.repeat(widths.reduce((total, width) => total + width, ARROW.length * parts.length)))
  return [...titles, rule, ...stackRows(body.map(cells => rowLines(cells, widths, ' '.repeat(ARROW.length))))]
}

/** Stops below each other, an arrow from each to the next. */
function railway(stops: { title: string; lines: string[] }[], { width, theme }: Page): string[] {
  return stops.flatMap(({ title, lines }, at) => {
    const last = at === stops.length - 1
    const rail = last ? '   ' : `${theme.border('|')}  `
    const head = prefixed(`${theme.border('o')}  `, rail, width, room => wrap(theme.strong(title), room))
    const body = lines.flatMap(line => prefixed(rail, rail, width, room => wrap(line, room)))
    return [...head, ...body, ...(last ? [] : [theme.border('v')])]
  })
}

/** Factors below each other like a sum on paper. */
function sum(parts: FigurePart[], result: FigurePart, { width, theme }: Page): string[] {
  const term = (sign: string, part: FigurePart) =>
    prefixed(`${sign}  `, '   ', width, room => [
      ...wrap(theme.strong(part.title), room),
      ...textOf(part).flatMap(text => wrap(text, room)),
    ])
  const rule = theme.border('-'.repeat(width))
  return [...parts.flatMap((part, at) => term(at === 0 ? ' ' : '×', part)), rule, ...term('=', result)]
}
