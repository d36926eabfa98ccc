import { expect, it } from 'vitest'
import { columnWidths } from '../../src/typeset/columns.ts'
import { layout } from '../../src/typeset/layout.ts'
import { content, plainPage } from '../support/sample-page.ts'

const table = (markdown: string, width: number) => `\n${layout(content(markdown), plainPage(width)).join('\n')}\n`
const plans = '| 計畫 | 合計 | 註 |\n|---|--:|:-:|\n| 客戶成功小組 | 25,000 | 好 |\n| 辦展 | 9 | **很好** |'

it('takes no more room than its cells', () => {
  expect(table(plans, 80)).toBe(`
計畫            合計   註
------------  ------  ----
客戶成功小組  25,000   好
辦展               9  很好
`)
})

it('narrows its widest columns and wraps their cells, with air between the rows', () => {
  expect(table(plans, 24)).toBe(`
計畫          合計   註
----------  ------  ----
客戶成功小  25,000   好
組

辦展             9  很好
`)
})

it('is one block a row where there is no room for columns', () => {
  expect(table(plans, 14)).toBe(`
計畫：客戶成功
小組
合計：25,000
註：好

計畫：辦展
合計：9
註：很好
`)
})

it.each([
  [[['一二三四五六', '一']], 20, [12, 2]],
  [[['一二三四五六', '一']], 11, [9, 2]],
  [[['一二三四五六', '一']], 9, null],
  [[['一二三四五六', '一二三四五六']], 20, [10, 10]],
])('columnWidths(%j, %i) is %j', (rows, room, widths) => {
  expect(columnWidths(rows, room)).toEqual(widths)
})
