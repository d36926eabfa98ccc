import { describe, expect, it } from 'vitest'
import { locationOf } from '../../src/course/query/location.ts'
import type { PaperMode, StudyEvent } from '../../src/study/events.ts'
import { foldEvents } from '../../src/study/fold.ts'
import { afterReading, nextStep } from '../../src/study/next-step.ts'
import { nextToRead } from '../../src/study/reading.ts'
import { type CourseRecord, emptyCourseRecord } from '../../src/study/record.ts'
import { answered, event, started } from '../support/events.ts'
import { THREE_CHAPTERS as index } from '../support/three-chapters.ts'

const recordOf = (...events: StudyEvent[]): CourseRecord => foldEvents(events).courses.tiny ?? emptyCourseRecord()
const read = (...sections: string[]) => sections.map(section => event('read', { section }))
/** The questions of each chapter. */
const QUESTIONS: Record<string, string[]> = { first: ['which-three', 'both', 'must'], second: ['onward'] }
const taken = (paper: string, mode: PaperMode, chapter: string | null, score: number) => [
  event('paper-started', {
    paper,
    seed: paper,
    mode,
    chapter,
    questions: QUESTIONS[chapter ?? ''] ?? ['must'],
    limit: null,
    whole: true,
  }),
  ...(QUESTIONS[chapter ?? ''] ?? ['must']).map(question => answered(paper, question, score)),
  event('paper-finished', { paper, passMark: 60 }),
]
const NOW = Date.parse('2026-11-23T12:00:00+08:00')
const next = (...events: StudyEvent[]) => nextStep(index, recordOf(...events), NOW)

describe('what to do next', () => {
  const everything = read('parts', 'together', 'ahead', 'end')
  const practised = [...taken('one', 'practice', 'first', 1), ...taken('two', 'practice', 'second', 1)]

  it('is to practise each section that was read, and its chapter where several were, and at the end to take the test', () => {
    expect(next()).toMatchObject({ kind: 'read', place: { number: 1, section: null } })
    expect(next(...read('parts'))).toEqual({ kind: 'practise', chapter: 1, section: 1 })
    expect(next(...read('parts'), answered('p', 'which-three', 1))).toMatchObject({
      kind: 'read',
      place: { section: { id: 'together' } },
    })
    expect(next(...read('parts', 'together'))).toEqual({ kind: 'practise', chapter: 1 })
    expect(next(...everything, ...practised)).toEqual({ kind: 'test', passedBefore: false })
  })

  it('is to practise a chapter that was read, whatever other chapter was practised', () => {
    expect(next(...everything, ...taken('two', 'practice', 'second', 1))).toEqual({ kind: 'practise', chapter: 1 })
    expect(next(...everything, ...taken('one', 'practice', 'first', 1))).toEqual({ kind: 'practise', chapter: 2 })
  })

  it('is first of all to finish what was begun', () => {
    const begun = [started('p', ['must'], 'second'), answered('p', 'must', 1)]
    expect(next(...read('parts', 'together'), ...begun)).toMatchObject({
      kind: 'resume',
      paper: { paper: 'p' },
      scope: { chapter: 2, section: null },
      expired: false,
    })
  })

  it('is no longer to go on with an exam whose time is up', () => {
    const begun = event('paper-started', {
      paper: 'p',
      seed: 's',
      mode: 'exam',
      chapter: null,
      questions: ['must'],
      limit: 60_000,
    })
    expect(next(begun)).toMatchObject({ kind: 'resume', expired: true })
  })

  it('is to practise a chapter of which only one section was practised', () => {
    const paper = { paper: 'p', seed: 's', mode: 'practice', chapter: 'first', section: 'parts', limit: null } as const
    const begun = [event('paper-started', { ...paper, questions: ['must'] }), answered('p', 'must', 1)]
    expect(next(...read('parts', 'together'), ...begun, event('paper-finished', { paper: 'p', passMark: 60 }))).toEqual({
      kind: 'practise',
      chapter: 1,
    })
    expect(next(...begun)).toMatchObject({ kind: 'resume', scope: { chapter: 1, section: '1.1' } })
  })

  it('is to go on with a section in which reading stopped, before a practice, but not before an open paper', () => {
    const stopped = (block: number) => [...read('parts', 'together'), event('position-set', { section: 'ahead', block })]
    expect(next(...stopped(2))).toMatchObject({ kind: 'read', place: { section: { id: 'ahead' }, block: 2 } })
    expect(next(...stopped(0))).toEqual({ kind: 'practise', chapter: 1 })
    const begun = [started('p', ['must'], 'second'), answered('p', 'must', 1)]
    expect(next(...stopped(2), ...begun)).toMatchObject({ kind: 'resume' })
  })

  it('is to take the test again only where a test or an exam of the whole course was passed', () => {
    const passedBefore = (...events: StudyEvent[]) => {
      const step = next(...everything, ...practised, ...events)
      return step.kind === 'test' && step.passedBefore
    }
    expect(passedBefore(...taken('p', 'test', null, 1))).toBe(true)
    expect(passedBefore(...taken('p', 'exam', null, 1))).toBe(true)
    expect(passedBefore(...taken('p', 'test', null, 0))).toBe(false)
    expect(passedBefore(...taken('p', 'original', null, 1))).toBe(false)
    expect(passedBefore(...taken('p', 'practice', null, 1))).toBe(false)
    expect(passedBefore(...taken('p', 'exam', 'first', 1))).toBe(false)
  })
})

