import { describe, expect, it } from 'vitest'
import { foldEvents } from '../../src/study/fold.ts'
import { nextStep } from '../../src/study/next-step.ts'
import { progressOf } from '../../src/study/progress.ts'
import { emptyCourseRecord } from '../../src/study/record.ts'
import { displayWidth } from '../../src/text/width.ts'
import { progressView, wholeProgressView } from '../../src/views/progress.ts'
import { event } from '../support/events.ts'
import { pageOf } from '../support/page.ts'
import { compileTiny } from '../support/tiny-course.ts'

const compiled = compileTiny()
if (!compiled.course) throw new Error('the tiny course does not compile')
const { index } = compiled.course
const NOW = Date.parse('2026-11-23T12:00:00.000+00:00')

const at = (day: string) => `2026-${day}T01:00:00.000+00:00`
const answer = (day: string, question: string, score: number, guessed = false) =>
  event('answered', { paper: 'p', question, revision: 'r', picked: ['x'], score, guessed, ms: 1000 }, at(day))
const test = (paper: string, day: string, score: number, whole: boolean) => [
  event('paper-started', { paper, seed: paper, mode: 'exam', chapter: null, questions: ['must'], limit: null, whole }, at(day)),
  event('answered', { paper, question: 'must', revision: 'r', picked: ['x'], score, guessed: false, ms: 1 }, at(day)),
  event('paper-finished', { paper, passMark: 60 }, at(day)),
]
const events = [
  event('read', { section: 'parts' }, at('11-01')),
  answer('11-01', 'which-three', 1),
  answer('11-04', 'which-three', 1),
  answer('11-18', 'which-three', 1),
  answer('11-18', 'both', 0),
  ...test('a', '11-10', 0, true),
  ...test('b', '11-20', 1, true),
]
const record = foldEvents(events).courses.tiny ?? emptyCourseRecord()
const data = (known = record) => ({
  index,
  progress: progressOf(index, known, NOW),
  regraded: [],
  step: nextStep(index, known, NOW),
})

describe('progress', () => {
  it('says on one screen what was read, is held and remembered, what comes, and how the tests went', () => {
    expect(progressView(data(), pageOf(76))).toMatchInlineSnapshot(`
      "學習進度　讀過 1/2 節，做過 3/3 題，記牢 1 題
                                 讀過  做過  記牢  記得
      1  第一課  █████▒▒▒▒▒▒▒▒▒   1/2   3/3     1   83%
      █ 記牢　▒ 做過　· 還沒做

      記得  今天約 83%（3 題平均），一週後 77%，一個月後 69%
            最近 3 次複習對 3 次（100%），預估 78%
      複習  █·············  今天 2 題，14 天共 2 題
      日曆  ·▄····· ▄······ ·█·▄··· ·  近 4 週學了 4 天
      測驗  ·█  11/20 全課程模擬考，1 題 100.0 分及格，最高 100.0 分
      把握  2 題會了（掌握），0 題猜對（僥倖），1 題以為會（迷思），0 題不會
      弱點  一起做（錯 2 題）  salescourse read 1.2
      本週  答了 3 題，2 題比上週記得更牢

      下一步
        salescourse review          複習到期的題目
        salescourse progress --all  看全部"
    `)
  })

  it('says the same in words where pictures cannot be read', () => {
    expect(progressView(data(), { ...pageOf(76), plain: true })).toMatchInlineSnapshot(`
      "學習進度　讀過 1/2 節，做過 3/3 題，記牢 1 題
      1 第一課：讀過 1/2 節，做過 3/3 題，記牢 1 題

      記得：今天約 83%（3 題平均），一週後 77%，一個月後 69%
      最近 3 次複習對 3 次（100%），預估 78%
      複習：今天 2 題，14 天共 2 題
      日曆：近 4 週學了 4 天
      測驗：11/20 全課程模擬考，1 題 100.0 分及格，最高 100.0 分
      把握：2 題會了（掌握），0 題猜對（僥倖），1 題以為會（迷思），0 題不會
      弱點：一起做（錯 2 題）  salescourse read 1.2
      本週：答了 3 題，2 題比上週記得更牢

      下一步
        salescourse review          複習到期的題目
        salescourse progress --all  看全部"
    `)
  })

  it('draws with plain characters where blocks may be two cells wide', () => {
    expect(progressView(data(), { ...pageOf(76), ascii: true })).not.toMatch(/[\u2580-\u259f\u00b7]/)
  })

  it('is no wider than a narrow screen, begun or not', () => {
    for (const known of [record, emptyCourseRecord()]) {
      for (const view of [progressView, wholeProgressView]) {
        for (const line of view(data(known), pageOf(40)).split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(40)
      }
    }
  })

  it('lists every test with --all, the latest first', () => {
    const text = wholeProgressView(data(), pageOf(76))
    expect(text.match(/2026-11-\d\d 01:00 +[\d.]+ {2}不?及格/g)).toEqual([
      '2026-11-20 01:00  100.0  及格',
      '2026-11-10 01:00    0.0  不及格',
    ])
  })

  it('says what there is to come before anything was done', () => {
    expect(progressView(data(emptyCourseRecord()), pageOf(76))).toMatchInlineSnapshot(`
      "學習進度　讀過 0/2 節，做過 0/3 題，記牢 0 題
                                 讀過  做過  記牢  記得
      1  第一課  ··············   0/2   0/3     0
      █ 記牢　▒ 做過　· 還沒做

      記得  做過題目，這裡就會估計你還記得多少。
      複習  還沒有排複習。
      日曆  ······· ······· ······· ·  近 4 週學了 0 天
      測驗  還沒有全課程成績。
      弱點  錯題本是空的。
      本週  這 7 天還沒有作答。

      下一步
        salescourse read 1          讀 1　第一課
        salescourse progress --all  看全部"
    `)
  })
})
