import { describe, expect, it } from 'vitest'
import type { InteractionState } from '../../src/answering/interaction-state.ts'
import { initialState as untouchedTask } from '../../src/answering/press-key.ts'
import type { CourseIndex } from '../../src/course/course.ts'
import { interactionOf, type Question } from '../../src/questions/question.ts'
import { foldEvents } from '../../src/study/fold.ts'
import { homeOf } from '../../src/study/home.ts'
import { nextStep } from '../../src/study/next-step.ts'
import { type CourseRecord, emptyCourseRecord } from '../../src/study/record.ts'
import { summarize } from '../../src/study/summary.ts'
import { contentsView } from '../../src/views/contents.ts'
import { homeView } from '../../src/views/home.ts'
import { lessonView } from '../../src/views/lesson.ts'
import { questionView } from '../../src/views/question.ts'
import { verdictView } from '../../src/views/verdict.ts'
import { answered, event, started } from '../support/events.ts'
import { LABELS, pageOf } from '../support/page.ts'
import { sample } from '../support/six-types.ts'
import { compileTiny } from '../support/tiny-course.ts'

const course = compileTiny().course
if (!course) throw new Error('the tiny course does not compile')
const { index } = course
const [chapter] = course.chapters

function question(id: string): Question {
  const found = chapter?.questions.find(candidate => candidate.id === id)
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

const NOW = Date.parse('2026-11-23T12:00:00+08:00')

describe('home', () => {
  const home = (record: CourseRecord, choosing: boolean, width: number, now = NOW) =>
    homeView(homeOf(index, record, now), 'bundled', choosing, pageOf(width))
  const whole = recordOf(
    ...['parts', 'together'].map(section => event('read', { section })),
    event('paper-started', {
      paper: 'p',
      seed: 's',
      mode: 'test',
      chapter: null,
      questions: ['which-three', 'both', 'must'],
      limit: null,
      whole: true,
    }),
    ...['which-three', 'both', 'must'].map(question => answered('p', question, 1)),
    event('paper-finished', { paper: 'p', passMark: 60 }),
  )

  it('says where the learner stands and what there is to do today, with the keys or the commands for it', () => {
    expect(home(emptyCourseRecord(), false, 80)).toMatchInlineSnapshot(`
      "小課程
      2 節課文，3 題。每天十分鐘，一次一節。

      今天
        salescourse read      讀 1.1　三個部門（今天 2 節）　1 分
        salescourse quiz 1.1  練習 1.1　1 題　1 分
        salescourse --help    全部指令"
    `)
    expect(home(emptyCourseRecord(), true, 40)).toMatchInlineSnapshot(`
      "小課程
      2 節課文，3 題。每天十分鐘，一次一節。

      今天
        1  讀 1.1　三個部門               1 分
        2  練習 1.1　1 題                 1 分"
    `)
  })

  it('says when the day is done, and what comes next', () => {
    expect(home(whole, true, 80)).toMatchInlineSnapshot(`
      "小課程
      讀過 2/2 節，做過 3/3 題，記牢 0 題

      今天的做完了。11/25 有 3 題要複習。
      這七天學了 1 天。

      還有時間的話
        salescourse quiz  再考一次全課程，題目會換"
    `)
  })

  it('asks for what is due first, and says how long an exam is off', () => {
    const planned = { ...whole, plan: { by: '2026-12-15', since: '' } }
    const later = NOW + 40 * 86_400_000
    expect(home(whole, true, 80, later)).toMatchInlineSnapshot(`
      "小課程
      讀過 2/2 節，做過 3/3 題，記牢 0 題

      今天
        1  複習 3 題                                      2 分
        2  再考一次全課程，題目會換　3 題                 2 分"
    `)
    expect(home(planned, true, 80)).toContain('離考試 22 天（12/15）')
  })
})

it('who stopped inside a section reads on there, since a place that is named begins anew', () => {
  const home = (block: number) =>
    homeView(homeOf(index, recordOf(event('position-set', { section: 'together', block })), NOW), 'bundled', false, pageOf(80))
  expect(home(2)).toMatch(/salescourse read +接著讀 1\.2　一起做/)
  expect(home(0)).toMatch(/salescourse read +讀 1\.2　一起做/)
})

describe('contents', () => {
  const view = (
    width: number,
    of: CourseIndex,
    record: CourseRecord,
    shown = { chapter: of.chapters[0] ?? null, sections: true },
  ) => contentsView(of, record, summarize(of, record), shown, nextStep(of, record, NOW), pageOf(width))

  it('marks what has been read and gives the best score', () => {
    expect(view(40, index, practised)).toMatchInlineSnapshot(`
      "小課程

      1  第一課      已讀 1/2 節，最近答對 2/3
        ✓ 1.1  三個部門
          1.2  一起做

      下一步
        salescourse review  複習到期的題目"
    `)
  })

  it('says in plain text what has been read in a word before its mark', () => {
    const step = nextStep(index, practised, NOW)
    const lines = contentsView(index, practised, summarize(index, practised), { chapter: null, sections: true }, step, {
      ...pageOf(40),
      plain: true,
    }).split('\n')
    expect(lines.slice(3, 5)).toEqual(['1.1  三個部門（已讀） ✓', '1.2  一起做'])
  })

  it('fits the wide page', () => {
    expect(view(80, index, practised)).toMatchInlineSnapshot(`
      "小課程

      1  第一課                                              已讀 1/2 節，最近答對 2/3
        ✓ 1.1  三個部門
          1.2  一起做

      下一步
        salescourse review  複習到期的題目"
    `)
  })
})

describe('lesson', () => {
  it('sets a chapter with its objectives, boxes and notes', () => {
    const [entry] = index.chapters
    if (!entry || !chapter) throw new Error('no chapter')
    expect(
      lessonView({ number: 1, chapter: entry, lesson: chapter.lesson, section: null, misses: new Map() }, pageOf(40)),
    ).toMatchInlineSnapshot(`
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
    const text = lessonView(
      { number: 1, chapter: entry, lesson: chapter.lesson, section: 'together', misses: new Map() },
      pageOf(40),
    )
    expect(text).not.toContain('出處說明')
    expect(text).toContain('1.2  一起做')
  })
})

describe('question', () => {
  const allowed = new Set(['guess', 'star', 'undo', 'skip', 'leave'] as const)
  const shown = (
    id: string,
    order: string[],
    state: Partial<InteractionState>,
    width: number,
    timeLeft: string | null = null,
    verdictFollows = false,
  ) => {
    const asked = sample(id)
    const at = { number: 2, total: 3, question: asked, order, allowed, timeLeft, verdictFollows }
    const { above, below } = questionView(at, { ...untouchedTask(interactionOf(asked, order, LABELS)), ...state }, pageOf(width))
    return below === '' ? above : `${above}\n${below}`
  }

  it('shows the pointer and the keys', () => {
    expect(shown('which-three', ['wrong', 'right'], { cursor: 1 }, 40)).toMatchInlineSnapshot(`
      "
      第 2 題，共 3 題  單選題

      哪一組是三個面向？

        1  銷售、廣告、採購
      > 2  銷售、市場、服務

      ↑↓ 或 1–2 選，Enter 送出　? 猜的　* 收藏
      u 收回　s 跳過　q 離開"
    `)
  })

  it('shows ticks, marks, the time left and why a key did nothing', () => {
    const state = {
      picked: ['sales', 'service'],
      guessed: true,
      starred: true,
      notice: { kind: 'unknown-key', key: 'z' } as const,
    }
    expect(shown('both', ['sales', 'rival', 'service'], state, 80, '剩 3 分')).toMatchInlineSnapshot(`
      "
      第 2 題，共 3 題  複選題　已收藏　用猜的　剩 3 分

      哪些要一起出力？（複選）

        1  [x] 銷售
        2  [ ] 對手
        3  [x] 服務

      「z」不是選項。請按 1–3。

      1–3 勾選，Enter 送出　? 猜的　* 收藏　u 收回　s 跳過　q 離開"
    `)
  })

  it('shows the item that is held', () => {
    expect(shown('steps', ['two', 'one', 'four', 'three'], { cursor: 1, held: true }, 80)).toMatchInlineSnapshot(`
      "
      第 2 題，共 3 題  排序題

      把四個步驟從先排到後。

        1  第二步
      > 2  = 第一步
        3  第四步
        4  第三步

      ↑↓ 或 1–4 選位置，Enter 放下　? 猜的　* 收藏　u 收回　s 跳過　q 離開"
    `)
  })

  it('shows what each left is paired with', () => {
    const state = { picked: ['cat:meow'], cursor: 1 }
    expect(shown('pairs', ['oink', 'meow', 'moo', 'woof'], state, 80)).toMatchInlineSnapshot(`
      "
      第 2 題，共 3 題  配對題

      把左邊配到右邊。每項只用一次，右邊會剩一項。

        1  貓 → b 喵
      > 2  狗 → ＿＿
        3  牛 → ＿＿

           a  齁
           b  喵
           c  哞
           d  汪

      1–3 到那一列，a–d 配對，Enter 送出　? 猜的　* 收藏　u 收回　s 跳過　q 離開"
    `)
  })

  it('shows the blanks, the one being typed last', () => {
    expect(shown('two-blanks', [], { picked: ['80', '兩'], cursor: 1 }, 80)).toMatchInlineSnapshot(`
      "
      第 2 題，共 3 題  填充題

      那句話說，(1)___ % 來自 (2)___ 的客戶。

      第 1 格：80
      第 2 格：兩

      ↑↓ 換格，Enter 送出　Ctrl-G 猜的　Ctrl-T 收藏　Ctrl-U 收回　Ctrl-S 跳過
      Esc 離開"
    `)
  })

  it('leaves the stem alone where the verdict tells the answer', () => {
    const state = { picked: ['true'], done: 'answer' } as const
    expect(shown('must', ['true', 'false'], state, 40, null, true)).toMatch(/三個部門要一起出力。$/)
  })

  it('leaves the stem and the answer', () => {
    expect(shown('must', ['true', 'false'], { picked: ['true'], done: 'answer' }, 40)).toMatchInlineSnapshot(`
      "
      第 2 題，共 3 題  是非題

      三個部門要一起出力。

      你的答案：對"
    `)
  })
})

describe('verdict', () => {
  it('shows pick, key, every reason, the source and where to read again', () => {
    const answer = {
      number: 1,
      question: question('which-three'),
      order: ['wrong', 'right'],
      picked: ['wrong'],
      guessed: false,
      credit: 0,
      regraded: null,
    }
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
    const answer = {
      number: 1,
      question: question('must'),
      order: ['true', 'false'],
      picked: null,
      guessed: false,
      credit: 0,
      regraded: null,
    }
    expect(verdictView(answer, { place: '1.2', footnotes: [] }, pageOf(40)).split('\n')[0]).toBe('- 未作答')
  })

  it('says in plain text in words what every mark says', () => {
    const told = (id: string, order: string[], picked: string[], credit: number) =>
      verdictView(
        { number: 1, question: question(id), order, picked, guessed: false, credit, regraded: null },
        { place: '1.2', footnotes: [] },
        { ...pageOf(80), plain: true },
      )
        .split('\n')
        .filter(line => /[✓✗!~-]$/.test(line))
    expect(told('both', ['sales', 'rival', 'service'], ['sales', 'rival'], 0)).toEqual([
      '答錯了 ✗',
      '銷售（你選的，正解） ✓',
      '對手（你選的，答錯） ✗',
      '服務（正解，你沒選） !',
    ])
    expect(told('must', ['true', 'false'], ['true'], 1)).toEqual(['答對了 ✓', '對（你選的，正解） ✓'])
  })

  it('marks a key that was missed otherwise than one that was picked', () => {
    const answer = {
      number: 1,
      question: question('both'),
      order: ['sales', 'rival', 'service'],
      picked: ['sales', 'rival'],
      guessed: false,
      credit: 0,
      regraded: null,
    }
    const text = verdictView(answer, { place: '1.2', footnotes: [] }, pageOf(40))
    expect(text).toMatch(/✓ 銷售（你選的，正解）[\s\S]*✗ 對手（你選的）[\s\S]*! 服務（正解，你沒選）/)
  })

  it('sends nobody back who was right', () => {
    const answer = {
      number: 1,
      question: question('must'),
      order: ['true', 'false'],
      picked: ['true'],
      guessed: false,
      credit: 1,
      regraded: null,
    }
    expect(verdictView(answer, { place: '1.2', footnotes: [] }, pageOf(40))).not.toContain('重讀')
  })

  it('gives a partial score', () => {
    const answer = {
      number: 1,
      question: question('both'),
      order: ['sales', 'rival', 'service'],
      picked: ['sales'],
      guessed: false,
      credit: 0.5,
      regraded: null,
    }
    expect(verdictView(answer, { place: '1.2', footnotes: [] }, pageOf(80)).split('\n')[0]).toBe(
      '~ 部分得分：這題 50.0%（選對加分，選錯扣分）',
    )
  })
})
