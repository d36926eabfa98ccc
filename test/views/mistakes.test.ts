import { expect, it } from 'vitest'
import { originOf, questionFinder } from '../../src/course/query/find-question.ts'
import type { StudyEvent } from '../../src/study/events.ts'
import { foldEvents } from '../../src/study/fold.ts'
import { mistakes } from '../../src/study/mistakes.ts'
import { emptyCourseRecord } from '../../src/study/record.ts'
import { dayNumber } from '../../src/study/time.ts'
import { linesOf } from '../../src/typeset/paging.ts'
import { mistakesBlocks } from '../../src/views/mistakes.ts'
import { event } from '../support/events.ts'
import { pageOf } from '../support/page.ts'
import { compileTiny } from '../support/tiny-course.ts'

const { course } = compileTiny()
if (!course) throw new Error('the tiny course does not compile')
const [chapter] = course.chapters
if (!chapter) throw new Error('no chapter')
const opened = {
  index: course.index,
  chapter: () => chapter,
  glossary: () => [],
  supplements: () => ({ worksheets: [], guide: { course: null, chapters: {} } }),
}

/** The wrong-book after these events. */
function shown(width: number, ...events: StudyEvent[]): string {
  const record = foldEvents(events).courses.tiny ?? emptyCourseRecord()
  const find = questionFinder(opened)
  const rows = mistakes(opened.index, record).flatMap(mistake => {
    const question = find(mistake.entry.id)
    return question
      ? [{ ...mistake, question, source: originOf(opened, question), note: record.notes[question.id]?.text ?? null }]
      : []
  })
  return linesOf(mistakesBlocks(rows, null, dayNumber('2026-11-22'), pageOf(width))).join('\n')
}

/** A test of the three questions: one answered wrongly, one rightly by a guess, one handed in blank. */
function tested(): StudyEvent[] {
  const questions = ['which-three', 'both', 'must']
  const answer = { paper: 'p', ms: 1000, revision: 'r' }
  return [
    event('paper-started', { paper: 'p', seed: 's', mode: 'test', chapter: null, questions, limit: null }),
    event('answered', { ...answer, question: 'which-three', picked: ['wrong'], score: 0, guessed: false }),
    event('answered', { ...answer, question: 'must', picked: ['true'], score: 1, guessed: true }),
    event('paper-finished', { paper: 'p', passMark: 60 }),
  ]
}

it('the wrong-book says what it holds, and of a blank and a right guess what they were', () => {
  const text = shown(80, ...tested())
  const heads = text.split('\n').filter(line => /^\d\.\d {2}/.test(line))
  expect(heads).toEqual([
    '1.1  單選題　還差 2 次　明天再答一次　which-three',
    expect.stringMatching(/^\d\.\d {2}複選題　空白　還差 2 次　明天再答一次　both$/),
    expect.stringMatching(/^\d\.\d {2}是非題　猜對　還差 2 次　明天再答一次　must$/),
  ])
  expect(text).toContain('答錯、交卷時空白、用猜的答對，都收在這裡。')
  expect(text).toMatch(/- 未作答[\s\S]*✓ 答對了（用猜的，還不算會）/)
})

it('the wrong-book fits a narrow screen', () => {
  expect(
    shown(40, ...tested())
      .split('\n')
      .slice(0, 5)
      .join('\n'),
  ).toMatchInlineSnapshot(`
    "錯題本
    答錯、交卷時空白、用猜的答對，都收在這
    裡。之後連續兩個複習日都答對（用猜的不
    算），就從錯題本畢業。
    "
  `)
})
