import type { Token } from 'marked'
import type { Figure } from '../text/figure.ts'
import { decodeEntities } from '../text/html.ts'
import { knownToken } from '../text/tokens.ts'

/** The words of a lesson without their markup, one text a paragraph, list item, table row, or figure. */
export function plainBlocks(tokens: readonly Token[]): PlainBlock[] {
  return tokens.flatMap(blocksOf).filter(({ text }) => text.trim() !== '')
}

type PlainBlock = { kind: 'heading' | 'text'; text: string }

function blocksOf(marked: Token): PlainBlock[] {
  const token = knownToken(marked)
  switch (token.type) {
    case 'heading':
      return [{ kind: 'heading', text: inlineText(token.tokens) }]
    case 'list':
      return token.items.flatMap(item => plainBlocks(item.tokens))
    case 'table':
      return [token.header, ...token.rows].map(row => body(row.map(cell => inlineText(cell.tokens))))
    case 'blockquote':
    case 'callout':
      return plainBlocks(token.tokens)
    case 'figure':
      return [body(figureTexts(token.figure))]
    case 'code':
      return [body([token.text])]
    default:
      return 'tokens' in token && token.tokens ? [body([inlineText(token.tokens)])] : []
  }
}

function body(texts: string[]): PlainBlock {
  return { kind: 'text', text: texts.join('　') }
}

function figureTexts(figure: Figure): string[] {
  if (figure.kind === 'stages') return [figure.title, ...figure.parts.map(({ title, cells }) => [title, ...cells].join('　'))]
  return [figure.title, ...figure.parts.map(({ title, text }) => (text === undefined ? title : `${title}：${text}`))]
}

/** The words of inline tokens without their markup. */
export function inlineText(tokens: readonly Token[]): string {
  return tokens
    .map(token => {
      if ('tokens' in token && token.tokens) return inlineText(token.tokens)
      if (!('text' in token) || token.type === 'html') return ''
      return token.type === 'codespan' ? String(token.text) : decodeEntities(String(token.text))
    })
    .join('')
}
