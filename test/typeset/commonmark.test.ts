import { tests } from 'commonmark-spec'
import { expect, it } from 'vitest'
import { parseDocument } from '../../src/course/parse/parse-document.ts'
import { decodeEntities } from '../../src/text/html.ts'
import { linesOf } from '../../src/typeset/paging.ts'
import { documentBlocks } from '../../src/views/document.ts'
import { pageOf } from '../support/page.ts'

/** Links that the source writes as HTML: their address is no visible word. */
const HTML_LINKS = new Set([159, 162])
/** Rails of quotations, markers of lists, rules and boxes of tasks: ours, and not in the words of HTML. */
const MARKER = /^(?:\|+|-|\d+[.)]|-{3,}|\[[ x]\])$/

function wordsOf(text: string): string {
  return text
    .split(/[\s\u00a0\u2003]+/)
    .filter(word => word !== '' && !MARKER.test(word))
    .join(' ')
}

/** The visible words of HTML, and the address of a link behind its text unless the text is the address. */
function wordsOfHtml(html: string, number: number): string {
  const text = html
    .replace(/<!--(?:-?>|[\s\S]*?-->)|<!\[CDATA\[[\s\S]*?\]\]>/g, '')
    .replace(/<img [^>]*?alt="([^"]*)"[^>]*>/g, '$1')
    .replace(/<a href="([^"]*)"[^>]*>([\s\S]*?)<\/a>/g, (_, url: string, inner: string) => linkText(url, inner, number))
    .replace(/<\/?(?:p|li|br|h\d|pre|blockquote|ul|ol|table|td|tr|th)\b[^>]*>/g, ' ')
    .replace(/<[^>]*>/g, '')
  return wordsOf(decodeEntities(text))
}

function linkText(url: string, inner: string, number: number): string {
  const words = inner.replace(/<[^>]*>/g, '')
  const address = decoded(url)
  if (HTML_LINKS.has(number)) return inner
  if (words.trim() === '') return address
  return [address, address.replace(/^(?:mailto:|http:\/\/)/, '')].includes(words) ? words : `${inner} (${address})`
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}

// The specification writes a tab as an arrow.
it.each(
  tests.map(test => [test.number, test.section, test.markdown.replaceAll('→', '\t'), test.html.replaceAll('→', '\t')] as const),
)('example %i (%s) shows the words of the reference', (number, _section, markdown, html) => {
  const ours = wordsOf(linesOf(documentBlocks(parseDocument(markdown), pageOf(400))).join('\n'))
  // HTML writes some characters of addresses as percent signs.
  expect(decoded(ours)).toBe(decoded(wordsOfHtml(html, number)))
})
