import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { clusters, displayWidth, padEnd } from '../../src/text/width.ts'
import { runs } from '../support/runs.ts'

describe('displayWidth', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['客戶', 4],
    ['ＡＢ，。', 8],
    ['「好」', 6],
    ['ㄅㄆ', 4],
    ['…—“”×①', 6],
    ['ｱｲ', 2],
    ['ｶﾞ', 2],
    ['é', 1],
    ['e\u0301', 1],
    ['한국', 4],
    ['\u1112\u1161\u11ab', 2],
    ['🎯', 2],
    ['👨‍👩‍👧‍👦', 2],
    ['👍🏽', 2],
    ['🇹🇼', 2],
    ['✔️', 2],
    ['✔', 1],
    ['1️⃣', 2],
    ['\u200b', 0],
    ['𠮷', 2],
    ['a\tb\n', 2],
  ])('%j takes %i cells', (text, cells) => {
    expect(displayWidth(text)).toBe(cells)
  })

  it.each([
    ['\x1b[1m客戶\x1b[22m', 4],
    ['\x1b[38;5;12m🎯\x1b[39m', 2],
    ['\x1b]8;;https://example.com\x1b\\網站\x1b]8;;\x1b\\', 4],
    ['\x1b]8;;https://example.com\x07網站\x1b]8;;\x07', 4],
    ['\x1b[2K\x1b[1;1Ha', 1],
  ])('escape sequences in %j take none', (text, cells) => {
    expect(displayWidth(text)).toBe(cells)
  })

  it('agrees with string-width on any text', () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.constantFrom(...'客。 a“—🎯👍🏽\u200d\ufe0f\u0301\u1112\u1161🇹ﾞ\u20e3'),
        fc.string({ unit: 'binary', maxLength: 1 }),
      ),
    })
    fc.assert(
      fc.property(text, sample => {
        expect(displayWidth(sample)).toBe(stringWidth(sample, { countAnsiEscapeCodes: true }))
      }),
      { numRuns: runs(2000) },
    )
  })
})

describe('clusters', () => {
  const parts = (text: string) => {
    const { count, at } = clusters(text)
    return Array.from({ length: count }, (_, index) => text.slice(at[index], at[index + 1]))
  }

  it.each([
    ['客a', ['客', 'a']],
    ['e\u0301x', ['e\u0301', 'x']],
    ['👨‍👩‍👧‍👦👍🏽', ['👨‍👩‍👧‍👦', '👍🏽']],
    ['🇹🇼🇯🇵', ['🇹🇼', '🇯🇵']],
    ['𠮷野', ['𠮷', '野']],
  ])('%j is cut where a reader would cut it', (text, expected) => {
    expect(parts(text)).toEqual(expected)
    expect([...clusters(text).cells].slice(0, expected.length)).toEqual(expected.map(displayWidth))
  })

  it('are those of Intl.Segmenter on any text', () => {
    const segmenter = new Intl.Segmenter()
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(parts(text)).toEqual(Array.from(segmenter.segment(text), ({ segment }) => segment))
      }),
      { numRuns: runs(2000) },
    )
  })
})

it.each([
  ['客戶', 6, '客戶  '],
  ['客戶', 4, '客戶'],
  ['客戶', 1, '客戶'],
  ['\x1b[1m客\x1b[22m', 3, '\x1b[1m客\x1b[22m '],
])('padEnd(%j, %i) fills up to that many cells', (text, cells, expected) => {
  expect(padEnd(text, cells)).toBe(expected)
})
