import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseDocument } from '../../src/course/parse/parse-document.ts'
import { zhHant } from '../../src/locales/zh-Hant.ts'
import { displayWidth } from '../../src/text/width.ts'
import { linesOf } from '../../src/typeset/paging.ts'
import { documentBlocks } from '../../src/views/document.ts'
import { pageOf } from '../support/page.ts'
import { runs } from '../support/runs.ts'

/** A piece of Markdown and what a reader sees of it. */
interface Piece {
  source: string
  seen: string
}
type PieceArbitrary = fc.Arbitrary<Piece>

// Letters that no marker, rail, frame or fold is made of.
const word = fc
  .array(fc.constantFrom(...'大客戶銷售，。、「」：（）？！……——甲乙丙', 'key', 'CRM', '🎯', '👨‍👩‍👧‍👦', 'é', '\u3000'), {
    minLength: 1,
    maxLength: 12,
  })
  .map(parts => `字${parts.join('')}字`)
const plain: PieceArbitrary = word.map(text => ({ source: text, seen: text }))
const markedUp: PieceArbitrary = fc.oneof(
  word.map(text => ({ source: `**${text}**`, seen: text })),
  word.map(text => ({ source: `*${text}*`, seen: text })),
  // Without colour the tildes stay.
  word.map(text => ({ source: `~~${text}~~`, seen: `~~${text}~~` })),
  word.map(text => ({ source: `\`${text}\``, seen: text })),
  word.map(text => ({ source: `[${text}](/a)`, seen: `${text}(/a)` })),
  word.map(text => ({ source: `![${text}](/a)`, seen: text })),
  word.map(text => ({ source: `<b>${text}</b>`, seen: text })),
  fc.constant({ source: '&amp;&#23458;', seen: '&客' }),
  fc.constant({ source: '\\*', seen: '*' }),
)
const gap = fc.constantFrom('', ' ', '\n', '  \n')
// Between two pieces of markup stands a word: markup that touches may mean something else.
const line: PieceArbitrary = fc
  .tuple(plain, fc.array(fc.tuple(gap, markedUp, gap, plain), { maxLength: 5 }))
  .map(([first, rest]) => ({
    source: first.source + rest.map(([before, piece, after, next]) => before + piece.source + after + next.source).join(''),
    seen: first.seen + rest.map(([, piece, , next]) => piece.seen + next.seen).join(''),
  }))

const block: PieceArbitrary = fc.letrec<{ block: Piece }>(tie => {
  const inner = fc.array(tie('block'), { minLength: 1, maxLength: 3 }).map(joined)
  return {
    block: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      line,
      line.map(({ source, seen }) => ({ source: `## ${source.replaceAll('\n', ' ')}`, seen })),
      plain.map(({ source, seen }) => ({ source: `\`\`\`\n${source}\n\`\`\``, seen })),
      inner.map(({ source, seen }) => ({ source: prefixed('> ', '> ', source), seen })),
      inner.map(({ source, seen }) => ({ source: prefixed('> [!TIP]\n> ', '> ', source), seen: zhHant.callouts.tip + seen })),
      fc.array(inner, { minLength: 1, maxLength: 3 }).map(items => list(items, () => '- ')),
      fc.array(inner, { minLength: 1, maxLength: 3 }).map(items => list(items, at => `${99 + at}. `)),
      line.map(item => list([item], () => '- [ ] ')),
    ),
  }
}).block

function joined(pieces: Piece[]): Piece {
  // A comment keeps two lists, or two quotes, from becoming one.
  return { source: pieces.map(piece => piece.source).join('\n\n<!-- -->\n\n'), seen: pieces.map(piece => piece.seen).join('') }
}

function prefixed(first: string, further: string, text: string): string {
  return first + text.replaceAll('\n', `\n${further}`)
}

function list(items: Piece[], marker: (at: number) => string): Piece {
  const sources = items.map(({ source }, at) => prefixed(marker(at), ' '.repeat(marker(at).replace('[ ] ', '').length), source))
  return { source: sources.join('\n'), seen: items.map(item => item.seen).join('') }
}

/** Text without spaces, markers of lists, rails of quotations, frames of boxes and marks of folds. */
function words(text: string): string {
  // Where a marker is wider than the page, it is broken over lines, between frames.
  return text.replace(/[-\s|╭╮╰╯│─\\]/g, '').replace(/\d+\.|\[\]/g, '')
}

it('the page shows the words of its source, in order and nothing else, and never wider than it is', () => {
  fc.assert(
    fc.property(
      fc.array(block, { minLength: 1, maxLength: 3 }).map(joined),
      fc.integer({ min: 1, max: 200 }),
      ({ source, seen }, width) => {
        const shown = linesOf(documentBlocks(parseDocument(source), pageOf(width))).join('\n')
        expect(words(shown)).toBe(words(seen))
        for (const text of shown.split('\n')) {
          expect(text).not.toMatch(/\s$/)
          if (width > 1) expect(displayWidth(text)).toBeLessThanOrEqual(width)
        }
      },
    ),
    { numRuns: runs(300) },
  )
})

it('a table shows every word of its cells, at any width', () => {
  const cell = word.map(text => text.replaceAll('\u3000', ''))
  const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(rows, fc.integer({ min: 2, max: 200 }), (cells, width) => {
      const source = ['| | | |', '|---|:-:|--:|', ...cells.map(row => `| ${row.join(' | ')} |`)].join('\n')
      const shown = linesOf(documentBlocks(parseDocument(source), pageOf(width))).join('\n')
      const letters = (text: string) => [...words(text)].sort().join('')
      expect(letters(shown)).toBe(letters(cells.flat().join('')))
      for (const text of shown.split('\n')) expect(displayWidth(text)).toBeLessThanOrEqual(width)
    }),
    { numRuns: runs(200) },
  )
})
