import { describe, expect, it } from 'vitest'
import { type ProblemCode, problemSentence } from '../../src/errors/problem.ts'
import { zhHant } from '../../src/locales/zh-Hant.ts'
import { checkTiny, placed, told } from '../support/checked.ts'
import { edited, TINY } from '../support/tiny-course.ts'
import { PROBLEM_DATA } from '../support/told-data.ts'

const COURSE = 'course.yaml'
const LESSON = 'lessons/1.md'
const BANK = 'questions/1.yaml'

/** The small course with a second chapter, a glossary that speaks of both, and a blueprint and facts that count all of it. */
const WHOLE: Record<string, string> = {
  ...TINY,
  [COURSE]: `${TINY[COURSE]}  - id: second
    lesson: lessons/2.md
    questions: questions/2.yaml
glossary: glossary.yaml
check:
  facts:
    cover: [F46, F47]
  blueprint:
    chapters: [{ id: first, types: { single: 33, multiple: 33, boolean: 34 } }]
`,
  'lessons/2.md': `---
title: 第二課
summary: 客戶怎麼說
objectives:
  - id: O2
    text: 說出客戶要什麼
facts:
  wants: [F47]
---

## 客戶要什麼 {#wants}

客戶要[交期](glossary:delivery)和[服務](glossary:service)。
`,
  'questions/2.yaml': '[]\n',
  'glossary.yaml': `- id: service
  zh-Hant: 服務
  text: 交付以後的照顧。
  section: parts
- id: delivery
  zh-Hant: 交期
  text: 東西哪一天到。
  section: wants
`,
}

/** One thing changed in a file of that course. */
function slip(file: string, from: string, to: string): Record<string, string> {
  const text = WHOLE[file] ?? ''
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`)
  return { ...WHOLE, [file]: text.replace(from, to) }
}

const errorsOf = (files: Record<string, string | null>) => {
  const before = new Set(told(checkTiny(WHOLE)))
  return checkTiny(files).filter(({ level }, at, all) => level === 'error' && !before.has(told(all)[at] ?? ''))
}

describe('what follows from a slip is not told beside it:', () => {
  it.each([
    ['a lesson that is not there', slip(COURSE, LESSON, 'lessons/one.md'), `${COURSE}:10:13 file-missing`],
    ['a bank that is not there', slip(COURSE, BANK, 'questions/one.yaml'), `${COURSE}:11:16 file-missing`],
    ['front matter without a title', slip(LESSON, 'title: 第一課\n', ''), `${LESSON}:2:1 key-missing`],
    ['a heading without an id', slip(LESSON, ' {#together}', ''), `${LESSON}:18:1 section-without-id`],
    [
      'a section under a heading of the first level',
      slip(LESSON, '## 一起做 {#together}', '# 一起做'),
      `${LESSON}:18:1 heading-level`,
    ],
    ['a lesson whose only heading has no id', slip('lessons/2.md', ' {#wants}', ''), 'lessons/2.md:11:1 section-without-id'],
    ['a question of an unknown level', slip(BANK, 'bloom: remember', 'bloom: guess'), `${BANK}:5:10 value-choice`],
    ['a bank with a tab', slip(BANK, '  type: single', '\ttype: single'), `${BANK}:2:1 yaml-tab`],
    ['a term without a text', slip('glossary.yaml', '  text: 東西哪一天到。\n', ''), 'glossary.yaml:5:3 key-missing'],
  ])('%s', (_slip, files, expected) => {
    expect(placed(errorsOf(files))).toEqual([expected])
  })

  it('a lesson and its bank, each with a slip of its own, are both told', () => {
    const files = { ...slip(LESSON, 'title: 第一課\n', ''), ...edited(BANK, 'bloom: apply', 'bloom: guess') }
    expect(placed(errorsOf(files))).toEqual([`${LESSON}:2:1 key-missing`, `${BANK}:22:10 value-choice`])
  })

  it('neither are warnings that count what could not be read', () => {
    const codes = checkTiny(slip('lessons/2.md', 'title: 第二課\n', '')).map(({ code }) => code)
    expect(codes).not.toContain('share-off')
    expect(codes).not.toContain('term-unlinked')
  })
})

it('problems stand in the order of their causes: course.yaml, each lesson before its bank, and the glossary last', () => {
  const files = {
    ...slip(BANK, 'objective: O1', 'objective: O9'),
    [LESSON]: (WHOLE[LESSON] ?? '').replace('[G1]', '[G9]'),
    'lessons/2.md': (WHOLE['lessons/2.md'] ?? '')
      .replace('客戶要[', '客戶要[^SN9][')
      .replace('title: 第二課', 'title: 第二課\nnotes: x'),
    'glossary.yaml': (WHOLE['glossary.yaml'] ?? '').replace('section: wants', 'section: want-s.'),
    [COURSE]: (WHOLE[COURSE] ?? '').replace('id: G1', 'id: G1\n    text: 再一個\n  - id: G1'),
  }
  const order = checkTiny(files).map(({ file }) => file)
  expect([...new Set(order)]).toEqual([COURSE, LESSON, BANK, 'lessons/2.md', 'glossary.yaml'])
  expect(order).toEqual([...order].sort((a, b) => [...new Set(order)].indexOf(a) - [...new Set(order)].indexOf(b)))
})

it('a sentence never offers an empty list of what may be used', () => {
  const sentences = Object.entries(PROBLEM_DATA).flatMap(([code, list]) => {
    return list.flatMap(data => {
      const emptied = Object.fromEntries(Object.entries(data).map(([key, value]) => [key, Array.isArray(value) ? [] : value]))
      return problemSentence(
        { file: '', line: 1, column: 1, code: code as ProblemCode, data: emptied as typeof data },
        zhHant.problems,
      )
    })
  })
  expect(sentences.filter(sentence => /：。|：$/.test(sentence))).toEqual([])
})
