import { describe, expect, it } from 'vitest'
import {
  answerSheet,
  currentQuestion,
  latestOpenPaper,
  markAnswer,
  outdatedPapers,
  weakestSections,
} from '../../src/study/attempt.ts'
import { foldEvents } from '../../src/study/fold.ts'
import { type CourseRecord, emptyCourseRecord } from '../../src/study/record.ts'
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
    const marked = markAnswer(openPaper(started('p', ALL)), question, { picked: ['right'], guessed: true }, false)
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

  it('prescribes the sections where most points were lost', () => {
    const paper = openPaper(
      started('p', ALL),
      answered('p', 'which-three', 0.5),
      answered('p', 'both', 0),
      answered('p', 'must', 1),
    )
    const sheet = answerSheet(paper, id => questions.get(id))
    expect(weakestSections(sheet, 3)).toEqual(['together', 'parts'])
    expect(weakestSections(sheet, 1)).toEqual(['together'])
  })
})

describe('the open paper', () => {
  it('is the one begun last that has an answer and can be gone on with', () => {
    const first = [started('first', ALL), answered('first', 'must', 1)]
    const untouched = started('untouched', ALL)
    const gone = [started('gone', ['no-such-question', 'must']), answered('gone', 'must', 1)]
    expect(latestOpenPaper(index, recordOf(...first, untouched, ...gone))?.paper).toBe('first')
    expect(latestOpenPaper(index, recordOf(...first, untouched, ...gone), { mode: 'practice', chapter: null })).toBeNull()
  })

  it('is also an exam without an answer, whose time runs', () => {
    const exam = { paper: 'e', seed: 's', mode: 'exam', chapter: null, questions: ALL, limit: 60_000 } as const
    expect(latestOpenPaper(index, recordOf(event('paper-started', { ...exam, questions: ALL })))?.paper).toBe('e')
  })

  it('is told from one that the course no longer fits', () => {
    const gone = [started('gone', ['no-such-question', 'must']), started('whole', ALL)]
    expect(outdatedPapers(index, recordOf(...gone)).map(({ paper }) => paper)).toEqual(['gone'])
  })

  it('is put away by taking its start back, and its answers still count', () => {
    const start = started('p', ALL)
    const record = recordOf(start, answered('p', 'must', 1), event('undone', { event: start.id }))
    expect([latestOpenPaper(index, record), record.questions.must?.attempts]).toEqual([null, 1])
  })
})
