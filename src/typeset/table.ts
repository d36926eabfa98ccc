import type { Tokens } from 'marked'
import { displayWidth } from '../text/width.ts'
import { type Alignment, columnWidths, rowLines, stackRows } from './columns.ts'
import { renderInline } from './inline.ts'
import type { Page } from './page.ts'
import { wrap } from './wrap.ts'

const GAP = '  '

/** A table in at most `page.width` cells; where its columns would be too narrow, one block of `heading：value` lines a row. */
export function layoutTable({ header, rows, align }: Tokens.Table, page: Page): string[] {
  const render = (cells: Tokens.TableCell[]) => cells.map(cell => renderInline(cell.tokens, page.theme))
  return tableLines(
    render(header),
    rows.map(render),
    align.map((side): Alignment => side ?? 'left'),
    page,
  )
}

/** A table of texts by the same rules. */
export function tableLines(header: string[], body: string[][], alignment: Alignment[], page: Page): string[] {
  const headings = header.map(text => (text === '' ? '' : page.theme.heading(text)))
  const widths = page.plain ? null : columnWidths([headings, ...body], page.width - GAP.length * (headings.length - 1))
  if (!widths) return stacked(headings, body, page)
  const rule = widths.map(width => page.theme.border('-'.repeat(width))).join(GAP)
  return [
    ...rowLines(headings, widths, GAP, alignment),
    rule,
    ...stackRows(body.map(cells => rowLines(cells, widths, GAP, alignment))),
  ]
}

function stacked(headings: string[], body: string[][], { width }: Page): string[] {
  if (body.length === 0) return headings.flatMap(heading => wrap(heading, width))
  const blocks = body.map(cells => cells.flatMap((cell, at) => wrap(labelled(headings[at] ?? '', cell), width)))
  return blocks.flatMap((block, at) => (at === 0 ? block : ['', ...block]))
}

/** `label：text` after a Chinese label, `label: text` after another, text alone without one. */
export function labelled(label: string, text: string): string {
  if (displayWidth(label) === 0) return text
  return `${label}${/\p{sc=Han}/u.test(label) ? '：' : ': '}${text}`
}
