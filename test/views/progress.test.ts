import { describe, expect, it } from 'vitest'
import type { FinishedTest } from '../../src/study/record.ts'
import type { RegradedTest } from '../../src/study/regrade.ts'
import type { Summary } from '../../src/study/summary.ts'
import { displayWidth } from '../../src/text/width.ts'
import { progressView } from '../../src/views/progress.ts'
import { pageOf } from '../support/page.ts'
import { TERMS } from '../support/terms.ts'
import { THREE_CHAPTERS } from '../support/three-chapters.ts'

const index = { ...THREE_CHAPTERS, test: { count: 10, minutes: 10, credit: 'partial', attempts: null, passMark: 60 } as const }
const TEST: FinishedTest = {
  paper: 'whole',
  seed: 's',
  mode: 'exam',
  chapter: null,
  questions: 10,
  startedAt: '2026-11-23T09:20:00.000+08:00',
  finishedAt: '2026-11-23T09:30:00.000+08:00',
  score: 80,
  passed: true,
  ...TERMS,
}
const TESTS: FinishedTest[] = [
  TEST,
  { ...TEST, paper: 'short', mode: 'test', whole: false, questions: 3, score: 100 },
  { ...TEST, paper: 'again', attempt: 2, keySeen: true, score: 50, passed: false, ranOut: true, blank: 4 },
]
const CHAPTER = { id: 'x', sections: 5, sectionsRead: 5, questions: 12, questionsSeen: 10, rightAtFirst: 6, rightAtLast: 9 }
const SUMMARY: Summary = {
  chapters: [
    { ...CHAPTER, number: 1, title: '銷售現場的八個難題', bestScore: 72.5 },
    { ...CHAPTER, number: 2, title: '贏利價值鏈', questionsSeen: 0, rightAtFirst: 0, rightAtLast: 0, bestScore: null },
  ],
  tests: TESTS,
  bestTest: 80,
  sections: 10,
  sectionsRead: 10,
  days: 3,
}
const view = (width: number, regraded: RegradedTest[] = [], summary = SUMMARY) =>
  progressView(index, summary, regraded, { kind: 'test', passedBefore: true }, pageOf(width))

describe('progress', () => {
  it('has a line for each chapter, and says of each test what it was and what it counts as', () => {
    expect(view(76)).toMatchInlineSnapshot(`
      "學習進度　小課程
      讀過 10/10 節，學習 3 天

      章                     讀過   做過  首次答對  最近答對  最高
      ---------------------  ----  -----  --------  --------  ----
      1  銷售現場的八個難題   5/5  10/12      6/10      9/10  72.5
      2  贏利價值鏈           5/5   0/12

      測驗
         全課程最高 ################.... 80.0
         2026-11-23 09:30   50.0  不及格　模擬考（同卷第 2 次、看過解答）　10 題，
         已逾時，空白 4 題
         2026-11-23 09:30  100.0  及格　測驗（短卷）　3 題
         2026-11-23 09:30   80.0  及格　全課程模擬考　10 題

      下一步
        salescourse quiz  再考一次全課程，題目會換"
    `)
  })

  it('has a block for each chapter on a narrow screen', () => {
    expect(view(40)).toMatchInlineSnapshot(`
      "學習進度　小課程
      讀過 10/10 節，學習 3 天

      1  銷售現場的八個難題
         讀過 5/5 節，做過 10/12 題，首次答對
         6/10（60%），最近答對 9/10（90%）
         最高 ###############..... 72.5

      2  贏利價值鏈
         讀過 5/5 節，做過 0/12 題

      測驗
         全課程最高 ################.... 80.0
         2026-11-23 09:30   50.0  不及格　模擬
         考（同卷第 2 次、看過解答）　10 題，
         已逾時，空白 4 題
         2026-11-23 09:30  100.0  及格　測驗
         （短卷）　3 題
         2026-11-23 09:30   80.0  及格　全課程
         模擬考　10 題

      下一步
        salescourse quiz
          再考一次全課程，題目會換"
    `)
    for (const line of view(40).split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(40)
  })

  it('shows the score under a key that was mended beside the old one', () => {
    const text = view(120, [{ test: TEST, score: 90, questions: ['q'] }])
    expect(text).toContain('80.0  及格　全課程模擬考　10 題，正解已更正，照現在的正解是 90.0 分')
    expect(text.match(/正解已更正/g)).toHaveLength(1)
  })

  it('has no best score of the whole course where no test counts', () => {
    expect(view(76, [], { ...SUMMARY, bestTest: null })).toMatch(/測驗\n {3}還沒有全課程成績。/)
  })
})
