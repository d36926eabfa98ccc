import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PaperMode, StudyEvent } from '../../src/study/events.ts'
import { addEvent, canBeAdded, foldEvents } from '../../src/study/fold.ts'
import { type CourseRecord, emptyCourseRecord } from '../../src/study/record.ts'
import { answered, event, started } from '../support/events.ts'
import { runs } from '../support/runs.ts'

function fold(...events: StudyEvent[]): CourseRecord {
  return foldEvents(events).courses.tiny ?? emptyCourseRecord()
}

const finished = (paper: string, passMark = 60) => event('paper-finished', { paper, passMark })

it.each([
  ['乙', '甲', '乙'],
  [undefined, '甲', '甲'],
  [undefined, undefined, null],
])('a paper handed in by %s and begun by %s is of %s', (by, begun, learner) => {
  const start = { paper: 'p', seed: 's', mode: 'test' as const, chapter: null, questions: ['q'], limit: null }
  const named = (name: string | undefined) => (name === undefined ? {} : { learner: name })
  const events = [
    event('paper-started', { ...start, ...named(begun) }),
    event('paper-finished', { paper: 'p', passMark: 60, ...named(by) }),
  ]
  expect(fold(...events).tests.map(test => test.learner)).toEqual([learner])
})

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

  it('counts the answers of a practice at once, and not again when it is handed in', () => {
    const events = [started('p', ['a', 'b'], 'first'), answered('p', 'a', 1)]
    expect(fold(...events).questions.a?.attempts).toBe(1)
    expect(fold(...events, finished('p')).questions.a?.attempts).toBe(1)
  })

  it('takes of two answers at one instant that of the lower id for the first and the other for the latest', () => {
    const [lower, higher] = [answered('p', 'q', 0), answered('p', 'q', 1)]
    const { q } = fold(lower, { ...higher, at: lower.at }).questions
    expect([q?.first.credit, q?.latest.credit]).toEqual([0, 1])
  })

  it('holds of a question that was right from the start no miss', () => {
    const right = answered('p', 'q', 1)
    const result = { credit: 1, at: right.at }
    expect(fold(right).questions.q).toEqual({ attempts: 1, first: result, latest: result, miss: null })
  })

  it('lets no answer from before the last miss mend it, however late it is heard of', () => {
    const [start, early, miss, end] = [started('p', ['q']), answered('p', 'q', 1), answered('r', 'q', 0), finished('p')]
    expect(fold(start, early, miss, end).questions.q).toMatchObject({ attempts: 2, miss: { at: miss.at } })
  })

  it('leaves out of a test the answer that was taken back', () => {
    const [start, answer] = [started('p', ['a']), answered('p', 'a', 1)]
    const record = fold(start, answer, event('undone', { event: answer.id }), finished('p'))
    expect([record.tests[0]?.score, record.questions.a?.miss?.kind]).toEqual([0, 'blank'])
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

  it('counts how often the same paper was handed in: of the same seed, chapter and number of questions', () => {
    const takes: [seed: string, chapter: string | null, questions: string[]][] = [
      ['s', null, ['a']],
      ['s', null, ['a']],
      ['other', null, ['a']],
      ['s', 'first', ['a']],
      ['s', null, ['a', 'b']],
      ['s', null, ['a']],
    ]
    const events = takes.flatMap(([seed, chapter, questions], at) => [
      event('paper-started', { paper: `p${at}`, seed, mode: 'test', chapter, questions, limit: null }),
      finished(`p${at}`),
    ])
    expect(fold(...events).tests.map(({ attempt }) => attempt)).toEqual([1, 2, 1, 1, 1, 3])
  })

  it('turns a study day over at 04:00 by the clock on the wall', () => {
    const at = (time: string) => event('read', { section: 'parts' }, time)
    expect(fold(at('2026-11-24T03:59:00.000+08:00'), at('2026-11-24T04:00:00.000+08:00')).days).toEqual([
      '2026-11-23',
      '2026-11-24',
    ])
  })

  it('counts a study day once, though a flight west brings it a second time', () => {
    const days = ['2026-11-24T05:00:00.000+08:00', '2026-11-23T12:00:00.000-10:00', '2026-11-24T08:00:00.000+08:00']
    const [first, west, second] = days.map(time => event('read', { section: 'parts' }, time))
    if (!first || !west || !second) throw new Error('three days')
    expect(fold(first, second, west).days).toEqual(['2026-11-24', '2026-11-23'])
    const later = event('read', { section: 'parts' }, '2026-11-25T09:00:00.000+08:00')
    const back = event('read', { section: 'parts' }, '2026-11-24T20:00:00.000-10:00')
    expect(fold(first, later, back).days).toEqual(['2026-11-24', '2026-11-25'])
  })

  it('forgets of a chapter that is reset all that belongs to it, and nothing else', () => {
    const record = fold(
      event('read', { section: 'other' }),
      event('read', { section: 'parts' }),
      ...['a', 'b'].map(question => event('starred', { question })),
      ...[started('p', ['a'], 'first'), answered('p', 'a', 1), started('done', ['a'], 'first'), finished('done')],
      ...[started('r', ['b'], 'second'), answered('r', 'b', 1), started('also done', ['b'], 'second'), finished('also done')],
      event('reset', { chapter: 'first', sections: ['parts'], questions: ['a'] }),
    )
    expect([record.read, record.questions, record.open].map(Object.keys)).toEqual([['other'], ['b'], ['r']])
    expect([record.stars, record.tests.map(({ paper }) => paper), record.lastRead]).toEqual([['b'], ['also done'], null])
  })

  it('remembers what was read last where another chapter is reset', () => {
    const lastRead = (...events: StudyEvent[]) =>
      fold(...events, event('reset', { chapter: 'first', sections: ['parts'], questions: [] })).lastRead
    expect(lastRead(event('read', { section: 'parts' }), event('read', { section: 'other' }))).toBe('other')
    expect(lastRead(event('starred', { question: 'a' }))).toBeNull()
  })

  it('calls whole a test or an exam of the whole course, and counts how often each paper was taken', () => {
    const taken = (paper: string, mode: PaperMode, chapter: string | null, seed: string) => [
      event('paper-started', { paper, seed, mode, chapter, questions: ['a'], limit: null, whole: true }),
      finished(paper),
    ]
    const { tests } = fold(
      ...taken('test', 'test', null, 'one'),
      ...taken('exam', 'exam', null, 'two'),
      ...taken('of a chapter', 'exam', 'first', 'three'),
      ...taken('original', 'original', null, 'four'),
      ...taken('test again', 'test', null, 'one'),
    )
    expect(tests.map(({ paper, whole, attempt }) => [paper, whole, attempt])).toEqual([
      ['test', true, 1],
      ['exam', true, 1],
      ['of a chapter', false, 1],
      ['original', false, 1],
      ['test again', true, 2],
    ])
  })

  it('takes for a second try only what is answered of a paper that was handed in', () => {
    const events = [started('done', ['b']), finished('done'), answered('gone', 'q', 0), answered('gone', 'q', 1)]
    expect(fold(...events).questions.q).toMatchObject({ attempts: 2, latest: { credit: 1 } })
  })

  it('keeps the place in a section until its end was read, or its chapter is reset', () => {
    const set = event('position-set', { section: 'parts', block: 3 })
    const place = (...events: StudyEvent[]) => fold(set, ...events).position
    const reset = (...sections: string[]) => event('reset', { chapter: 'first', sections, questions: [] })
    expect([place(event('read', { section: 'other' })), place(reset('other'))]).toEqual([
      { section: 'parts', block: 3 },
      { section: 'parts', block: 3 },
    ])
    expect([place(event('read', { section: 'parts' })), place(reset('parts'))]).toEqual([null, null])
  })

  it('holds a key that was shown once, also when the course is reset, and a star once', () => {
    const shown = () => event('key-shown', { seed: 's', chapter: null, questions: 3 })
    const reset = event('reset', { chapter: null, sections: [], questions: [] })
    expect(fold(shown(), shown()).keysShown).toEqual(['s  3'])
    expect(fold({ ...shown(), at: '2026-01-01T09:00:00.000+08:00' }, reset).keysShown).toEqual(['s  3'])
    const stars = ['a', 'b', 'a'].map(question => event('starred', { question }))
    expect(fold(...stars).stars).toEqual(['b', 'a'])
    expect(fold(...stars, event('unstarred', { question: 'a' })).stars).toEqual(['b'])
  })

  it('forgets everything when the whole course is reset', () => {
    const all = [
      event('read', { section: 'parts' }),
      event('starred', { question: 'a' }),
      started('p', ['a']),
      answered('r', 'b', 1),
    ]
    const reset = event('reset', { chapter: null, sections: [], questions: [] })
    expect(fold(...all, reset)).toEqual({ ...emptyCourseRecord(), resetAt: reset.at })
  })

  it.each([null, 'first'])('keeps, however it is reset (%s), that the key of a paper was seen by handing it in', chapter => {
    const again = (paper: string) => [
      event('paper-started', { paper, seed: 's', mode: 'exam', chapter: 'first', questions: ['a'], limit: null }),
      event('paper-finished', { paper, passMark: 60 }),
    ]
    const { tests } = fold(...again('p'), event('reset', { chapter, sections: [], questions: ['a'] }), ...again('r'))
    expect(tests).toMatchObject([{ paper: 'r', attempt: 1, keySeen: true }])
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

describe('an event', () => {
  it('of a paper that is not open changes nothing', () => {
    const flag = event('flagged', { paper: 'gone', question: 'a', flagged: true })
    expect(fold(event('skipped', { paper: 'gone', question: 'a' }), flag, finished('gone'))).toEqual(emptyCourseRecord())
  })

  it('takes a flag off again, and moves what is skipped again behind the rest', () => {
    const flag = (flagged: boolean) => event('flagged', { paper: 'p', question: 'a', flagged })
    const skip = (question: string) => event('skipped', { paper: 'p', question })
    const { p } = fold(started('p', ['a', 'b']), flag(true), flag(true), flag(false), skip('a'), skip('b'), skip('a')).open
    expect([p?.flagged, p?.skipped]).toEqual([[], ['b', 'a']])
  })

  it.each<[boolean, string, StudyEvent]>([
    [true, 'a reading mark', event('read', { section: 'parts' })],
    [false, 'one that takes another back', event('undone', { event: 'any' })],
    [false, 'one that brings another back', event('redone', { event: 'any' })],
    [false, 'a reset', event('reset', { chapter: 'first', sections: [], questions: [] })],
    [true, 'the end of an open paper', finished('open')],
    [true, 'a second end of a paper', finished('done')],
    [false, 'the end of a paper that was put away', finished('gone')],
    [false, 'the end of a paper of another course', { ...finished('open'), course: 'other' }],
  ])('can be added behind those before it: %j, it is %s', (can, _name, next) => {
    const record = foldEvents([started('open', ['a']), started('done', ['a']), finished('done'), started('also open', ['a'])])
    expect(canBeAdded(record, next)).toBe(can)
  })
})

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
