import type { Token } from 'marked'
import { ProblemCollector } from '../../errors/problem-collector.ts'
import type { Footnote } from '../course.ts'
import { isFootnoteDefinition, numberFootnotes } from './footnotes.ts'
import { parseBlocks } from './parse-markdown.ts'

/** A Markdown text that belongs to no course. */
export interface Document {
  tokens: Token[]
  footnotes: Footnote[]
}

/** Reads any Markdown with what a course's lessons may use. Front matter is left out; what does not parse stays as it is written. */
export function parseDocument(text: string): Document {
  const faults = new ProblemCollector('')
  // Between two rules with a blank line stands text, not front matter.
  const body = text.replace(/^\uFEFF/, '').replace(/^---[ \t]*\n[\w-]+:(?:.*\n(?!\s*\n))*?---[ \t]*(?:\n|$)/, '')
  const blocks = parseBlocks(body, faults)
  const footnotes = numberFootnotes(blocks, faults)
  return { tokens: blocks.map(block => block.token).filter(token => !isFootnoteDefinition(token)), footnotes }
}
