import { describe, expect, it } from 'vitest'
import type { CourseIndex } from '../../src/course/course.ts'
import { type AskedQuestion, isAsked } from '../../src/course/question.ts'
import type { ChoiceState } from '../../src/study/choice.ts'
import { foldEvents } from '../../src/study/fold.ts'
import { nextStep } from '../../src/study/next-step.ts'
import { type CourseRecord, emptyCourseRecord } from '../../src/study/record.ts'
import { summarize } from '../../src/study/summary.ts'
import { contentsView } from '../../src/views/contents.ts'
import { homeView } from '../../src/views/home.ts'
import { lessonView } from '../../src/views/lesson.ts'
import { progressView } from '../../src/views/progress.ts'
import { questionView } from '../../src/views/question.ts'
import { resultView } from '../../src/views/result.ts'
import { verdictView } from '../../src/views/verdict.ts'
import { compileTiny } from '../course/tiny-course.ts'
import { answered, event, started } from '../study/events.ts'
import { pageOf } from './page.ts'

const course = compileTiny().course
if (!course) throw new Error('the tiny course does not compile')
const { index } = course
const [chapter] = course.chapters

function question(id: string): AskedQuestion {
  const found = chapter?.questions.filter(isAsked).find(candidate => candidate.id === id)
  if (!found) throw new Error(id)
  return found
}

const recordOf = (...events: ReturnType<typeof event>[]): CourseRecord => foldEvents(events).courses.tiny ?? emptyCourseRecord()
const practised = recordOf(
  event('read', { section: 'parts' }, '2026-11-23T09:00:00.000+08:00'),
  started('p', ['which-three', 'both', 'must'], 'first'),
  answered('p', 'which-three', 1),
  answered('p', 'both', 0.5),
  answered('p', 'must', 1),
  event('paper-finished', { paper: 'p', passMark: 60 }),
)

const untouched: ChoiceState = { cursor: null, ticked: [], notice: null, done: false }

describe('home', () => {
  it('says what to type and what to do now', () => {
    expect(homeView(index, nextStep(index, emptyCourseRecord()), pageOf(40))).toMatchInlineSnapshot(`
      "小課程
      讀一章、考一次，把答錯的補起來。

        salescourse read 1    讀第 1 章
        salescourse quiz
          考 10 題，看成績與解析
        salescourse progress
          看讀到哪裡、考得怎樣
        salescourse --help    全部指令與選項

      下一步
        salescourse read 1  讀 1　第一課"
    `)
  })
})

describe('contents', () => {
  const view = (width: number, of: CourseIndex, record: CourseRecord) =>
    contentsView(of, record, summarize(of, record), nextStep(of, record), pageOf(width))

  it('marks what has been read and gives the best score', () => {
    expect(view(40, index, practised)).toMatchInlineSnapshot(`
      "小課程

      1  第一課      已讀 1/2 節，最高 83.3 分
        ✓ 1.1  三個部門
          1.2  一起做

      下一步
        salescourse read 1.2  讀 1.2　一起做"
    `)
  })

  it('fits the wide page', () => {
    expect(view(80, index, practised)).toMatchInlineSnapshot(`
      "小課程

      1  第一課                                              已讀 1/2 節，最高 83.3 分
        ✓ 1.1  三個部門
          1.2  一起做

      下一步
        salescourse read 1.2  讀 1.2　一起做"
    `)
  })
})

describe('lesson', () => {
  it('sets a chapter with its objectives, boxes and notes', () => {
    const [entry] = index.chapters
    if (!entry || !chapter) throw new Error('no chapter')
    expect(lessonView({ number: 1, chapter: entry, lesson: chapter.lesson, section: null }, pageOf(40))).toMatchInlineSnapshot(`
      "第 1 章　第一課

      學習目標
        - 說出三個部門

      開場。


      1.1  三個部門

      銷售、市場、服務[1]。


      1.2  一起做

      ╭─ 重點提示 ───────────────────────────╮
      │ 三者缺一不可。                       │
      ╰──────────────────────────────────────╯

      出處說明
      [1] 出處的說明。"
    `)
  })

  it('shows of a section only the notes it refers to', () => {
    const [entry] = index.chapters
    if (!entry || !chapter) throw new Error('no chapter')
    const text = lessonView({ number: 1, chapter: entry, lesson: chapter.lesson, section: 'together' }, pageOf(40))
    expect(text).not.toContain('出處說明')
    expect(text).toContain('1.2  一起做')
  })
})

describe('question', () => {
  const at = (id: string, order: string[]) => ({ number: 2, total: 3, question: question(id), order })

  it('shows the pointer and the keys', () => {
    const state = { ...untouched, cursor: 1 }
    expect(questionView(at('which-three', ['wrong', 'right']), state, pageOf(40))).toMatchInlineSnapshot(`
      "
      第 2 題，共 3 題  單選題

      哪一組是三個面向？

        1  銷售、廣告、採購
      > 2  銷售、市場、服務

      ↑↓ 或 1–2、a–b 選，Enter 送出，q 離開"
    `)
  })

  it('shows ticks and why a key did nothing', () => {
    const state = { ...untouched, ticked: [0, 2], notice: { kind: 'unknown-key', key: 'z' } as const }
    expect(questionView(at('both', ['sales', 'rival', 'service']), state, pageOf(80))).toMatchInlineSnapshot(`
      "
      第 2 題，共 3 題  複選題

      哪些要一起出力？（複選）

        1  [x] 銷售
        2  [ ] 對手
        3  [x] 服務

      「z」不是選項。請按 1–3。

      1–3、a–c 或空白鍵勾選，Enter 送出，q 離開"
    `)
  })

  it('leaves the stem and what was picked', () => {
    const state = { ...untouched, cursor: 0, done: true }
    expect(questionView(at('must', ['true', 'false']), state, pageOf(40))).toMatchInlineSnapshot(`
      "
      第 2 題，共 3 題  是非題

      三個部門要一起出力。

      你選了：對"
    `)
  })
})

