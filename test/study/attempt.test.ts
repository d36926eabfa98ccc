import { describe, expect, it } from 'vitest'
import {
  answerSheet,
  currentQuestion,
  deadlineOf,
  lastAnswer,
  latestOpenPaper,
  markAnswer,
  outdatedPapers,
  weakestSections,
} from '../../src/study/attempt.ts'
import type { PaperMode } from '../../src/study/events.ts'
import { foldEvents } from '../../src/study/fold.ts'
import { type CourseRecord, type Credit, emptyCourseRecord } from '../../src/study/record.ts'
import { answered, event, started } from '../support/events.ts'
import { compileTiny } from '../support/tiny-course.ts'

const course = compileTiny().course
if (!course) throw new Error('the tiny course does not compile')
const { index } = course
const questions = new Map(course.chapters.flatMap(chapter => chapter.questions.map(question => [question.id, question])))
const recordOf = (...events: ReturnType<typeof event>[]): CourseRecord => foldEvents(events).courses.tiny ?? emptyCourseRecord()
const ALL = ['which-three', 'both', 'must']

function openPaper(...events: ReturnType<typeof event>[]) {
  const paper = recordOf(...events).open.p
  if (!paper) throw new Error('not open')
  return paper
}

describe('a sitting', () => {
  it('asks the first question not answered, and a skipped one after the others', () => {
    const start = started('p', ALL)
    expect(currentQuestion(openPaper(start))).toBe('which-three')
    const skip = event('skipped', { paper: 'p', question: 'which-three' })
    expect(currentQuestion(openPaper(start, skip))).toBe('both')
    const rest = [answered('p', 'both', 1), answered('p', 'must', 1)]
    expect(currentQuestion(openPaper(start, skip, ...rest))).toBe('which-three')
    expect(currentQuestion(openPaper(start, skip, ...rest, answered('p', 'which-three', 0)))).toBeNull()
  })

  it('marks an answer and gives the order it was shown in', () => {
    const question = questions.get('which-three')
    if (!question) throw new Error('no question')
    const marked = markAnswer(openPaper(started('p', ALL)), question, { picked: ['right'], guessed: true }, 'partial')
    expect(marked).toMatchObject({ number: 1, credit: 1, picked: ['right'], guessed: true })
    expect(marked.order.toSorted()).toEqual(['right', 'wrong'])
  })

  it('leaves a question that the course no longer has out of the answer sheet', () => {
    const sheet = answerSheet(openPaper(started('p', ['gone', ...ALL])), id => questions.get(id))
    expect(sheet.map(({ number, question }) => [number, question.id])).toEqual([
      [2, 'which-three'],
      [3, 'both'],
      [4, 'must'],
    ])
  })

  it('gives half a right answer half its credit, or none where only whole ones count: as the paper says, or else as asked', () => {
    const question = questions.get('both')
    if (!question) throw new Error('no question')
    const paper = openPaper(started('p', ALL))
    const credit = (of: Credit | undefined, asked: Credit) =>
      markAnswer({ ...paper, ...(of && { credit: of }) }, question, { picked: ['sales'], guessed: false }, asked).credit
    expect([credit(undefined, 'partial'), credit(undefined, 'strict')]).toEqual([0.5, 0])
    expect([credit('partial', 'strict'), credit('strict', 'partial')]).toEqual([0.5, 0])
  })

  it('shows beside the mark of an answer what it is under the key of today, as strictly as the paper was marked', () => {
    const answer = { paper: 'p', question: 'both', revision: 'an old one', picked: ['sales'], score: 1, guessed: false, ms: 1 }
    const paper = openPaper(started('p', ALL), event('answered', answer))
    const regraded = (credit: Credit) => answerSheet({ ...paper, credit }, id => questions.get(id)).map(one => one.regraded)
    expect([regraded('partial'), regraded('strict')]).toEqual([
      [null, 0.5, null],
      [null, 0, null],
    ])
  })

  it('gives no credit to a blank', () => {
    const question = questions.get('must')
    if (!question) throw new Error('no question')
    const marked = markAnswer(openPaper(started('p', ALL)), question, { picked: null, guessed: false }, 'partial')
    expect(marked).toMatchObject({ number: 3, credit: 0, picked: null })
  })

  it('holds on the sheet what was answered, and of a blank that nothing was', () => {
    const answer = { paper: 'p', question: 'both', revision: 'r', picked: ['sales'], score: 0.5, guessed: true, ms: 1 }
    const sheet = answerSheet(openPaper(started('p', ALL), event('answered', answer)), id => questions.get(id))
    expect(sheet.map(({ picked, guessed, credit }) => [picked, guessed, credit])).toEqual([
      [null, false, 0],
      [['sales'], true, 0.5],
      [null, false, 0],
    ])
  })

  it('knows the answer that was given last, whatever its place in the paper', () => {
    const start = started('p', ALL)
    const [first, last] = [answered('p', 'must', 1), answered('p', 'both', 1)]
    expect(lastAnswer(openPaper(start))).toBeNull()
    expect(lastAnswer(openPaper(start, first, last))).toBe(last.id)
    const third = answered('p', 'which-three', 0)
    expect(lastAnswer(openPaper(start, first, last, third))).toBe(third.id)
    const again = answered('p', 'must', 0)
    expect(lastAnswer(openPaper(start, first, last, again))).toBe(again.id)
  })

  it('ends so long after its start, or never', () => {
    expect(deadlineOf({ startedAt: '2026-11-23T09:00:00.000+08:00', limit: 60_000 })).toBe(Date.parse('2026-11-23T01:01:00Z'))
    expect(deadlineOf({ startedAt: '2026-11-23T09:00:00.000+08:00', limit: null })).toBeNull()
  })

  it('prescribes nothing where nothing was lost, and many small losses before one that is less', () => {
    const sheetOf = (...credits: number[]) => {
      const start = started('p', ALL)
      const answers = ALL.map((id, at) => answered('p', id, credits[at] ?? 0))
      return answerSheet(openPaper(start, ...answers), id => questions.get(id))
    }
    expect(weakestSections(sheetOf(1, 1, 1))).toEqual([])
    // 0.75 points in the one section, twice 0.5 in the other.
    expect(weakestSections(sheetOf(0.25, 0.5, 0.5))).toEqual(['together', 'parts'])
  })

  it('prescribes the sections where most points were lost', () => {
    const paper = openPaper(
      started('p', ALL),
      answered('p', 'which-three', 0.5),
      answered('p', 'both', 0),
      answered('p', 'must', 1),
    )
    const sheet = answerSheet(paper, id => questions.get(id))
    expect(weakestSections(sheet)).toEqual(['together', 'parts'])
  })
})

