import type { Token, Tokens } from 'marked'
import type { ContentBlock, ListItem } from '../../text/content.ts'
import { htmlText } from '../../text/html.ts'
import { knownToken } from '../../text/tokens.ts'
import { runningText } from './inline.ts'

/** Markdown tokens as blocks ready to lay out. What shows nothing (comments, definitions, blank lines) is left out. */
export function contentOf(tokens: readonly Token[]): ContentBlock[] {
  return tokens.flatMap(contentBlock)
}

function contentBlock(marked: Token): ContentBlock[] {
  const token = knownToken(marked)
  switch (token.type) {
    case 'paragraph':
      return [{ type: 'paragraph', text: runningText(token.tokens) }]
    case 'text':
      return [{ type: 'paragraph', text: runningText([token]) }]
    case 'heading':
      return [{ type: 'heading', depth: token.depth, text: runningText(token.tokens) }]
    case 'list':
      return [listOf(token)]
    case 'blockquote':
      return [{ type: 'quote', blocks: contentOf(token.tokens) }]
    case 'code':
      return [{ type: 'code', text: token.text }]
    case 'table':
      return [tableOf(token)]
    case 'hr':
      return [{ type: 'rule' }]
    case 'html':
      return htmlOf(token.text)
    case 'callout':
      return [{ type: 'callout', kind: token.kind, blocks: contentOf(token.tokens) }]
    case 'figure':
      return [{ type: 'figure', figure: token.figure }]
    default:
      return []
  }
}

function listOf({ ordered, start, loose, items }: Tokens.List): ContentBlock {
  const first = Number(start) || (start === 0 ? 0 : 1)
  return { type: 'list', first: ordered ? first : null, loose, items: items.map(itemOf) }
}

function itemOf({ task, checked, tokens }: Tokens.ListItem): ListItem {
  const blocks = contentOf(tokens.filter(token => token.type !== 'checkbox'))
  return { done: task ? checked === true : null, blocks }
}

function tableOf({ align, header, rows }: Tokens.Table): ContentBlock {
  const texts = (cells: Tokens.TableCell[]) => cells.map(cell => runningText(cell.tokens))
  return { type: 'table', alignment: align.map(side => side ?? 'left'), header: texts(header), rows: rows.map(texts) }
}

function htmlOf(html: string): ContentBlock[] {
  const lines = htmlText(html)
    .split('\n')
    .map(line => line.trim())
  const text = lines.filter(line => line !== '').join('\n')
  return text === '' ? [] : [{ type: 'paragraph', text: [text] }]
}
