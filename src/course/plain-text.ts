import type { Token } from 'marked'
import type { Figure } from '../text/figure.ts'
import { decodeEntities } from '../text/html.ts'
import { knownToken } from '../text/tokens.ts'

/** How a language sets texts behind each other: with a gap between them, or one as the label of the other. */
export interface Joints {
  gap: string
  label: (name: string, text: string) => string
}

/** The words of a lesson without their markup, one text a paragraph, list item, table row, or figure. */
export function plainBlocks(tokens: readonly Token[], joints: Joints): PlainBlock[] {
  return tokens.flatMap(token => blocksOf(token, joints)).filter(({ text }) => text.trim() !== '')
}

type PlainBlock = { kind: 'heading' | 'text'; text: string }

function blocksOf(marked: Token, joints: Joints): PlainBlock[] {
  const token = knownToken(marked)
  switch (token.type) {
    case 'heading':
      return [{ kind: 'heading', text: inlineText(token.tokens) }]
    case 'list':
      return token.items.flatMap(item => plainBlocks(item.tokens, joints))
    case 'table':
      return [token.header, ...token.rows].map(row => body(row.map(cell => inlineText(cell.tokens)).join(joints.gap)))
    case 'blockquote':
    case 'callout':
      return plainBlocks(token.tokens, joints)
    case 'figure':
      return [body(figureTexts(token.figure, joints).join(joints.gap))]
    case 'code':
      return [body(token.text)]
    default:
      return 'tokens' in token && token.tokens ? [body(inlineText(token.tokens))] : []
  }
}

function body(text: string): PlainBlock {
  return { kind: 'text', text }
}

function figureTexts(figure: Figure, { gap, label }: Joints): string[] {
  if (figure.kind === 'stages') return [figure.title, ...figure.parts.map(({ title, cells }) => [title, ...cells].join(gap))]
  return [figure.title, ...figure.parts.map(({ title, text }) => (text === undefined ? title : label(title, text)))]
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
