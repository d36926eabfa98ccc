import { TINY } from './tiny-course.ts'

const SHEET = `---
title: 清單
summary: 一張表
section: parts
---

| 問 | 答 |
|---|---|
| 誰 | ＿＿ |

## 範例 {#example}

| 問 | 答 |
|---|---|
| 誰 | 予安 |
`

const PLANS = `---
title: 試算
summary: 比一比
calculator:
  unit: 萬元
  factors:
    - { id: customers, name: 客戶數, unit: 家, example: 100 }
    - { id: yearly, name: 一年買多少, unit: 萬元, example: 50 }
  margin: { name: 毛利率, example: 30 }
  plans:
    - { name: 辦展, factor: customers, example: 120, cost: 100 }
    - { name: 訂閱, factor: yearly, example: 55, cost: 10 }
---

先寫現況。

## 範例 {#example}

算好的。
`

/** The tiny course with a sheet to fill in, a calculator, and a trainer's guide to the course and its chapter. */
export const SUPPLEMENTED: Record<string, string> = {
  ...TINY,
  'course.yaml': `${(TINY['course.yaml'] ?? '').replace('questions/1.yaml', 'questions/1.yaml\n    guide: guide/1.md')}guide: guide/course.md
worksheets:
  - { id: list, file: worksheets/1.md }
  - { id: plans, file: worksheets/2.md }
`,
  'worksheets/1.md': SHEET,
  'worksheets/2.md': PLANS,
  'guide/course.md': '---\ntitle: 怎麼帶\nsummary: 兩種帶法\n---\n\n先講重點。\n',
  'guide/1.md': '---\ntitle: 第一課\nsummary: 參考答案\n---\n\n## 三個部門 {#parts}\n\n三個都要。\n',
}
