import { type Inline, inlineText, shownOfLink } from '../text/content.ts'
import type { Theme } from './theme.ts'

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
  switch (shownOfLink(address, words, theme.hyperlink !== null)) {
    case 'address':
      return theme.link(address)
    case 'hyperlink':
      return theme.hyperlink?.(theme.link(text), address) ?? text
    case 'words':
      return theme.link(text)
    case 'both':
      return `${text} (${theme.link(address)})`
  }
}
