import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StudyEvent } from '../../src/study/events.ts'
import { addEvent, foldEvents } from '../../src/study/fold.ts'
import { type CourseRecord, emptyCourseRecord } from '../../src/study/record.ts'
import { answered, event, started } from '../support/events.ts'
import { runs } from '../support/runs.ts'

function fold(...events: StudyEvent[]): CourseRecord {
  return foldEvents(events).courses.tiny ?? emptyCourseRecord()
}

const finished = (paper: string, passMark = 60) => event('paper-finished', { paper, passMark })

describe('the record', () => {
  it('keeps the first and the latest result of a question apart', () => {
    const { q } = fold(answered('p', 'q', 0), answered('p', 'q', 0.5), answered('p', 'q', 1)).questions
    expect([q?.attempts, q?.first.credit, q?.latest.credit]).toEqual([3, 0, 1])
  })

  it.each([
    [[1, 1, 1, 0], 75],
    [[1, 0, 0], 33.3],
    [[0.5, 0.25, 1], 58.3],
    [[1, 1, 0.55], 85],
    [[0.3335], 33.4],
  ])('scores %j as %d points', (scores, points) => {
    const questions = scores.map((_, at) => `q${at}`)
    const start = started('p', questions)
    const answers = scores.map((score, at) => answered('p', `q${at}`, score))
    expect(fold(start, ...answers, finished('p')).tests[0]?.score).toBe(points)
  })

  it('keeps the verdicts of a test to itself until it is handed in', () => {
    const events = [started('p', ['a', 'b']), answered('p', 'a', 1), answered('r', 'a', 0)]
    expect(fold(...events).questions.a).toMatchObject({ attempts: 1, first: { credit: 0 }, latest: { credit: 0 } })
    expect(fold(...events, finished('p')).questions.a).toMatchObject({ attempts: 2, first: { credit: 1 }, latest: { credit: 0 } })
  })

  it('counts an unanswered question as 0', () => {
    expect(fold(started('p', ['a', 'b']), answered('p', 'a', 1), finished('p')).tests[0]?.score).toBe(50)
  })

  it('passes a test by the pass mark of its day', () => {
    const tests = fold(
      started('p', ['a', 'b']),
      answered('p', 'a', 1),
      finished('p', 50),
      started('r', ['a', 'b']),
      answered('r', 'a', 1),
      finished('r', 51),
    ).tests
    expect(tests.map(({ passed }) => passed)).toEqual([true, false])
  })

  it('finishes a paper once, however often it is finished', () => {
    const record = fold(started('p', ['a']), finished('p'), answered('p', 'a', 1), finished('p'))
    expect([record.tests.length, record.tests[0]?.score, Object.keys(record.open)]).toEqual([1, 0, []])
  })

  it('leaves out an undone event and takes a redone one back in', () => {
    const read = event('read', { section: 'parts' })
    const undo = event('undone', { event: read.id })
    expect(fold(read, undo).read).toEqual({})
    expect(Object.keys(fold(read, undo, event('redone', { event: read.id })).read)).toEqual(['parts'])
  })

  it('keeps a paper that was put away in one terminal and handed in from another', () => {
    const start = started('p', ['a'])
    const record = fold(start, answered('p', 'a', 1), event('undone', { event: start.id }), finished('p'))
    expect(record.tests.map(({ score }) => score)).toEqual([100])
  })

  it('lets a paper be put away again whose handing in was taken back', () => {
    const [start, end] = [started('p', ['a']), finished('p')]
    const record = fold(
      start,
      answered('p', 'a', 1),
      end,
      event('undone', { event: end.id }),
      event('undone', { event: start.id }),
    )
    expect([record.open, record.tests]).toEqual([{}, []])
  })

  it('turns a study day over at 04:00 by the clock on the wall', () => {
    const at = (time: string) => event('read', { section: 'parts' }, time)
    expect(fold(at('2026-11-24T03:59:00.000+08:00'), at('2026-11-24T04:00:00.000+08:00')).days).toEqual([
      '2026-11-23',
      '2026-11-24',
    ])
  })

  it('forgets only a chapter when only that is reset', () => {
    const record = fold(
      event('read', { section: 'parts' }),
      event('read', { section: 'other' }),
      started('p', ['a'], 'first'),
      answered('p', 'a', 1),
      answered('r', 'b', 1),
      event('reset', { chapter: 'first', sections: ['parts'], questions: ['a'] }),
    )
    expect([Object.keys(record.read), Object.keys(record.questions), Object.keys(record.open)]).toEqual([['other'], ['b'], []])
  })

  it('remembers flags, skips and stars', () => {
    const record = fold(
      started('p', ['a', 'b']),
      event('flagged', { paper: 'p', question: 'a', flagged: true }),
      event('skipped', { paper: 'p', question: 'b' }),
      event('starred', { question: 'a' }),
      event('starred', { question: 'b' }),
      event('unstarred', { question: 'a' }),
    )
    expect([record.open.p?.flagged, record.open.p?.skipped, record.stars]).toEqual([['a'], ['b'], ['b']])
  })
})

const anyEvent = fc.oneof(
  fc.constantFrom('a', 'b').map(section => event('read', { section })),
  fc.constantFrom('p', 'r').map(paper => started(paper, ['a', 'b'])),
  fc.tuple(fc.constantFrom('p', 'r'), fc.constantFrom('a', 'b'), fc.constantFrom(0, 0.5, 1)).map(args => answered(...args)),
  fc.constantFrom('p', 'r').map(paper => finished(paper)),
  fc.constantFrom('a', 'b').map(question => event('starred', { question })),
)

describe('folding', () => {
  it('does not depend on the order of the events, nor on having some twice', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 20 }), fc.infiniteStream(fc.nat()), (events, keys) => {
        const shuffled = [...events, ...events.slice(0, 3)].map(item => ({ item, key: keys.next().value ?? 0 }))
        shuffled.sort((a, b) => a.key - b.key)
        expect(foldEvents(shuffled.map(({ item }) => item))).toEqual(foldEvents(events))
      }),
      { numRuns: runs(100) },
    )
  })

  it('gives the same record event by event as all at once', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 20 }), fc.nat(20), (events, cut) => {
        const record = foldEvents(events.slice(0, cut))
        for (const next of events.slice(cut)) addEvent(record, next)
        expect(record).toEqual(foldEvents(events))
      }),
      { numRuns: runs(100) },
    )
  })
})
