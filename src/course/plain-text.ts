import type { Token, Tokens } from 'marked'
import { decodeEntities } from '../text/html.ts'
import type { FigureToken } from '../text/tokens.ts'

/** A text as it is compared: NFKC (UAX #15), so that ＡＰ is AP, and lower case. */
export function foldCase(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}

/** The words of a lesson without their markup, one text a paragraph, list item, table row, or figure. */
export function plainBlocks(tokens: readonly Token[]): { kind: 'heading' | 'text'; text: string }[] {
  return tokens.flatMap(token => blocksOf(token)).filter(({ text }) => text.trim() !== '')
}

function blocksOf(token: Token): { kind: 'heading' | 'text'; text: string }[] {
  const body = (text: string) => [{ kind: 'text' as const, text }]
  switch (token.type) {
    case 'heading':
      return [{ kind: 'heading', text: inlineText(token.tokens ?? []) }]
    case 'list':
      return (token as Tokens.List).items.flatMap(item => plainBlocks(item.tokens))
    case 'table': {
      const { header, rows } = token as Tokens.Table
      return [header, ...rows].flatMap(row => body(row.map(cell => inlineText(cell.tokens)).join('　')))
    }
    case 'blockquote':
    case 'callout':
      return plainBlocks(token.tokens ?? [])
    case 'figure': {
      const { figure } = token as unknown as FigureToken
      const parts =
        figure.kind === 'stages' ? figure.parts.map(part => [part.title, ...part.cells].join('　')) : figure.parts.map(partText)
      return body([figure.title, ...parts].join('　'))
    }
    case 'code':
      return body(token.text)
    default:
      return body('tokens' in token && token.tokens ? inlineText(token.tokens) : '')
  }
}

function partText({ title, text }: { title: string; text?: string | undefined }): string {
  return text === undefined ? title : `${title}：${text}`
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
