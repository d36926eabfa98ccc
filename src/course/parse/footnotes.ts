import type { Token } from 'marked'
import type { ProblemCollector } from '../../errors/problem-collector.ts'
import type { FootnoteDefinitionToken } from '../../text/tokens.ts'
import type { Footnote } from '../course.ts'
import { runningText } from './inline.ts'
import { allTokens, type Block } from './parse-markdown.ts'

/** Whether a block is the text of a footnote. */
export function isFootnoteDefinition(token: Token): token is Token & FootnoteDefinitionToken {
  return token.type === 'footnoteDefinition'
}

/**
 * Numbers the footnotes of a text by their first mention and gives them in that order, those nobody mentions last. A mark without a
 * note, and a note without a mark, are faults.
 */
export function numberFootnotes(blocks: readonly Block[], faults: ProblemCollector): Footnote[] {
  const defined = definitions(blocks, faults)
  const numbers = new Map<string, number>()
  for (const { token, line } of blocks) {
    if (isFootnoteDefinition(token) || !token.raw.includes('[^')) continue
    for (const reference of allTokens([token])) {
      if (reference.type !== 'footnoteReference') continue
      if (!defined.has(reference.id)) {
        faults.add('footnote-unknown', { line, column: 1 }, { note: reference.id })
        continue
      }
      if (!numbers.has(reference.id)) numbers.set(reference.id, numbers.size + 1)
      reference.label = String(numbers.get(reference.id))
    }
  }
  for (const [id, { line }] of defined) {
    if (!numbers.has(id)) faults.add('footnote-unused', { line, column: 1 }, { note: id })
  }
  const ids = new Set([...numbers.keys(), ...defined.keys()])
  return [...ids].map(id => ({ id, text: runningText(defined.get(id)?.tokens ?? []) }))
}

/** Every note by its id, those inside quotes and lists too. Of two with one id both texts are kept, and the second is a fault. */
function definitions(blocks: readonly Block[], faults: ProblemCollector): Map<string, { tokens: Token[]; line: number }> {
  const defined = new Map<string, { tokens: Token[]; line: number }>()
  for (const { token, line } of blocks) {
    if (!token.raw.includes('[^')) continue
    for (const inner of allTokens([token])) {
      if (inner.type !== 'footnoteDefinition') continue
      const { id, tokens } = inner
      const first = defined.get(id)
      if (!first) {
        defined.set(id, { tokens, line })
        continue
      }
      faults.add('id-repeated', { line, column: 1 }, { id, first: `${faults.file}:${first.line}` })
      first.tokens = [...first.tokens, { type: 'br', raw: '\n' }, ...tokens]
    }
  }
  return defined
}
