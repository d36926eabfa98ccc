import { describe, expect, it } from 'vitest'
import type { FinishedTest } from '../../src/study/record.ts'
import type { TestResult } from '../../src/study/result.ts'
import { testLabels } from '../../src/study/test-labels.ts'
import { displayWidth } from '../../src/text/width.ts'
import { adviceView, scoreView } from '../../src/views/result.ts'
import { pageOf } from '../support/page.ts'
import { TERMS } from '../support/terms.ts'

const NO_CODE = { code: null, codeWhy: 'chosen' } as const
const COURSE = { count: 10, minutes: 10, credit: 'partial', attempts: null, passMark: 60 } as const

const TEST: FinishedTest = {
  paper: 'p',
  seed: 's',
  mode: 'test',
  chapter: null,
  questions: 10,
  startedAt: '2026-11-23T09:20:00.000+08:00',
  finishedAt: '2026-11-23T09:30:00.000+08:00',
  score: 58.3,
  passed: false,
  ...TERMS,
}

const SECTIONS = ['2.4 流程：三個入手點，五項屬性', '5.1 一顆模組的十年', '4.4 算完收入，再問成本', '1.2 一起做', '3.4 心態']

/** The result of a test, with so many sections to read again. */
function resultOf(test: Partial<FinishedTest> = {}, rest: Partial<TestResult> = {}): TestResult {
  const taken = { ...TEST, ...test }
  return {
    test: taken,
    passMark: 60,
    right: 5,
    partial: 1,
    missed: 5,
    chance: 42.9,
    boxes: { mastered: 5, lucky: 0, misled: 5, unknown: 0 },
    chapters: [],
    chapter: taken.chapter === null ? null : 1,
    labels: testLabels(taken, COURSE),
    step: { kind: 'test', passedBefore: true },
    regraded: null,
    mend: SECTIONS.map(line => ({ place: line.slice(0, 3), title: line.slice(4) })),
    ...rest,
  }
}

const CHAPTERS = Array.from({ length: 7 }, (_, at) => ({ number: at + 1, title: '一課', questions: 2, points: at / 4 }))

/** The lines of the box around the score. */
const box = (data: TestResult) =>
  scoreView(data, pageOf(80))
    .split('\n\n')[0]
    ?.split('\n')
    .slice(1, -1)
    .map(line => line.replace(/^│ | *│$/g, ''))

describe('the score', () => {
  it('of a test that counts is one of the whole course', () => {
    expect(box(resultOf({ score: 85, passed: true }))).toEqual([
      '全課程測驗　85.0 分',
      '恭喜及格！',
      '答對 5 題，部分得分 1 題，共 10 題',
      '全部用猜的，平均約 42.9 分',
    ])
  })

  it.each<[string, Partial<FinishedTest>, string, string]>([
    ['is too short', { whole: false, questions: 3 }, '測驗（短卷）', '課程規定考 10 題'],
    ['is too long', { whole: false, questions: 20 }, '測驗（加長卷）', '課程規定考 10 題'],
    ['has a time of its own', { mode: 'exam', whole: false, limit: 90_000 }, '模擬考（自訂時限）', '課程規定考 10 分鐘'],
    ['is taken again', { attempt: 2 }, '測驗（同卷第 2 次）', '同一份考卷考了第 2 次'],
    ['was seen with its key', { keySeen: true }, '測驗（看過解答）', '考前看過解答'],
  ])('of a paper that %s says so and why it does not count, without congratulations', (_name, test, name, why) => {
    const [title, outcome, reason] = box(resultOf({ ...test, score: 80, passed: true })) ?? []
    expect([title, outcome, reason]).toEqual([`${name}　80.0 分`, '過了及格線。', `不算全課程成績：${why}。`])
  })

  it('of a paper with two reasons tells both', () => {
    const text = box(resultOf({ whole: false, questions: 3, attempt: 3 }))?.join('')
    expect(text).toMatch(/測驗（短卷、同卷第 3 次）.*：課程規定考 10 題、同一份考卷考了第 3 次。/)
  })

  it('of a chapter is called by it, and never was one of the whole course', () => {
    const chapter = { mode: 'exam', chapter: 'first', whole: false, passed: true, score: 70 } as const
    expect(box(resultOf(chapter))?.slice(0, 2)).toEqual(['第 1 章模擬考　70.0 分', '恭喜及格！'])
    expect(box(resultOf({ ...chapter, attempt: 2 }))?.slice(0, 3)).toEqual([
      '第 1 章模擬考（同卷第 2 次）　70.0 分',
      '過了及格線。',
      '答對 5 題，部分得分 1 題，共 10 題',
    ])
  })

  it('says beside it that the time ran out, and counts what was left blank', () => {
    const lines = box(resultOf({ mode: 'exam', ranOut: true, blank: 4 }))
    expect(lines?.[0]).toBe('全課程模擬考　58.3 分　已逾時')
    expect(lines).toContain('答對 5 題，部分得分 1 題，空白 4 題，共 10 題')
  })

  it('says beside the mark of that day what it is under a key that was mended', () => {
    expect(box(resultOf({ score: 100, passed: true }, { regraded: 90 }))?.slice(0, 3)).toEqual([
      '全課程測驗　100.0 分',
      '恭喜及格！',
      '正解已更正，照現在的正解是 90.0 分',
    ])
  })

  it('of a practice is the number of right answers, never points, never a pass', () => {
    const practice = resultOf({ mode: 'practice', chapter: 'first', passed: true, score: 80 }, { right: 8 })
    expect(box(practice)).toEqual(['練習　答對 8/10'])
    expect(scoreView(practice, pageOf(80))).not.toMatch(/及格|\d 分/)
  })
})