describe('the open paper', () => {
  it('is the one begun last that has an answer and can be gone on with', () => {
    const first = [started('first', ALL), answered('first', 'must', 1)]
    const untouched = started('untouched', ALL)
    const gone = [started('gone', ['no-such-question', 'must']), answered('gone', 'must', 1)]
    expect(latestOpenPaper(index, recordOf(...first, untouched, ...gone))?.paper).toBe('first')
    expect(latestOpenPaper(index, recordOf(...first, untouched, ...gone), { mode: 'practice', chapter: null })).toBeNull()
    const second = [started('second', ALL), answered('second', 'must', 1)]
    expect(latestOpenPaper(index, recordOf(...first, ...second))?.paper).toBe('second')
  })

  it('is looked for by its mode and its chapter where a kind is given', () => {
    const practice = [started('practice', ALL, 'first'), answered('practice', 'must', 1)]
    const test = [started('test', ALL), answered('test', 'must', 1)]
    const found = (mode: PaperMode, chapter: string | null) =>
      latestOpenPaper(index, recordOf(...practice, ...test), { mode, chapter })?.paper
    expect([found('practice', 'first'), found('test', null)]).toEqual(['practice', 'test'])
    expect([found('practice', null), found('practice', 'second'), found('exam', null)]).toEqual([undefined, undefined, undefined])
  })

  it('of a section is not that of its chapter, nor the other way round', () => {
    const paper = { seed: 's', mode: 'practice', chapter: 'first', questions: ALL, limit: null } as const
    const open = (name: string, section?: string) => [
      event('paper-started', { paper: name, ...paper, questions: ALL, ...(section && { section }) }),
      answered(name, 'must', 1),
    ]
    const record = recordOf(...open('of-section', 'together'), ...open('of-chapter'), ...open('of-other', 'parts'))
    const found = (section?: string) =>
      latestOpenPaper(index, record, { mode: 'practice', chapter: 'first', ...(section && { section }) })?.paper
    expect([found('together'), found('parts'), found(), found('ahead')]).toEqual([
      'of-section',
      'of-other',
      'of-chapter',
      undefined,
    ])
  })

  it('is also an exam without an answer, whose time runs', () => {
    const exam = { paper: 'e', seed: 's', mode: 'exam', chapter: null, questions: ALL, limit: 60_000 } as const
    expect(latestOpenPaper(index, recordOf(event('paper-started', { ...exam, questions: ALL })))?.paper).toBe('e')
  })

  it('is told from one that the course no longer fits', () => {
    const gone = [started('gone', ['no-such-question', 'must']), started('whole', ALL)]
    expect(outdatedPapers(index, recordOf(...gone)).map(({ paper }) => paper)).toEqual(['gone'])
    expect(outdatedPapers(index, recordOf())).toEqual([])
  })

  it('is put away by taking its start back, and its answers still count', () => {
    const start = started('p', ALL)
    const record = recordOf(start, answered('p', 'must', 1), event('undone', { event: start.id }))
    expect([latestOpenPaper(index, record), record.questions.must?.attempts]).toEqual([null, 1])
  })
})