describe('what to read next', () => {
  const place = (...sections: string[]) => {
    const found = nextToRead(index, recordOf(...read(...sections)))
    return found && [found.number, found.section?.id ?? null]
  }

  it('is the first section not read after the one read last', () => {
    expect(place('parts')).toEqual([1, 'together'])
    expect(place('parts', 'ahead')).toEqual([3, null])
    expect(place('ahead', 'parts')).toEqual([1, 'together'])
    expect(place('ahead', 'end', 'together')).toEqual([1, 'parts'])
  })

  it('is what was passed over where all behind it has been read', () => {
    expect(place('parts', 'end')).toEqual([1, 'together'])
    expect(place('end')).toEqual([1, null])
  })

  it('is the section in which reading stopped, where it stopped, whatever was read since', () => {
    const stopped = (section: string, block: number, ...others: string[]) => {
      const events = [...read('parts'), event('position-set', { section, block }), ...read(...others)]
      return nextToRead(index, recordOf(...events))
    }
    expect(stopped('ahead', 3)).toMatchObject({ number: 2, section: { id: 'ahead' }, block: 3 })
    expect(stopped('ahead', 3, 'end')).toMatchObject({ section: { id: 'ahead' }, block: 3 })
    expect(stopped('ahead', 3, 'ahead')).toMatchObject({ number: 3, section: null, block: 0 })
  })

  it('is the whole chapter where reading stopped before its first section began', () => {
    const stopped = (...events: StudyEvent[]) => nextToRead(index, recordOf(...events))
    expect(stopped(event('position-set', { section: 'ahead', block: 0 }))).toMatchObject({ number: 2, section: null, block: 0 })
    const together = event('position-set', { section: 'together', block: 0 })
    expect(stopped(together)).toMatchObject({ section: { id: 'together' }, block: 0 })
    const parts = event('position-set', { section: 'parts', block: 0 })
    expect(stopped(...read('together'), parts)).toMatchObject({ section: { id: 'parts' }, block: 0 })
  })

  it('is not a section that is gone, or was read before', () => {
    const at = (section: string) => event('position-set', { section, block: 2 })
    expect(nextToRead(index, recordOf(...read('parts'), at('gone')))).toMatchObject({ section: { id: 'together' }, block: 0 })
    expect(nextToRead(index, recordOf(...read('parts'), at('parts')))).toMatchObject({ section: { id: 'together' }, block: 0 })
  })

  it('is nothing where everything has been read', () => {
    expect(place('end', 'ahead', 'together', 'parts')).toBeNull()
  })
})

describe('what follows a section', () => {
  const after = (place: string) => {
    const location = locationOf(index, place)
    return location && afterReading(index, location)
  }

  it('is the next one, and at the end of a chapter its practice', () => {
    expect(after('parts')).toMatchObject({
      kind: 'read',
      place: { number: 1, chapter: { id: 'first' }, section: { id: 'together' } },
    })
    expect(after('together')).toEqual({ kind: 'practise', chapter: 1 })
    expect(after('first')).toEqual({ kind: 'practise', chapter: 1 })
  })

  it('is the next chapter where there is nothing to practise, and nothing at the very end', () => {
    const silent = { ...index, chapters: index.chapters.map(chapter => ({ ...chapter, questions: [] })) }
    const [first] = silent.chapters
    const step = first && afterReading(silent, { number: 1, chapter: first, section: null })
    expect(step).toMatchObject({ kind: 'read', place: { number: 2, chapter: { id: 'second' }, section: null } })
    expect(after('end')).toBeNull()
  })
})
