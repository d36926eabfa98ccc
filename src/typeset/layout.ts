import type { CalloutBlock, ContentBlock, ListItem } from '../text/content.ts'
import { box, innerWidth } from './box.ts'
import { layoutCode } from './code.ts'
import { drawFigure } from './figure.ts'
import { hangingIndent, prefixed } from './hanging-indent.ts'
import { renderInline } from './inline.ts'
import type { Page } from './page.ts'
import { type Block, linesOf } from './paging.ts'
import { layoutTable } from './table.ts'
import { wrap } from './wrap.ts'

export type { Page } from './page.ts'

/** Blocks of content as lines of at most `page.width` cells, one blank line between blocks, none at either end. */
export function layout(content: readonly ContentBlock[], page: Page): string[] {
  return linesOf(layoutBlocks(content, page))
}

/**
 * The same block by block, each with the blank line before it. A heading stands with what follows it, and a reader stops behind the
 * content for which `stops` holds.
 */
export function layoutBlocks(
  content: readonly ContentBlock[],
  page: Page,
  stops: (block: ContentBlock) => boolean = () => false,
): Block[] {
  const blocks: Block[] = []
  let open = false
  for (const part of content) {
    const lines = block(part, page)
    if (!lines.some(line => line !== '')) continue
    const last = blocks.at(-1)
    const stop = stops(part)
    if (last && open) blocks[blocks.length - 1] = { lines: [...last.lines, '', ...lines], stop }
    else blocks.push({ lines: last ? ['', ...lines] : lines, stop })
    open = part.type === 'heading'
  }
  return blocks
}

/** Puts blocks below each other; empty ones leave no trace. */
function stack(blocks: string[][], parted: boolean): string[] {
  const filled = blocks.filter(lines => lines.some(line => line !== ''))
  return filled.flatMap((lines, at) => (parted && at > 0 ? ['', ...lines] : lines))
}

function block(content: ContentBlock, page: Page): string[] {
  const { width, theme } = page
  switch (content.type) {
    case 'paragraph':
      return wrap(renderInline(content.text, theme), width)
    case 'heading':
      return wrap((content.depth === 1 ? theme.title : theme.heading)(renderInline(content.text, theme)), width)
    case 'list':
      return listLines(content, page)
    case 'quote':
      return quoteLines(content.blocks, page)
    case 'code':
      return hangingIndent('  ', width, room => layoutCode(content.text, room, theme))
    case 'table':
      return layoutTable(content, page)
    case 'rule':
      return [theme.border('-'.repeat(width))]
    case 'callout':
      return calloutLines(content, page)
    case 'figure':
      return drawFigure(content.figure, page)
  }
}

function listLines({ items, first, loose }: Extract<ContentBlock, { type: 'list' }>, page: Page): string[] {
  const digits = String((first ?? 0) + items.length - 1).length
  const blocks = items.map((item, at) => {
    const marker = first === null ? '- ' : `${String(first + at).padStart(digits)}. `
    return hangingIndent(marker + taskBox(item), page.width, width => {
      const lines = stack(
        item.blocks.map(inner => block(inner, { ...page, width })),
        loose,
      )
      // An empty item still shows its marker.
      return lines.length > 0 ? lines : ['']
    })
  })
  return stack(blocks, loose)
}

function taskBox({ done }: ListItem): string {
  if (done === null) return ''
  return done ? '[x] ' : '[ ] '
}

function quoteLines(content: ContentBlock[], page: Page): string[] {
  const rail = `${page.theme.border('|')} `
  return prefixed(rail, rail, page.width, width => layout(content, { ...page, width })).map(line => line.trimEnd())
}

function calloutLines({ kind, blocks }: CalloutBlock, page: Page): string[] {
  const { width, theme, labels, labelled, ascii, plain } = page
  if (plain) return [labelled(labels[kind], '').trimEnd(), ...layout(blocks, page)]
  const lines = layout(blocks, { ...page, width: innerWidth(width) })
  return box(lines, { width, title: theme.strong(labels[kind]), border: theme.callout[kind], ascii })
}
