import type { Tokens } from 'marked'
import { ProblemCollector } from '../../errors/problem-collector.ts'
import type { ContentBlock } from '../../text/content.ts'
import type { Footnote } from '../course.ts'
import { contentOf } from './content.ts'
import { isFootnoteDefinition, numberFootnotes } from './footnotes.ts'
import { allTokens, parseBlocks } from './parse-markdown.ts'

/** A Markdown text that belongs to no course. */
export interface Document {
  content: ContentBlock[]
  footnotes: Footnote[]
}

/**
 * Reads any Markdown with what a course's lessons may use. Front matter and the ids of headings are left out; what does not parse stays as
 * it is written.
 */
export function parseDocument(text: string): Document {
  const faults = new ProblemCollector('')
  // Between two rules with a blank line stands text, not front matter.
  const body = text.replace(/^\uFEFF/, '').replace(/^---[ \t]*\n[\w-]+:(?:.*\n(?!\s*\n))*?---[ \t]*(?:\n|$)/, '')
  const blocks = parseBlocks(body, faults)
  const footnotes = numberFootnotes(blocks, faults)
  for (const token of allTokens(blocks.map(block => block.token))) if (token.type === 'heading') dropId(token)
  const shown = blocks.map(block => block.token).filter(token => !isFootnoteDefinition(token))
  return { content: contentOf(shown), footnotes }
}

/** Takes `{#id}` off the end of a heading: a lesson's section is known by it, a reader does not want it. */
function dropId({ tokens }: Tokens.Heading): void {
  const last = tokens.at(-1)
  if (last?.type === 'text') last.text = last.text.replace(/\s*\{#[^\s{}]+\}\s*$/, '')
}
