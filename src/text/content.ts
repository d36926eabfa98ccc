import type { Figure } from './figure.ts'
import type { CalloutKind } from './tokens.ts'

/** How a piece of a text looks, by what its author meant. */
export type InlineStyle = 'strong' | 'emphasis' | 'deleted' | 'code'

/**
 * A piece of running text, decoded and free of controls: words (`\n` only where a line must end), words with a style, a link with its
 * address, a term of the glossary, or the mark of a footnote with the label to print.
 */
export type Inline =
  | string
  | { style: InlineStyle; of: Inline[] }
  | { link: string; of: Inline[] }
  | { term: string; of: Inline[] }
  | { footnote: string; label: string }

/** A block of a lesson or of any Markdown text, ready to lay out. */
export type ContentBlock =
  | { type: 'paragraph'; text: Inline[] }
  | HeadingBlock
  | { type: 'list'; first: number | null; loose: boolean; items: ListItem[] }
  | { type: 'quote'; blocks: ContentBlock[] }
  | { type: 'code'; text: string }
  | { type: 'table'; alignment: Alignment[]; header: Inline[][]; rows: Inline[][][] }
  | { type: 'rule' }
  | CalloutBlock
  | { type: 'figure'; figure: Figure }

/** A heading; `section` is the section of a lesson that a guide's heading names. */
export interface HeadingBlock {
  type: 'heading'
  depth: number
  text: Inline[]
  section?: string
}

/** A box: the program supplies its label in the learner's language. */
export interface CalloutBlock {
  type: 'callout'
  kind: CalloutKind
  blocks: ContentBlock[]
}

/** An item of a list; `done` is null where it is no task. */
export interface ListItem {
  done: boolean | null
  blocks: ContentBlock[]
}

export type Alignment = 'left' | 'center' | 'right'

/** The words of running text without its looks. */
export function inlineText(text: readonly Inline[]): string {
  return text
    .map(piece => (typeof piece === 'string' ? piece : 'of' in piece ? inlineText(piece.of) : ''))
    .join('')
    .replaceAll('\n', ' ')
}

/** All running texts of some blocks, in reading order, those of boxes, lists and tables too. */
export function inlineTexts(blocks: readonly ContentBlock[]): Inline[][] {
  return blocks.flatMap(block => {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
        return [block.text]
      case 'list':
        return block.items.flatMap(item => inlineTexts(item.blocks))
      case 'quote':
      case 'callout':
        return inlineTexts(block.blocks)
      case 'table':
        return [...block.header, ...block.rows.flat()]
      default:
        return []
    }
  })
}

/** Only such an address means the same outside its document. */
const ABSOLUTE = /^(?:https?:\/\/|mailto:)[\x21-\x7e]+$/i

/**
 * What is shown of a link: its words, its address where it has none, or both. A terminal with hyperlinks (OSC 8) needs no address that
 * leads anywhere by itself.
 */
export function shownOfLink(address: string, words: string, hyperlinks: boolean): 'words' | 'hyperlink' | 'address' | 'both' {
  if (words === '') return 'address'
  if (hyperlinks && ABSOLUTE.test(address)) return 'hyperlink'
  return [words, `mailto:${words}`, `http://${words}`].includes(address) ? 'words' : 'both'
}

/** Running text as it is shown, without its looks, on a terminal with hyperlinks or without; `\n` only at hard breaks. */
export function shownText(text: readonly Inline[], hyperlinks: boolean): string {
  return text
    .map(piece => {
      if (typeof piece === 'string') return piece
      if ('footnote' in piece) return `[${piece.label}]`
      const words = shownText(piece.of, hyperlinks)
      if (!('link' in piece)) return words
      const shown = shownOfLink(piece.link, inlineText(piece.of), hyperlinks)
      if (shown === 'address') return piece.link
      return shown === 'both' ? `${words} (${piece.link})` : words
    })
    .join('')
}

/** Every piece of running text with all that is inside it. */
export function eachInline(text: readonly Inline[]): Inline[] {
  return text.flatMap(piece => [piece, ...(typeof piece !== 'string' && 'of' in piece ? eachInline(piece.of) : [])])
}
