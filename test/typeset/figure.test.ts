import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Figure } from '../../src/text/figure.ts'
import { displayWidth } from '../../src/text/width.ts'
import { drawFigure } from '../../src/typeset/figure.ts'
import { runs } from '../support/runs.ts'
import { plainPage } from '../support/sample-page.ts'

const chain: Figure = {
  kind: 'chain',
  title: '圖 1',
  parts: [{ title: '集中一家', text: '人手不夠分給每一家' }, { title: '關係加深', text: '懂他的需要' }, { title: '獲利提高' }],
}
const product: Figure = {
  kind: 'product',
  title: '圖 2',
  parts: [{ title: '客戶更多', text: '開發新客戶' }, { title: '往來更久' }],
  result: { title: '客戶價值', text: '獲利最大' },
}
const stages: Figure = {
  kind: 'stages',
  title: '圖 3',
  rows: ['市場', '看重'],
  parts: [
    { title: '生產導向', cells: ['供不應求', '產量'] },
    { title: '產品導向', cells: ['供過於求', '品質'] },
  ],
}
const draw = (figure: Figure, width: number) => `\n${drawFigure(figure, plainPage(width)).join('\n')}\n`

describe('a chain', () => {
  it('stands side by side where it fits', () => {
    expect(draw(chain, 58)).toBe(`
圖 1

╭────────────╮    ╭────────────╮    ╭────────────╮
│  集中一家  │    │  關係加深  │    │            │
│ 人手不夠分 │ -> │ 懂他的需要 │ -> │  獲利提高  │
│  給每一家  │    │            │    │            │
╰────────────╯    ╰────────────╯    ╰────────────╯
`)
  })

  it('breaks a long title evenly', () => {
    const parts = [{ title: '企業內部管理流程' }, { title: '財務效益' }]
    expect(draw({ kind: 'chain', title: '圖 1', parts }, 36)).toBe(`
圖 1

╭──────────╮    ╭──────────╮
│ 企業內部 │ -> │ 財務效益 │
│ 管理流程 │    │          │
╰──────────╯    ╰──────────╯
`)
  })

  it('runs down where it does not', () => {
    expect(draw(chain, 20)).toBe(`
圖 1

o  集中一家
|  人手不夠分給每一
|  家
v
o  關係加深
|  懂他的需要
v
o  獲利提高
`)
  })
})

describe('a product', () => {
  it('multiplies side by side where it fits', () => {
    expect(draw(product, 80)).toBe(`
圖 2

╭────────────╮   ╭────────────╮
│  客戶更多  │ × │  往來更久  │
│ 開發新客戶 │   │            │
╰────────────╯   ╰────────────╯
               =
       ╭──────────────╮
       │   客戶價值   │
       │   獲利最大   │
       ╰──────────────╯
`)
  })

  it('is a sum on paper where it does not', () => {
    expect(draw(product, 24)).toBe(`
圖 2

   客戶更多
   開發新客戶
×  往來更久
------------------------
=  客戶價值
   獲利最大
`)
  })
})

describe('stages', () => {
  it('are compared row by row where they fit', () => {
    expect(draw(stages, 40)).toBe(`
圖 3

        生產導向 -> 產品導向
----------------------------
市場    供不應求    供過於求
看重    產量        品質
`)
  })

  it('follow each other where they do not', () => {
    expect(draw(stages, 20)).toBe(`
圖 3

o  生產導向
|  市場：供不應求
|  看重：產量
v
o  產品導向
   市場：供過於求
   看重：品質
`)
  })
})

it('no line is wider than the page or ends in a space', () => {
  const text = fc.string({ unit: fc.constantFrom(...'大客戶，「」 abc🎯'), maxLength: 20 }).map(words => `字${words}`)
  const part = fc.record({ title: text, text: fc.option(text, { nil: undefined }) })
  const parts = fc.array(part, { minLength: 1, maxLength: 5 })
  const stage = fc.record({ title: text, cells: fc.tuple(text, text) })
  const figure: fc.Arbitrary<Figure> = fc.oneof(
    fc.record({ kind: fc.constant('chain' as const), title: text, parts }),
    fc.record({ kind: fc.constant('product' as const), title: text, parts, result: part }),
    fc.record({
      kind: fc.constant('stages' as const),
      title: text,
      rows: fc.tuple(text, text),
      parts: fc.array(stage, { minLength: 1, maxLength: 5 }),
    }),
  )
  fc.assert(
    fc.property(figure, fc.integer({ min: 2, max: 120 }), (drawn, width) => {
      for (const line of drawFigure(drawn, plainPage(width))) {
        expect(displayWidth(line)).toBeLessThanOrEqual(width)
        expect(line).not.toMatch(/\s$/)
      }
    }),
    { numRuns: runs(300) },
  )
})
