import { createRequire } from 'node:module'
import { COMMAND_SPACE } from './command-space.ts'

/** How readily a line may end at an offset. Reluctant breaks (inside a URL, between a number and its unit) are taken only in need. */
const FORBIDDEN = 0
export const RELUCTANT = 1
export const FREE = 2

// CLREQ §3.1.4 and Taiwan's 避頭尾: what may not begin a line, and what may not end one.
const CLOSERS = '，。、：；？！」』）》〉】〕〗〙〛］｝｠…⋯‥・·‧～／﹑–％‰℃｡｣､'
const OPENERS = '「『（《〈【〔〖〘〚［｛｟｢'
// Curly quotes are ambiguous to UAX #14: it never breaks beside them.
const CURLY_CLOSERS = '”’'
const CURLY_OPENERS = '“‘'
const CJK = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Bopomofo}'

const closer = new RegExp(`^[${CLOSERS}${CURLY_CLOSERS}]`, 'u')
const opener = new RegExp(`[${OPENERS}${CURLY_OPENERS}]$`, 'u')
const doubled = /([…⋯‥—―─])\1+/gu
// The mark first, then what stands beside it: an expression that begins with a look-behind is tried at every character.
const openerAfterWord = new RegExp(
  `[${OPENERS}](?<=[\\p{L}\\p{N}${CLOSERS}%)\\]].)|[${CURLY_OPENERS}](?<=[${CJK}${CLOSERS}].)`,
  'gu',
)
const curlyCloserBeforeWord = new RegExp(`[${CURLY_CLOSERS}](?=[${CJK}${OPENERS}])`, 'gu')
const anyCloser = new RegExp(`[${CLOSERS}]|[${CURLY_CLOSERS}](?<! .)`, 'gu')
const anyOpener = new RegExp(`[${OPENERS}${CURLY_OPENERS}]`, 'gu')
/** `100 家`, `第 3 章`, `50 萬元`, `20 %`, `3–5 年`: a number with what counts by it. */
const quantity = /(?:第 ?)?[\d０-９](?: ?[–—~～〜-] ?[\d０-９]|[\d０-９])*(?: ?(?:[萬億]?\p{sc=Han}|[%％‰℃°]))?/gu
/** `--json`, `-n`: a hyphen that begins a word belongs to it (UAX #14 of Unicode 16, LB20a). */
const option = /(?<![\p{L}\p{N}\p{M}_-])--?[a-z](?:[a-z-]*[a-z])?/giu
/** From the program's name to the end of its last word. */
const command = new RegExp(`[\\x21-\\x7e]+(?:${COMMAND_SPACE}(?:'[^']*'|[^${COMMAND_SPACE}\\s${CLOSERS}${OPENERS}])+)+`, 'gu')
const url = /(?:https?:\/\/|www\.)[\x21-\x7e]+/g

type LineBreaker = new (text: string) => { nextBreak(): { position: number } | null }
const require = createRequire(import.meta.url)
let lineBreaker: LineBreaker | null = null
/** What was worked out when a course was compiled: texts, each with a digit an offset. */
export type WrittenBreaks = Readonly<Record<string, string>>
const known: WrittenBreaks[] = []

/**
 * For every offset of a paragraph (UTF-16, without escape sequences) how readily a line may end there: UAX #14 as far as the
 * linebreak package knows it, mended for Chinese punctuation. The package and its tables are loaded when a text is met that no compiled
 * course has.
 */
export function breakStrengths(text: string): Uint8Array {
  const written = known.find(texts => Object.hasOwn(texts, text))?.[text]
  // A digit an offset: what is of another length was not worked out for this text.
  return written?.length === text.length + 1 ? Uint8Array.from(written, Number) : workedOut(text)
}

/** The strengths of some texts as they are kept in a file. */
export function writeBreaks(texts: readonly string[]): WrittenBreaks {
  return Object.fromEntries(texts.map(text => [text, workedOut(text).join('')]))
}

/** Remembers what was worked out for some texts, so that nothing is to be loaded to break them. */
export function knowBreaks(written: WrittenBreaks): void {
  if (!known.includes(written)) known.push(written)
}

function workedOut(text: string): Uint8Array {
  const strengths = new Uint8Array(text.length + 1)
  lineBreaker ??= require('linebreak') as LineBreaker
  const breaker = new lineBreaker(text)
  for (let found = breaker.nextBreak(); found; found = breaker.nextBreak()) strengths[found.position] = FREE
  for (const { index } of text.matchAll(openerAfterWord)) strengths[index] = FREE
  for (const { index } of text.matchAll(curlyCloserBeforeWord)) strengths[index + 1] = FREE
  for (const { index } of text.matchAll(anyCloser)) strengths[index] = FORBIDDEN
  for (const { index } of text.matchAll(anyOpener)) strengths[index + 1] = FORBIDDEN
  limitInside(text, doubled, FORBIDDEN, strengths)
  limitInside(text, quantity, RELUCTANT, strengths)
  limitInside(text, command, FORBIDDEN, strengths)
  limitInside(text, option, RELUCTANT, strengths)
  limitInside(text, url, RELUCTANT, strengths)
  return strengths
}

function limitInside(text: string, pattern: RegExp, limit: number, strengths: Uint8Array): void {
  for (const { 0: match, index } of text.matchAll(pattern)) {
    for (let at = index + 1; at < index + match.length; at++) strengths[at] = Math.min(strengths[at] ?? 0, limit)
  }
}

/** The offset behind the command that an offset stands in or right behind, or null where there is none. */
export function commandAround(text: string, offset: number): number | null {
  for (const { 0: match, index } of text.matchAll(command)) {
    if (index < offset && offset <= index + match.length) return index + match.length
  }
  return null
}

/** Whether a line ending between two characters would begin with a closing mark, end with an opening one, or part a double mark. */
export function offendsPunctuation(before: string, after: string): boolean {
  return closer.test(after) || opener.test(before) || (before === after && /[…⋯‥—―─]/u.test(before))
}
