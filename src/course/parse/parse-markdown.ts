import { Marked, type Token, Tokenizer, type TokenizerExtension, type Tokens } from 'marked'
import type { Position, ProblemCollector } from '../../errors/problem-collector.ts'
import { withoutControls } from '../../text/controls.ts'
import type { Figure } from '../../text/figure.ts'
import { CALLOUT_KINDS, type CalloutToken, type FigureToken, type KnownToken, knownToken } from '../../text/tokens.ts'
import { emphasisBesideChinese } from './emphasis.ts'
import { DEEPEST_MARKDOWN, shallow } from './nesting.ts'
import { parseYaml } from './parse-yaml.ts'
import { figureSchema } from './schema.ts'

/** A top-level block and the line of the file at which it begins. */
export interface Block {
  token: Token
  line: number
}

/** `[^id]: text` up to a blank line; the text may begin on the next line. Without this marked reads it as a link reference, since Chinese text has no spaces. */
const footnoteDefinition: TokenizerExtension = {
  name: 'footnoteDefinition',
  level: 'block',
  // Asked at every paragraph, of the whole rest of the text: no further than the paragraph's end.
  start: source => source.slice(0, source.indexOf('\n\n') + 1 || undefined).match(/^ {0,3}\[\^/m)?.index,
  tokenizer(source) {
    const match = /^ {0,3}\[\^([^\]\s]+)\]:[ \t]*(?:\n[ \t]+)?((?:.+(?:\n(?!\n| {0,3}\[\^).+)*))(?:\n+|$)/.exec(source)
    if (!match?.[1] || !match[2]) return undefined
    return { type: 'footnoteDefinition', raw: match[0], id: match[1], tokens: this.lexer.inline(match[2]) }
  },
}

const footnoteReference: TokenizerExtension = {
  name: 'footnoteReference',
  level: 'inline',
  start: source => source.match(/\[\^/)?.index,
  tokenizer(source) {
    const match = /^\[\^([^\]\s]+)\]/.exec(source)
    if (!match?.[1]) return undefined
    return { type: 'footnoteReference', raw: match[0], id: match[1], label: match[1] }
  },
}

const markdown = new Marked({
  extensions: [footnoteDefinition, footnoteReference],
  tokenizer: { emStrong: emphasisBesideChinese, blockquote: calloutOrQuote, del: doubleTildes },
})

/**
 * Splits Markdown into top-level blocks. A fenced `figure` block at the top level becomes a figure, a GitHub alert a callout.
 * `firstLine` is the line of the file at which `source` begins.
 */
export function parseBlocks(source: string, faults: ProblemCollector, firstLine = 1): Block[] {
  const { text, deepLine } = shallow(withoutControls(source))
  if (deepLine !== null) faults.add('markdown-nested', { line: firstLine + deepLine, column: 1 }, { most: DEEPEST_MARKDOWN })
  let line = firstLine
  return markdown.lexer(text).map(token => {
    const block = { token: refine(token, { line, column: 1 }, faults), line }
    line += token.raw.split('\n').length - 1
    return block
  })
}

function refine(marked: Token, at: Position, faults: ProblemCollector): Token {
  const token = knownToken(marked)
  if (token.type !== 'code' || token.lang !== 'figure') return marked
  return figureToken(token, at, faults) ?? marked
}

function figureToken(token: Tokens.Code, at: Position, faults: ProblemCollector): FigureToken | null {
  const parsed = parseYaml<Figure>(token.text, figureSchema, faults, at.line + 1)
  if (!parsed) return null
  const figure = parsed.value
  if (figure.kind === 'stages') {
    for (const [index, part] of figure.parts.entries()) {
      if (part.cells.length === figure.rows.length) continue
      const data = { stage: part.title, cells: part.cells.length, rows: figure.rows.length }
      faults.add('stage-cells', parsed.locate(['parts', index, 'cells']), data)
      // Drawn it would lose some: it stays as it is written.
      return null
    }
  }
  return { type: 'figure', raw: token.raw, figure }
}

/** Strikethrough takes two tildes: one stands for a range in Chinese, as in 9~10 點. */
function doubleTildes(this: Tokenizer, source: string, masked: string, before?: string): Tokens.Del | undefined {
  return source.startsWith('~~') ? Tokenizer.prototype.del.call(this, source, masked, before) : undefined
}

/** https://docs.github.com/get-started/writing-on-github: a quote whose first line is `[!NOTE]`, `[!TIP]`, … is an alert. */
function calloutOrQuote(this: Tokenizer, source: string): Tokens.Blockquote | undefined {
  const queued = this.lexer.inlineQueue.length
  const quote = Tokenizer.prototype.blockquote.call(this, source)
  const match = /^\[!([A-Za-z]+)\][ \t]*(?:\n|$)/.exec(quote?.text ?? '')
  const kind = CALLOUT_KINDS.find(known => known === match?.[1]?.toLowerCase())
  if (!quote || !match || !kind) return quote
  // Its text is read again without that line, so what was to be read of it is forgotten.
  this.lexer.inlineQueue.length = queued
  const tokens = this.lexer.blockTokens(quote.text.slice(match[0].length), [])
  const callout: CalloutToken = { type: 'callout', raw: quote.raw, kind, tokens }
  // marked's tokenizers may give a token of any type; their types do not say so.
  return callout as unknown as Tokens.Blockquote
}

/** Every token of some trees, those in callouts and footnotes too, in reading order. */
export function allTokens(tokens: Token[]): KnownToken[] {
  const all: KnownToken[] = []
  markdown.walkTokens(tokens, token => void all.push(knownToken(token)))
  return all
}

/** The texts of the tokens that are nothing but text, without markup, in reading order. */
export function leafTexts(tokens: Token[]): string[] {
  return allTokens(tokens).flatMap(token => (token.type === 'text' && !token.tokens ? [token.text] : []))
}
