import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  BEGINNING,
  type Block,
  blockOf,
  isBefore,
  lastPage,
  linesBefore,
  linesOf,
  pageBefore,
  pageFrom,
  pagesFrom,
  type ScreenPage,
} from '../../src/typeset/paging.ts'
import { runs } from '../support/runs.ts'

/** Blocks of as many lines as given, `a1` the first line of the first; a star stands for a stop behind a block. */
function blocks(...sizes: (number | `${number}*`)[]): Block[] {
  return sizes.map((size, at) => {
    const count = Number.parseInt(String(size), 10)
    const name = String.fromCharCode('a'.charCodeAt(0) + at)
    return { lines: Array.from({ length: count }, (_, line) => `${name}${line + 1}`), stop: String(size).endsWith('*') }
  })
}

/** All pages from the beginning, as they are turned. */
function pages(text: readonly Block[], height: number): ScreenPage[] {
  const turned = [pageFrom(text, BEGINNING, height)]
  for (let last = turned[0]; last && last.end !== 'text'; last = turned.at(-1)) turned.push(pageFrom(text, last.to, height))
  return turned
}

const turned = (text: readonly Block[], height: number) =>
  pages(text, height).map(({ lines, end }) => `${lines.join(' ')} ${end}`)

describe('a page', () => {
  it('holds as many blocks as fit, and the last one ends with the text', () => {
    expect(turned(blocks(2, 3, 2), 5)).toEqual(['a1 a2 b1 b2 b3 full', 'c1 c2 text'])
    expect(turned(blocks(2, 3), 5)).toEqual(['a1 a2 b1 b2 b3 text'])
  })

  it('does not part a block that fits on a page of its own', () => {
    expect(turned(blocks(1, 5, 5), 5)).toEqual(['a1 full', 'b1 b2 b3 b4 b5 full', 'c1 c2 c3 c4 c5 text'])
  })

  it('parts one that is taller than a page, and leaves no fewer than three lines of it on either side', () => {
    expect(turned(blocks(2, 7), 6)).toEqual(['a1 a2 b1 b2 b3 b4 full', 'b5 b6 b7 text'])
    expect(turned(blocks(4, 7), 6)).toEqual(['a1 a2 a3 a4 full', 'b1 b2 b3 b4 full', 'b5 b6 b7 text'])
    expect(turned(blocks(13), 6)).toEqual(['a1 a2 a3 a4 a5 a6 full', 'a7 a8 a9 a10 full', 'a11 a12 a13 text'])
  })

  it('ends behind a stop, but not where nothing is hidden behind it', () => {
    expect(turned(blocks(2, '1*', 1, '1*'), 9)).toEqual(['a1 a2 b1 stop', 'c1 d1 text'])
  })

  it('holds one line at least, however low the screen is', () => {
    expect(turned(blocks(2), -3)).toEqual(['a1 full', 'a2 text'])
  })

  it('of a text without blocks is empty', () => {
    expect(pageFrom([], BEGINNING, 5)).toEqual({ from: BEGINNING, to: BEGINNING, lines: [], end: 'text' })
  })
})

describe('the page before', () => {
  const text = blocks(2, '3*', 4, 2)

  it('begins where it did when pages were turned from the beginning', () => {
    expect(pageBefore(text, { block: 3, line: 0 }, 5)).toEqual({ block: 2, line: 0 })
    expect(pageBefore(text, { block: 2, line: 0 }, 5)).toEqual(BEGINNING)
  })

  it('of a place inside a page is that page', () => {
    expect(pageBefore(text, { block: 1, line: 0 }, 5)).toEqual(BEGINNING)
    expect(pageBefore(text, { block: 2, line: 1 }, 5)).toEqual({ block: 2, line: 0 })
  })

  it('of the beginning is none', () => {
    expect(pageBefore(text, BEGINNING, 5)).toBeNull()
  })
})

it('the last page is the one that shows the end', () => {
  expect(lastPage(blocks(2, '3*', 4, 2), 5)).toEqual({ block: 3, line: 0 })
  expect(lastPage(blocks(2), 5)).toEqual(BEGINNING)
})

it('the pages from a spot on are counted, none at the end', () => {
  const text = blocks(2, '3*', 4, 2)
  expect([0, 2, 3, 4].map(block => pagesFrom(text, { block, line: 0 }, 5))).toEqual([3, 2, 1, 0])
})

it('the lines before a spot are the last ones there are', () => {
  const text = blocks(2, 3)
  expect(linesBefore(text, { block: 1, line: 1 }, 2)).toEqual(['a2', 'b1'])
  expect(linesBefore(text, { block: 1, line: 0 }, 9)).toEqual(['a1', 'a2'])
  expect(linesBefore(text, { block: 1, line: 0 }, 0)).toEqual([])
})

it('lines alone make a block without a stop', () => {
  expect(blockOf(['a'])).toEqual({ lines: ['a'], stop: false })
})

it('pages hold every line once and in order, never more than fit, and no page goes over a stop', () => {
  const block = fc.record({ lines: fc.array(fc.string(), { minLength: 1, maxLength: 30 }), stop: fc.boolean() })
  fc.assert(
    fc.property(fc.array(block, { minLength: 1 }), fc.integer({ min: 1, max: 24 }), (text, height) => {
      const all = pages(text, height)
      expect(all.flatMap(({ lines }) => lines)).toEqual(linesOf(text))
      for (const { lines, from, to } of all) {
        expect(lines.length).toBeLessThanOrEqual(height)
        expect(isBefore(from, to)).toBe(true)
        expect(text.slice(from.block, to.line === 0 ? to.block - 1 : to.block).some(({ stop }) => stop)).toBe(false)
      }
    }),
    { numRuns: runs(100) },
  )
})