describe('a result', () => {
  const boxes = { mastered: 4, lucky: 1, misled: 3, unknown: 2 }
  const full = resultOf({ blank: 2, attempt: 2, ranOut: true, mode: 'exam' }, { chapters: CHAPTERS, boxes })

  it('fits whole on a screen of 24 lines, keys and all', () => {
    const text = `${scoreView(full, pageOf(76))}\n\n${adviceView(full, { code: '7F3K-9QXM2T', codeWhy: null }, pageOf(76))}`
    // Above it an empty line, below it another and the keys.
    expect(text.split('\n').length + 3).toBeLessThanOrEqual(24)
    expect(text).toMatchInlineSnapshot(`
      "╭──────────────────────────────────────────────────╮
      │ 模擬考（同卷第 2 次）　58.3 分　已逾時           │
      │ 及格線 60.0 分，還差 1.7 分。                    │
      │ 不算全課程成績：同一份考卷考了第 2 次。          │
      │ 答對 5 題，部分得分 1 題，空白 2 題，共 10 題    │
      │ 全部用猜的，平均約 42.9 分                       │
      ╰──────────────────────────────────────────────────╯

      底子有了。先把下面這幾節讀過，再考一次。
      答對答錯，有沒有把握：掌握 4 題，猜對 1 題，自以為會 3 題，不會 2 題。
      各章得分　第 1 章 0/2　第 2 章 0.3/2　第 3 章 0.5/2　第 4 章 0.8/2
                第 5 章 1/2　第 6 章 1.3/2　第 7 章 1.5/2

      建議重讀
        salescourse read 2.4         流程：三個入手點，五項屬性
        salescourse read 5.1         一顆模組的十年
        salescourse read 4.4         算完收入，再問成本
        salescourse mistakes         另有 2 節，都列在錯題本
        salescourse quiz --mistakes  練錯題本裡的題目

      卷號　7F3K-9QXM2T（salescourse quiz --paper 7F3K-9QXM2T）"
    `)
  })

  it('tells its score within 20 narrow lines, and is no wider than the screen', () => {
    const score = scoreView(full, pageOf(40))
    expect(score.split('\n').length).toBeLessThanOrEqual(20)
    for (const line of [
      ...score.split('\n'),
      ...adviceView(full, { code: '7F3K-9QXM2T', codeWhy: null }, pageOf(40)).split('\n'),
    ])
      expect(displayWidth(line)).toBeLessThanOrEqual(40)
    expect(score).toMatchInlineSnapshot(`
      "╭──────────────────────────────────────╮
      │ 模擬考（同卷第 2 次）　58.3 分       │
      │ 已逾時                               │
      │ 及格線 60.0 分，還差 1.7 分。        │
      │ 不算全課程成績：同一份考卷考了       │
      │ 第 2 次。                            │
      │ 答對 5 題，部分得分 1 題，空白       │
      │ 2 題，共 10 題                       │
      │ 全部用猜的，平均約 42.9 分           │
      ╰──────────────────────────────────────╯

      底子有了。先把下面這幾節讀過，再考一次。
      答對答錯，有沒有把握：掌握 4 題，猜對
      1 題，自以為會 3 題，不會 2 題。
      各章得分　第 1 章 0/2　第 2 章 0.3/2
                第 3 章 0.5/2　第 4 章 0.8/2
                第 5 章 1/2　第 6 章 1.3/2
                第 7 章 1.5/2"
    `)
  })

  it('names the three weakest sections, and the command that lists the others', () => {
    expect(adviceView(resultOf(), NO_CODE, pageOf(80))).toMatchInlineSnapshot(`
      "建議重讀
        salescourse read 2.4         流程：三個入手點，五項屬性
        salescourse read 5.1         一顆模組的十年
        salescourse read 4.4         算完收入，再問成本
        salescourse mistakes         另有 2 節，都列在錯題本
        salescourse quiz --mistakes  練錯題本裡的題目

      沒有卷號：題目是照條件或作答紀錄挑的。"
    `)
    const [first] = resultOf().mend
    const one = resultOf({}, { mend: first ? [first] : [] })
    expect(adviceView(one, NO_CODE, pageOf(80))).not.toContain('另有')
  })

  it('names the next step after a pass', () => {
    expect(
      adviceView(resultOf({ passed: true, score: 100 }, { mend: [], missed: 0 }), NO_CODE, pageOf(80)),
    ).toMatchInlineSnapshot(`
      "下一步
        salescourse quiz  再考一次全課程，題目會換

      沒有卷號：題目是照條件或作答紀錄挑的。"
    `)
  })

  it('asks a right guess to be practised, which stands in the wrong-book', () => {
    expect(adviceView(resultOf({ passed: true }, { mend: [], missed: 1 }), NO_CODE, pageOf(80))).toContain('quiz --mistakes')
  })

  it('says in one sentence what was known for sure, once something was guessed or blank', () => {
    expect(scoreView(full, pageOf(76))).toContain('答對答錯，有沒有把握：掌握 4 題，猜對 1 題，自以為會 3 題，不會 2 題。')
    expect(scoreView(resultOf(), pageOf(76))).not.toContain('把握')
  })

  it('in plain text has no frame', () => {
    expect(scoreView(full, { ...pageOf(76), plain: true })).not.toMatch(/[╭╮╰╯│─]/)
  })
})
