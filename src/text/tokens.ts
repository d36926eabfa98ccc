import type { MarkedToken, Token } from 'marked'
import type { Figure } from './figure.ts'

/** Kinds of GitHub's alert syntax (`> [!NOTE]`), which a course uses for its boxes. */
export const CALLOUT_KINDS = ['note', 'tip', 'important', 'warning', 'caution'] as const
export type CalloutKind = (typeof CALLOUT_KINDS)[number]

/** A box: the program supplies the label (e.g. 重點提示 for `important`) in the learner's language. */
export interface CalloutToken {
  type: 'callout'
  raw: string
  kind: CalloutKind
  tokens: Token[]
}

export interface FigureToken {
  type: 'figure'
  raw: string
  figure: Figure
}

/** A mark in the text that refers to a footnote; `label` is what to print. */
export interface FootnoteReferenceToken {
  type: 'footnoteReference'
  raw: string
  id: string
  label: string
}

/** The text of a footnote, where it is defined. */
export interface FootnoteDefinitionToken {
  type: 'footnoteDefinition'
  raw: string
  id: string
  tokens: Token[]
}

/** Every token that our reading of Markdown gives: marked's own, and ours. */
export type KnownToken = MarkedToken | CalloutToken | FigureToken | FootnoteReferenceToken | FootnoteDefinitionToken

/** A token of marked as one that its type tells apart. marked's own type admits any other, and so never narrows. */
export function knownToken(token: Token): KnownToken {
  return token as KnownToken
}

/** How a link to a term of the glossary begins: `[潛在客戶](glossary:prospect)`. */
export const TERM_LINK = 'glossary:'
