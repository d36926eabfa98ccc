import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { displayWidth } from '../../src/text/width.ts'
import { box, innerWidth } from '../../src/typeset/box.ts'
import { runs } from '../support/runs.ts'

describe('box', () => {
  it('frames its lines, the title in the upper line', () => {
    expect(box(['大客戶', 'key'], { width: 22, title: '重點' })).toEqual([
      '╭─ 重點 ─────────────╮',
      '│ 大客戶             │',
      '│ key                │',
      '╰────────────────────╯',
    ])
  })

  it('draws only the frame in the border look', () => {
    const marked = (text: string) => `<${text}>`
    expect(box(['字'], { width: 20, title: '題', border: marked })[0]).toBe('<╭─> 題 <─────────────╮>')
    expect(box(['字'], { width: 20, border: marked })[1]).toBe(`<│> 字${' '.repeat(15)}<│>`)
  })

  it('puts a title that is too long above the text', () => {
    expect(box(['字'], { width: 20, title: '很長很長的一個標題' })).toEqual([
      '╭──────────────────╮',
      '│ 很長很長的一個標 │',
      '│ 題               │',
      '│ 字               │',
      '╰──────────────────╯',
    ])
  })

  it('is a rule above and below where there is no room', () => {
    expect(box(['大客戶'], { width: 12, title: '重點' })).toEqual(['------------', '重點', '大客戶', '------------'])
  })

  it('wraps a line that is too wide', () => {
    expect(box(['一二三四五六七八九十'], { width: 20 }).slice(1, -1)).toEqual(['│ 一二三四五六七八 │', '│ 九十             │'])
  })

  it('is exactly as wide as asked, with emoji, jamo and styles too, however narrow the real terminal', () => {
    const unit = fc.constantFrom(
      '客',
      'a',
      ' ',
      '🎯',
      '👨‍👩‍👧‍👦',
      '✔️',
      '🇹🇼',
      'e\u0301',
      '\u1112\u1161\u11ab',
      'ｶﾞ',
      '\x1b[1m',
      '\x1b[22m',
    )
    const lines = fc.array(
      fc.array(unit, { maxLength: 30 }).map(units => units.join('')),
      { maxLength: 4 },
    )
    fc.assert(
      fc.property(lines, fc.integer({ min: 20, max: 100 }), (content, width) => {
        for (const line of box(content, { width, title: '題' })) expect(displayWidth(line)).toBe(width)
      }),
      { numRuns: runs(150) },
    )
  })
})

it.each([
  [80, 76],
  [20, 16],
  [19, 19],
  [0, 1],
])('a box of %i has %i cells inside', (width, inner) => {
  expect(innerWidth(width)).toBe(inner)
})
