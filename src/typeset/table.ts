import type { Alignment, ContentBlock, Inline } from '../text/content.ts'
import { displayWidth } from '../text/width.ts'
import { columnWidths, rowLines, stackRows } from './columns.ts'
import { renderInline } from './inline.ts'
import type { Page } from './page.ts'
import { wrap } from './wrap.ts'

const GAP = '  '

/** A table in at most `page.width` cells; where its columns would be too narrow, one block of lines a row, each cell behind its heading. */
export function layoutTable({ header, rows, alignment }: Extract<ContentBlock, { type: 'table' }>, page: Page): string[] {
  const render = (cells: Inline[][]) => cells.map(cell => renderInline(cell, page.theme))
  return tableLines(render(header), rows.map(render), alignment, page)
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

function stacked(headings: string[], body: string[][], page: Page): string[] {
  const { width } = page
  if (body.length === 0) return headings.flatMap(heading => wrap(heading, width))
  const blocks = body.map(cells => cells.flatMap((cell, at) => wrap(behindLabel(headings[at] ?? '', cell, page), width)))
  return blocks.flatMap((block, at) => (at === 0 ? block : ['', ...block]))
}

/** A text behind its label; alone without one. */
export function behindLabel(label: string, text: string, { labelled }: Pick<Page, 'labelled'>): string {
  return displayWidth(label) === 0 ? text : labelled(label, text)
}
