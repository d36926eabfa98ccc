import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PaperMode, StudyEvent } from '../../src/study/events.ts'
import { foldEvents } from '../../src/study/fold.ts'
import { type CourseRecord, countsAsWhole, emptyCourseRecord } from '../../src/study/record.ts'
import { event } from '../support/events.ts'
import { runs } from '../support/runs.ts'

const QUESTIONS = ['a', 'b', 'c']

function fold(...events: StudyEvent[]): CourseRecord {
  return foldEvents(events).courses.tiny ?? emptyCourseRecord()
}

const begin = (paper: string, mode: PaperMode, questions = QUESTIONS, seed = paper) =>
  event('paper-started', {
    paper,
    seed,
    mode,
    chapter: mode === 'practice' ? 'first' : null,
    questions,
    limit: null,
    whole: true,
  })
const answer = (paper: string, question: string, score: number, more: { guessed?: boolean; retry?: boolean } = {}) =>
  event('answered', { paper, question, revision: 'r', picked: ['x'], score, guessed: false, ms: 1, ...more })
const end = (paper: string) => event('paper-finished', { paper, passMark: 60 })
const undo = ({ id }: StudyEvent) => event('undone', { event: id })

describe('a mark that was seen', () => {
  it('of a test stays, whatever is undone and answered after it was handed in', () => {
    const [start, wrong, done] = [begin('p', 'test', ['a']), answer('p', 'a', 0), end('p')]
    const record = fold(start, wrong, done, undo(done), undo(wrong), answer('p', 'a', 1), end('p'))
    expect(record.tests.map(({ score }) => score)).toEqual([0])
    expect(record.questions.a).toMatchObject({ first: { credit: 0 }, latest: { credit: 0 }, miss: { kind: 'wrong' } })
  })

  it('of a failed test is not gone when its end and its start are undone', () => {
    const [start, done] = [begin('p', 'test', ['a']), end('p')]
    expect(fold(start, done, undo(done), undo(start)).tests).toHaveLength(1)
  })

  it('of a practice stays the first, in a journal of a program that let it be undone and in one that tries again', () => {
    const [start, wrong] = [begin('p', 'practice'), answer('p', 'a', 0)]
    const undone = fold(start, wrong, undo(wrong), answer('p', 'a', 1))
    const again = fold(begin('q', 'practice'), answer('q', 'a', 0), answer('q', 'a', 1, { retry: true }))
    for (const { questions, open } of [undone, again]) {
      expect(questions.a).toMatchObject({
        attempts: 2,
        first: { credit: 0 },
        latest: { credit: 0 },
        miss: { kind: 'wrong' },
      })
      expect(Object.values(open)[0]?.answers.a?.credit).toBe(0)
    }
  })

  it('is not yet seen in a test that is open: there an answer can be taken back', () => {
    const [start, wrong] = [begin('p', 'test', ['a']), answer('p', 'a', 0)]
    const record = fold(start, wrong, undo(wrong), answer('p', 'a', 1), end('p'))
    expect([record.tests[0]?.score, record.questions.a?.first.credit, record.questions.a?.miss]).toEqual([100, 1, null])
  })
})

describe('what is not known', () => {
  it('is a question handed in blank, in a test and in an exam', () => {
    for (const mode of ['test', 'exam'] as const) {
      const record = fold(begin(mode, mode), answer(mode, 'a', 1), end(mode))
      expect(record.tests[0]).toMatchObject({ blank: 2, score: 33.3 })
      expect(record.questions.a?.miss).toBeNull()
      expect(record.questions.b).toMatchObject({ attempts: 0, first: { credit: 0 }, miss: { kind: 'blank', picked: [] } })
    }
  })

  it('is a right guess, which mends no miss either', () => {
    const { a } = fold(begin('p', 'practice'), answer('p', 'a', 1, { guessed: true })).questions
    expect(a).toMatchObject({ first: { credit: 1 }, miss: { kind: 'guess', credit: 1 } })
    const { b } = fold(
      begin('p', 'practice'),
      answer('p', 'b', 0),
      begin('q', 'practice'),
      answer('q', 'b', 1, { guessed: true }),
    ).questions
    expect(b).toMatchObject({ miss: { kind: 'wrong' } })
  })

  it('comes back by a guess after it was mended', () => {
    const at = (day: number) => `2026-11-${day}T12:00:00.000+08:00`
    const on = (day: number, paper: string, score: number, guessed = false) => [
      { ...begin(paper, 'practice'), at: at(day) },
      { ...answer(paper, 'a', score, { guessed }), at: at(day) },
    ]
    const days = [...on(10, 'p', 0), ...on(11, 'q', 1), ...on(12, 'r', 1)]
    expect(fold(...days).questions.a?.miss?.kind).toBe('wrong')
    expect(fold(...days, ...on(13, 's', 1, true)).questions.a).toMatchObject({ miss: { kind: 'guess' } })
  })
})

