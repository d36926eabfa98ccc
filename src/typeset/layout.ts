import type { Token, Tokens } from 'marked'
import { htmlText } from '../text/html.ts'
import { type CalloutToken, type KnownToken, knownToken } from '../text/tokens.ts'
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

/** Markdown tokens as lines of at most `page.width` cells, one blank line between blocks, none at either end. */
export function layout(tokens: Token[], page: Page): string[] {
  return linesOf(layoutBlocks(tokens, page))
}

/**
 * The same block by block, each with the blank line before it. A heading stands with what follows it, and a reader stops behind the
 * tokens for which `stops` holds.
 */
export function layoutBlocks(tokens: Token[], page: Page, stops: (token: KnownToken) => boolean = () => false): Block[] {
  const blocks: Block[] = []
  let open = false
  for (const token of tokens) {
    const lines = block(token, page)
    if (!lines.some(line => line !== '')) continue
    const last = blocks.at(-1)
    const stop = stops(knownToken(token))
    if (last && open) blocks[blocks.length - 1] = { lines: [...last.lines, '', ...lines], stop }
    else blocks.push({ lines: last ? ['', ...lines] : lines, stop })
    open = token.type === 'heading'
  }
  return blocks
}

/** Puts blocks below each other; empty ones leave no trace. */
function stack(blocks: string[][], parted: boolean): string[] {
  const filled = blocks.filter(lines => lines.some(line => line !== ''))
  return filled.flatMap((lines, at) => (parted && at > 0 ? ['', ...lines] : lines))
}

function block(marked: Token, page: Page): string[] {
  const { width, theme } = page
  const token = knownToken(marked)
  switch (token.type) {
    case 'paragraph':
      return wrap(renderInline(token.tokens, theme), width)
    case 'text':
      return wrap(renderInline([token], theme), width)
    case 'heading':
      return headingLines(token, page)
    case 'list':
      return listLines(token, page)
    case 'blockquote':
      return quoteLines(token, page)
    case 'code':
      return hangingIndent('  ', width, room => layoutCode(token.text, room, theme))
    case 'table':
      return layoutTable(token, page)
    case 'hr':
      return [theme.border('-'.repeat(width))]
    case 'html':
      return htmlLines(token.text, width)
    case 'callout':
      return calloutLines(token, page)
    case 'figure':
      return drawFigure(token.figure, page)
    default:
      return []
  }
}

function headingLines({ depth, tokens }: Tokens.Heading, { width, theme }: Page): string[] {
  const style = depth === 1 ? theme.title : theme.heading
  return wrap(style(renderInline(tokens, theme)), width)
}

function listLines({ items, ordered, start, loose }: Tokens.List, page: Page): string[] {
  const first = Number(start) || (start === 0 ? 0 : 1)
  const digits = String(first + items.length - 1).length
  const blocks = items.map((item, at) => {
    const marker = ordered ? `${String(first + at).padStart(digits)}. ` : '- '
    const box = item.task ? (item.checked ? '[x] ' : '[ ] ') : ''
    const tokens = item.tokens.filter(token => token.type !== 'checkbox')
    const lay = (width: number) =>
      stack(
        tokens.map(token => block(token, { ...page, width })),
        loose,
      )
    return hangingIndent(marker + box, page.width, width => {
      const lines = lay(width)
      // An empty item still shows its marker.
      return lines.length > 0 ? lines : ['']
    })
  })
  return stack(blocks, loose)
}

function quoteLines({ tokens }: Tokens.Blockquote, page: Page): string[] {
  const rail = `${page.theme.border('|')} `
  return prefixed(rail, rail, page.width, width => layout(tokens, { ...page, width })).map(line => line.trimEnd())
}

function calloutLines({ kind, tokens }: CalloutToken, page: Page): string[] {
  const { width, theme, labels, labelled, ascii, plain } = page
  if (plain) return [labelled(labels[kind], '').trimEnd(), ...layout(tokens, page)]
  const lines = layout(tokens, { ...page, width: innerWidth(width) })
  return box(lines, { width, title: theme.strong(labels[kind]), border: theme.callout[kind], ascii })
}

function htmlLines(html: string, width: number): string[] {
  const lines = htmlText(html).split('\n')
  return lines.flatMap(line => (line.trim() === '' ? [] : wrap(line.trim(), width)))
}
