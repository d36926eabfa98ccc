import { describe, expect, it } from 'vitest'
import { parseDocument } from '../../src/course/parse/parse-document.ts'
import { compileTiny, TINY } from '../support/tiny-course.ts'

/** Milliseconds. No measure of speed, which is in bench/: what grows with the square of its length takes minutes. */
const HANGS = 15_000

/** The milliseconds that a text takes to be read. */
function time(text: string): number {
  const begin = performance.now()
  parseDocument(text)
  return performance.now() - begin
}

describe('emphasis', () => {
  it.each(['*中', '**「', '**「a」*中', '**a '])('of %s eight thousand times takes a moment', piece => {
    expect(time(piece.repeat(8000))).toBeLessThan(HANGS)
  })
})

describe('quotes and lists deep inside each other', () => {
  it.each([
    ['quotes', '> '.repeat(500)],
    ['lists in quotes', '> - '.repeat(500)],
    ['lists on one line', '- '.repeat(500)],
    ['lists line by line', Array.from({ length: 500 }, (_, at) => `${' '.repeat(2 * at)}- x\n`).join('')],
  ])('are refused with their line and read as far as they go: %s', (_, markers) => {
    const lesson = `${TINY['lessons/1.md']}\n${markers}x\n`
    const line = (TINY['lessons/1.md'] ?? '').split('\n').length + 1
    const { problems } = compileTiny({ 'lessons/1.md': lesson })
    expect(problems[0]).toMatchObject({ code: 'markdown-nested', file: 'lessons/1.md' })
    expect(problems[0]?.line).toBeGreaterThanOrEqual(line)
    expect(time(`${markers}x`)).toBeLessThan(HANGS)
  })

  it('are no fault in a rule across the page, nor where twenty are closed again', () => {
    const text = `${'- '.repeat(40)}\n\n${'- a\n  - b\n'.repeat(30)}`
    expect(compileTiny({ 'lessons/1.md': `${TINY['lessons/1.md']}\n${text}` }).problems).toEqual([])
  })
})