describe('verdict', () => {
  it('shows pick, key, every reason, the source and where to read again', () => {
    const answer = { number: 1, question: question('which-three'), order: ['wrong', 'right'], picked: ['wrong'], score: 0 }
    const context = { place: '1.1', footnotes: chapter?.lesson.footnotes ?? [] }
    expect(verdictView(answer, context, pageOf(40))).toMatchInlineSnapshot(`
      "✗ 答錯了

      ✗ 銷售、廣告、採購（你選的）
          採購是買方的職能。
      ✓ 銷售、市場、服務（正解）
          三者都到齊。

      出處說明　出處的說明。

      重讀　salescourse read 1.1"
    `)
  })

  it('says that a question was not answered', () => {
    const answer = { number: 1, question: question('must'), order: ['true', 'false'], picked: null, score: 0 }
    expect(verdictView(answer, { place: '1.2', footnotes: [] }, pageOf(40)).split('\n')[0]).toBe('－ 未作答')
  })

  it('marks a key that was missed otherwise than one that was picked', () => {
    const answer = {
      number: 1,
      question: question('both'),
      order: ['sales', 'rival', 'service'],
      picked: ['sales', 'rival'],
      score: 0,
    }
    const text = verdictView(answer, { place: '1.2', footnotes: [] }, pageOf(40))
    expect(text).toMatch(/✓ 銷售（你選的，正解）[\s\S]*✗ 對手（你選的）[\s\S]*! 服務（正解，你沒選）/)
  })

  it('sends nobody back who was right', () => {
    const answer = { number: 1, question: question('must'), order: ['true', 'false'], picked: ['true'], score: 1 }
    expect(verdictView(answer, { place: '1.2', footnotes: [] }, pageOf(40))).not.toContain('重讀')
  })

  it('gives a partial score', () => {
    const answer = { number: 1, question: question('both'), order: ['sales', 'rival', 'service'], picked: ['sales'], score: 0.5 }
    expect(verdictView(answer, { place: '1.2', footnotes: [] }, pageOf(80)).split('\n')[0]).toBe(
      '~ 部分得分：這題 50.0%（選對加分，選錯扣分）',
    )
  })
})

describe('result', () => {
  const [test] = practised.tests
  if (!test) throw new Error('no test')
  const mend = [{ place: '1.2', title: '一起做' }]
  const step = nextStep(index, practised)

  it('congratulates on a pass and names what mends most', () => {
    expect(resultView({ test, passMark: 60, right: 2, partial: 1, step, chapter: 1, mend }, pageOf(40))).toMatchInlineSnapshot(`
      "╭──────────────────────────────────────╮
      │ 測試成績 83.3 分                     │
      │ 恭喜及格！                           │
      │ 答對 2 題，部分得分 1 題，共 3 題    │
      ╰──────────────────────────────────────╯

      只差幾處，補起來就穩了。

      先讀這幾節，補得最多
        salescourse read 1.2  一起做

      下一步
        salescourse read 1.2  讀 1.2　一起做"
    `)
  })

  it('says how much a failed test fell short', () => {
    const failed = { ...test, score: 58.3, passed: false }
    const text = resultView({ test: failed, passMark: 60, right: 1, partial: 0, step, chapter: null, mend: [] }, pageOf(80))
    expect(text).toContain('測試成績 58.3 分')
    expect(text).toContain('及格線 60.0 分，還差 1.7 分。')
    expect(text).not.toContain('恭喜')
  })
})

describe('progress', () => {
  const view = (width: number, record: CourseRecord) =>
    progressView(index, summarize(index, record), nextStep(index, record), pageOf(width))

  it('shows reading, answers, scores and the next step', () => {
    expect(view(80, practised)).toMatchInlineSnapshot(`
      "學習進度　小課程
      讀過 1/2 節，學習 2 天

      1  第一課
         讀過 1/2 節，做過 3/3 題，首次答對 2/3（67%），最近答對 2/3（67%）
         最高 #################... 83.3
         上次 #################... 83.3

      全課程測驗
         還沒有考過全課程。

      下一步
        salescourse read 1.2  讀 1.2　一起做"
    `)
  })

  it('lists the latest five tests of the whole course and counts the others', () => {
    const tests = Array.from({ length: 7 }, (_, at) => [
      started(`t${at}`, ['must']),
      answered(`t${at}`, 'must', at % 2),
      event('paper-finished', { paper: `t${at}`, passMark: 60 }),
    ])
    const text = view(40, recordOf(...tests.flat()))
    expect(text.match(/及格/g)).toHaveLength(5)
    expect(text).toContain('另有較早的 2 次。')
  })
})
