import type { CalloutKind } from '../text/tokens.ts'
import type { Theme } from './theme.ts'

/** What a text is laid out on: its width in cells, the looks, the words for its boxes, and how the language sets a label. */
export interface Page {
  width: number
  theme: Theme
  /** Frames of `+`, `-` and `|`, which are one cell wide on every terminal. */
  ascii: boolean
  /** Linear text for a screen reader: no frames, no columns. */
  plain: boolean
  labels: Record<CalloutKind, string>
  /** A text behind its label: `Plan: a fair`. */
  labelled(label: string, text: string): string
}
