import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CODE_LETTERS, decodePaper, encodePaper, type PaperCode } from '../../src/study/paper-code.ts'
import { runs } from '../support/runs.ts'

const VERSION = '34a772800e'
const paper: fc.Arbitrary<PaperCode> = fc.record({
  seed: fc.string({ unit: fc.constantFrom(...CODE_LETTERS), minLength: 4, maxLength: 4 }),
  count: fc.option(fc.integer({ min: 1, max: 511 })),
  chapter: fc.option(fc.integer({ min: 1, max: 63 })),
})
const codeOf = (drawn: PaperCode) => encodePaper(drawn, VERSION) ?? ''

describe('a paper code', () => {
  it('of any paper gives that paper back', () => {
    fc.assert(
      fc.property(paper, drawn => {
        expect(codeOf(drawn)).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{6}$/)
        expect(decodePaper(codeOf(drawn), VERSION)).toEqual(drawn)
      }),
      { numRuns: runs(500) },
    )
  })

  it('is what it has always been: codes are passed on and kept', () => {
    expect(codeOf({ seed: '7F3K', count: 10, chapter: null })).toBe('7F3K-0M0VJB')
    expect(decodePaper('7F3K-003VJP', VERSION)).toEqual({ seed: '7F3K', count: null, chapter: 3 })
  })

  it('with any one letter mistyped is caught', () => {
    fc.assert(
      fc.property(paper, fc.nat(8), fc.constantFrom(...CODE_LETTERS), (drawn, place, letter) => {
        const letters = [...codeOf(drawn).replace('-', '')]
        fc.pre(letters[place] !== letter)
        letters[place] = letter
        expect(decodePaper(letters.join(''), VERSION)).toBe('mistyped')
      }),
      { numRuns: runs(2000) },
    )
  })

  it('is read as people type it', () => {
    const drawn = { seed: '01AB', count: 10, chapter: null }
    const code = codeOf(drawn)
    expect(code.startsWith('01AB-')).toBe(true)
    expect(decodePaper(` ${code.toLowerCase().replace('01', 'oI')} `, VERSION)).toEqual(drawn)
    const wide = code.replaceAll(/[0-9A-Z]/g, letter => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))
    expect(decodePaper(wide, VERSION)).toEqual(drawn)
  })

  it.each(['', '7F3K', '7F3K-9QXM2T9', 'U234-567890', '卷號'])('%j is none', typed => {
    expect(decodePaper(typed, VERSION)).toBe('no-code')
  })

  it('of another version of the course says so', () => {
    expect(decodePaper(codeOf({ seed: 'ABCD', count: 10, chapter: null }), '0000000000')).toBe('other-version')
  })

  it.each([
    { seed: 'demo', count: 10, chapter: null },
    { seed: 'ABCDE', count: 10, chapter: null },
    { seed: 'ABC', count: 10, chapter: null },
    { seed: 'ABCD', count: 512, chapter: null },
    { seed: 'ABCD', count: 10, chapter: 64 },
  ])('cannot hold %j', drawn => {
    expect(encodePaper(drawn, VERSION)).toBeNull()
  })
})
