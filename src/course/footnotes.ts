import type { Token, Tokens } from 'marked'
import type { Footnote } from './course.ts'
import { type Block, walkTokens } from './markdown.ts'
import type { Faults } from './source.ts'
import type { FootnoteReferenceToken } from './tokens.ts'

type FootnoteDefinition = Tokens.Generic & { type: 'footnoteDefinition'; id: string; tokens: Token[] }

/** Whether a block is the text of a footnote. */
export function isFootnoteDefinition(token: Token): token is FootnoteDefinition {
  return token.type === 'footnoteDefinition'
}

/**
 * Numbers the footnotes of a text by their first mention and gives them in that order, those nobody mentions last. A mark without a
 * note, and a note without a mark, are faults.
 */
export function numberFootnotes(blocks: readonly Block[], faults: Faults): Footnote[] {
  const defined = new Map<string, { tokens: Token[]; line: number }>()
  for (const { token, line } of blocks) if (isFootnoteDefinition(token)) defined.set(token.id, { tokens: token.tokens, line })
  const numbers = new Map<string, number>()
  for (const { token, line } of blocks) {
    if (isFootnoteDefinition(token) || !token.raw.includes('[^')) continue
    walkTokens([token], inner => {
      if (inner.type !== 'footnoteReference') return
      const reference = inner as unknown as FootnoteReferenceToken
      if (!defined.has(reference.id)) {
        faults.add('footnote-unknown', { line, column: 1 }, { note: reference.id })
        return
      }
      if (!numbers.has(reference.id)) numbers.set(reference.id, numbers.size + 1)
      reference.label = String(numbers.get(reference.id))
    })
  }
  for (const [id, { line }] of defined) {
    if (!numbers.has(id)) faults.add('footnote-unused', { line, column: 1 }, { note: id })
  }
  const ids = new Set([...numbers.keys(), ...defined.keys()])
  return [...ids].map(id => ({ id, tokens: defined.get(id)?.tokens ?? [] }))
}
