import { describe, expect, it } from 'vitest'
import { answerSheet } from '../../src/study/attempt.ts'
import { countConfidence } from '../../src/study/confidence-matrix.ts'
import type { PaperMode } from '../../src/study/events.ts'
import { foldEvents } from '../../src/study/fold.ts'
import { emptyCourseRecord } from '../../src/study/record.ts'
import { resultOf } from '../../src/study/result.ts'
import { event } from '../support/events.ts'
import { THREE_CHAPTERS as index, TINY_QUESTIONS } from '../support/three-chapters.ts'

const NOW = Date.parse('2026-11-23T12:00:00+08:00')

const ASKED = ['which-three', 'both', 'must']

/** What came of a paper of the tiny course's three questions: [question, credit, guessed] for each that was answered. */
function resultAfter(mode: PaperMode, chapter: string | null, answers: [string, number, boolean][]) {
  const start = { paper: 'p', seed: 's', mode, chapter, questions: ASKED, limit: null }
  const events = [
    event('paper-started', start),
    ...answers.map(([question, score, guessed]) =>
      event('answered', { paper: 'p', question, revision: 'r', picked: ['x'], score, guessed, ms: 1 }),
    ),
  ]
  const open = foldEvents(events).courses.tiny?.open.p
  const record = foldEvents([...events, event('paper-finished', { paper: 'p', passMark: 60 })]).courses.tiny
  const [test] = record?.tests ?? []
  if (!open || !test || !record) throw new Error('not handed in')
  return resultOf(
    index,
    record,
    test,
    answerSheet(open, id => TINY_QUESTIONS.get(id)),
    NOW,
  )
}

describe('a result', () => {
  it('counts what was right, partly right, and missed, blanks among that', () => {
    const { right, partial, missed } = resultAfter('test', null, [
      ['which-three', 1, false],
      ['both', 0.5, false],
      ['must', 1, false],
    ])
    expect([right, partial, missed]).toEqual([2, 1, 1])
    const wrong = resultAfter('test', null, [['must', 0, false]])
    expect([wrong.right, wrong.partial, wrong.missed]).toEqual([0, 0, 3])
  })

  it('compares the score with what answering at random earns', () => {
    // One of two options, any of the seven ways to tick three (one is right, two are half of it), true or false.
    const mean = (1 / 2 + 2 / 7 + 1 / 2) / 3
    expect(resultAfter('test', null, []).chance).toBeCloseTo(mean * 100, 9)
    const { record, test } = { record: emptyCourseRecord(), test: resultAfter('test', null, []).test }
    expect(resultOf(index, record, test, [], NOW).chance).toBe(0)
  })

  it('tells what each chapter earned in a paper of the whole course, and of one chapter nothing', () => {
    const answers: [string, number, boolean][] = [
      ['which-three', 1, false],
      ['both', 0.5, false],
    ]
    expect(resultAfter('test', null, answers).chapters).toEqual([{ number: 1, title: '第一課', questions: 3, points: 1.5 }])
    expect(resultAfter('exam', 'first', answers).chapters).toEqual([])
    expect(resultAfter('practice', null, answers).chapters).toEqual([])
    expect([resultAfter('exam', 'first', answers).chapter, resultAfter('test', null, answers).chapter]).toEqual([1, null])
  })

  it('prescribes the two sections where most was lost, with their numbers', () => {
    expect(resultAfter('test', null, [['which-three', 1, false]]).mend).toEqual([{ place: '1.2', title: '一起做' }])
    expect(resultAfter('test', null, []).mend.map(({ place }) => place)).toEqual(['1.2', '1.1'])
  })

  it('prescribes no section that the course no longer has', () => {
    const { record, test } = { record: emptyCourseRecord(), test: resultAfter('test', null, []).test }
    const question = TINY_QUESTIONS.get('must')
    if (!question) throw new Error('no question')
    const sheet = [
      {
        number: 1,
        question: { ...question, section: 'gone' },
        order: [],
        picked: null,
        guessed: false,
        credit: 0,
        regraded: null,
      },
    ]
    expect(resultOf(index, record, test, sheet, NOW)).toMatchObject({ mend: [], chapters: [] })
  })

  it('names what to do after a pass, by the record it stands in', () => {
    expect(resultAfter('test', null, []).step).toEqual({ kind: 'review' })
  })
})

it('sureness and rightness make four boxes: a guess that is right was lucky, a blank or a wrong guess is not known', () => {
  const answer = (credit: number, guessed: boolean, picked: string[] | null = ['x']) => {
    const [question] = TINY_QUESTIONS.values()
    if (!question) throw new Error('no question')
    return { number: 1, question, order: [], picked, guessed, credit, regraded: null }
  }
  const box = (...sheet: Parameters<typeof countConfidence>[0][number][]) => countConfidence(sheet)
  const none = { mastered: 0, lucky: 0, misled: 0, unknown: 0 }
  expect(box(answer(1, false), answer(1, false))).toEqual({ ...none, mastered: 2 })
  expect(box(answer(1, true))).toEqual({ ...none, lucky: 1 })
  expect(box(answer(0, false), answer(0.5, false))).toEqual({ ...none, misled: 2 })
  expect(box(answer(0, true), answer(0.5, true), answer(0, false, null))).toEqual({ ...none, unknown: 3 })
})