describe('a whole-course score', () => {
  const counting = (record: CourseRecord) => record.tests.map(countsAsWhole)

  it('counts once for a paper, and not where its key was shown before', () => {
    const sit = (paper: string) => [begin(paper, 'test', QUESTIONS, 'seed'), end(paper)]
    expect(counting(fold(...sit('p'), ...sit('q')))).toEqual([true, false])
    expect(fold(...sit('p'), ...sit('q')).tests.map(({ attempt }) => attempt)).toEqual([1, 2])
    const shown = () => event('key-shown', { seed: 'seed', chapter: null, questions: 3 })
    expect(counting(fold(shown(), ...sit('p')))).toEqual([false])
    expect(counting(fold(...sit('p'), shown()))).toEqual([true])
  })

  it('needs the length of the course, also in a journal that did not say', () => {
    const old = (count: number) => {
      const questions = Array.from({ length: count }, (_, at) => `q${at}`)
      const { whole: _, ...data } = { ...begin('p', 'test', questions).data } as { whole?: boolean; paper: string }
      return fold({ ...begin('p', 'test', questions), data } as StudyEvent, end('p'))
    }
    expect([...counting(old(9)), ...counting(old(10))]).toEqual([false, true])
  })
})

/** What an honest reader of the journal would write down: the credit of the first try at each question, and the score of each test. */
function readIndependently(events: readonly StudyEvent[]) {
  const tries: { question: string; when: number; credit: number }[] = []
  const scores: Record<string, number> = {}
  const papers = new Map<
    string,
    { mode: string; questions: string[]; given: { id: string; question: string; when: number; credit: number }[] }
  >()
  for (const [when, { id, type, data }] of events.entries()) {
    const paper = 'paper' in data ? papers.get(data.paper) : undefined
    if (type === 'paper-started') papers.set(data.paper, { ...data, given: [] })
    if (type === 'answered' && paper && !(data.paper in scores)) {
      const given = { id, question: data.question, when, credit: data.score }
      if (paper.mode === 'practice') tries.push(given)
      else paper.given.push(given)
    }
    if (type === 'undone')
      for (const [name, open] of papers) if (!(name in scores)) open.given = open.given.filter(given => given.id !== data.event)
    if (type !== 'paper-finished' || !paper || data.paper in scores) continue
    const last = new Map(paper.given.map(given => [given.question, given]))
    const results = paper.questions.map(question => last.get(question) ?? { question, when, credit: 0 })
    tries.push(...results)
    scores[data.paper] = Math.round((results.reduce((sum, { credit }) => sum + credit, 0) / results.length) * 1000) / 10
  }
  tries.sort((a, b) => b.when - a.when)
  return { first: Object.fromEntries(tries.map(({ question, credit }) => [question, credit])), scores }
}

/** A session at random: papers begun, answers given, taken back, tried again, papers handed in, ends and starts undone. */
const sessions = fc
  .array(
    fc.record({
      kind: fc.nat(7),
      paper: fc.constantFrom('p', 'q', 'r'),
      question: fc.constantFrom(...QUESTIONS),
      score: fc.constantFrom(0, 0.5, 1),
    }),
    {
      maxLength: 30,
    },
  )
  .map(steps => {
    const events: StudyEvent[] = [begin('p', 'practice'), begin('q', 'test'), begin('r', 'exam')]
    for (const { kind, paper, question, score } of steps) {
      const mine = events.filter(({ type, data }) => type === 'answered' && data.paper === paper)
      const last = mine.at(-1)
      const finish = events.find(({ type, data }) => type === 'paper-finished' && data.paper === paper)
      if (kind <= 2) events.push(answer(paper, question, score))
      else if (kind === 3 && last) events.push(undo(last))
      else if (kind === 4 && paper !== 'p') events.push(end(paper))
      else if (kind === 5 && finish) events.push(undo(finish))
      else if (kind === 6 && paper === 'p') events.push(answer(paper, question, 1, { retry: true }))
      else if (kind === 7 && last && finish) events.push(undo(last), answer(paper, question, 1))
    }
    return events
  })

it('no session raises a score after its verdict, and first tries are those an independent reader finds', () => {
  fc.assert(
    fc.property(sessions, events => {
      const { questions, tests } = fold(...events)
      const honest = readIndependently(events.filter(({ type, data }) => !(type === 'answered' && data.retry)))
      expect(
        Object.fromEntries(tests.filter(({ mode }) => mode !== 'practice').map(({ paper, score }) => [paper, score])),
      ).toEqual(honest.scores)
      expect(
        Object.fromEntries(
          Object.entries(questions)
            .map(([id, { first }]) => [id, first.credit])
            .sort(),
        ),
      ).toEqual(Object.fromEntries(Object.entries(honest.first).sort()))
    }),
    { numRuns: runs(300) },
  )
})
