import { type CompileResult, compileCourse } from '../../src/course/compile/compile-course.ts'

/** A small sound course, file by file; a test replaces what it is about. */
export const TINY: Record<string, string> = {
  'course.yaml': `id: tiny
title: 小課程
language: zh-Hant
passMark: 60
objectives:
  - id: G1
    text: 看懂流程
chapters:
  - id: first
    lesson: lessons/1.md
    questions: questions/1.yaml
`,
  'lessons/1.md': `---
title: 第一課
summary: 認識流程
objectives:
  - id: O1
    text: 說出三個部門
    goals: [G1]
facts:
  parts: [F46]
---

開場。

## 三個部門 {#parts}

銷售、市場、服務[^SN1]。

## 一起做 {#together}

> [!IMPORTANT]
> 三者缺一不可。

[^SN1]: 出處的說明。
`,
  'questions/1.yaml': `- id: which-three
  type: single
  section: parts
  objective: O1
  bloom: remember
  difficulty: easy
  facts: [F46]
  notes: [SN1]
  stem: 哪一組是三個面向？
  options:
    - id: right
      text: 銷售、市場、服務
      correct: true
      why: 三者都到齊。
    - id: wrong
      text: 銷售、廣告、採購
      why: 採購是買方的職能。
- id: both
  type: multiple
  section: together
  objective: O1
  bloom: apply
  difficulty: medium
  facts: [F47]
  stem: 哪些要一起出力？（複選）
  options:
    - id: sales
      text: 銷售
      correct: true
      why: 是三者之一。
    - id: service
      text: 服務
      correct: true
      why: 是三者之一。
    - id: rival
      text: 對手
      why: 對手不是自家部門。
- id: must
  type: boolean
  section: together
  objective: O1
  bloom: understand
  difficulty: easy
  facts: [F47]
  stem: 三個部門要一起出力。
  answer: true
  why:
    true: 課程這樣主張。
    false: 單打獨鬥拿不到大單。
`,
}

/** Compiles the tiny course with some of its files changed; null takes a file away. */
export function compileTiny(changes: Record<string, string | null> = {}): CompileResult {
  const files: Record<string, string | null> = { ...TINY, ...changes }
  return compileCourse(path => files[path] ?? null)
}

/** A file of the tiny course with the first occurrence of a text replaced. Throws when it does not occur. */
export function edited(file: string, from: string, to: string): Record<string, string> {
  const text = TINY[file] ?? ''
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`)
  return { [file]: text.replace(from, to) }
}
