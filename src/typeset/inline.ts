import { type Inline, inlineText } from '../text/content.ts'
import type { Theme } from './theme.ts'

/** Only such an address means the same outside its document. */
const ABSOLUTE = /^(?:https?:\/\/|mailto:)[\x21-\x7e]+$/i

/** Running text in the looks of a theme, not wrapped; `\n` only at hard breaks. Links are their text and their address once. */
export function renderInline(text: readonly Inline[], theme: Theme): string {
  return text.map(piece => rendered(piece, theme)).join('')
}

function rendered(piece: Inline, theme: Theme): string {
  if (typeof piece === 'string') return piece
  if ('footnote' in piece) return `[${piece.label}]`
  const inner = renderInline(piece.of, theme)
  if ('style' in piece) return theme[piece.style](inner)
  // A term of the glossary is looked up by its name.
  if ('term' in piece) return theme.strong(inner)
  return linked(piece.link, inner, inlineText(piece.of), theme)
}

function linked(address: string, text: string, words: string, theme: Theme): string {
  if (words === '') return theme.link(address)
  if (theme.hyperlink && ABSOLUTE.test(address)) return theme.hyperlink(theme.link(text), address)
  if ([words, `mailto:${words}`, `http://${words}`].includes(address)) return theme.link(text)
  return `${text} (${theme.link(address)})`
}
