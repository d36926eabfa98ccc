import { existsSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Learner, openLearner } from '../../src/store/learner.ts'
import { learnerPaths } from '../../src/store/paths.ts'
import { deadlineOf } from '../../src/study/attempt.ts'
import { emptyCourseRecord } from '../../src/study/record.ts'
import { freshHome } from '../support/screen.ts'

const NOON = Date.parse('2026-11-24T12:00:00+08:00')
const HOUR = 3_600_000
const PAPER = { paper: 'p', seed: 's', mode: 'test', chapter: null, questions: ['q'], limit: 60_000 } as const
const ANSWER = { paper: 'p', question: 'q', revision: 'r', picked: ['x'], score: 1, guessed: false, ms: 1 }

/** A learner of one home, with a clock that a test can turn. */
function learnerOf(home: string, clock: { now: number }, course = 'tiny'): Learner {
  const paths = learnerPaths({ SALESCOURSE_HOME: home })
  return openLearner(
    paths,
    { id: course, version: 'v1' },
    () => new Date(clock.now),
    () => {},
    () => {},
  )
}

describe('a clock', () => {
  it('that was once ahead does not hold later sittings at its time', () => {
    const home = freshHome()
    learnerOf(home, { now: NOON + 8 * HOUR }).save('starred', { question: 'q' })
    const later = learnerOf(home, { now: NOON })
    later.save('paper-started', { ...PAPER, questions: ['q'] })
    later.save('answered', ANSWER)
    const { open } = learnerOf(home, { now: NOON }).record
    expect(deadlineOf(open.p ?? { startedAt: '', limit: 0 })).toBe(NOON + 60_000)
    expect(Date.parse(open.p?.answers.q?.at ?? '')).toBe(NOON + 1)
  })

  it('that was ahead when all was reset, and was set right since, locks nobody out', () => {
    const home = freshHome()
    learnerOf(home, { now: NOON + 24 * HOUR }).save('reset', { chapter: null, sections: [], questions: [] })
    const learner = learnerOf(home, { now: NOON })
    learner.save('read', { section: 'parts' })
    learner.save('paper-started', { ...PAPER, questions: ['q'] })
    learner.save('answered', ANSWER)
    learner.save('paper-finished', { paper: 'p', passMark: 60 })
    const { tests, read } = learnerOf(home, { now: NOON }).record
    expect([tests.map(({ score }) => score), Object.keys(read)]).toEqual([[100], ['parts']])
  })

  it('that was set back in the middle of a paper puts no answer before its start', () => {
    const home = freshHome()
    const clock = { now: NOON }
    learnerOf(home, clock).save('paper-started', { ...PAPER, questions: ['q'] })
    clock.now -= HOUR
    learnerOf(home, clock).save('answered', ANSWER)
    learnerOf(home, clock).save('paper-finished', { paper: 'p', passMark: 60 })
    expect(learnerOf(home, clock).record.tests.map(({ score }) => score)).toEqual([100])
  })
})

describe('another terminal', () => {
  it('that handed a paper in is heard of when this one looks again', () => {
    const home = freshHome()
    const here = learnerOf(home, { now: NOON })
    here.save('paper-started', { ...PAPER, questions: ['q'] })
    learnerOf(home, { now: NOON + 1000 }).save('paper-finished', { paper: 'p', passMark: 60 })
    expect(Object.keys(here.record.open)).toEqual(['p'])
    here.refresh()
    expect([here.record.open, here.record.tests.length]).toEqual([{}, 1])
  })

  it('whose clock is ahead stays before what is saved here after another look', () => {
    const home = freshHome()
    const here = learnerOf(home, { now: NOON })
    here.save('starred', { question: 'q' })
    learnerOf(home, { now: NOON + HOUR }).save('unstarred', { question: 'q' })
    here.refresh()
    here.save('starred', { question: 'q' })
    expect([here.record.stars, learnerOf(home, { now: NOON }).record.stars]).toEqual([['q'], ['q']])
  })

  it('is not looked for while something here is not saved', () => {
    const blocked = `${freshHome()}/file`
    writeFileSync(blocked, '')
    const learner = learnerOf(`${dirname(blocked)}/file`, { now: NOON })
    learner.save('starred', { question: 'q' })
    learner.refresh()
    expect([learner.writeError?.code, learner.record.stars]).toEqual(['journal-unwritable', ['q']])
  })
})

describe('what cannot be saved', () => {
  it('is known all the same, and so is what was taken back of it, where the disk is full', () => {
    const home = freshHome()
    learnerOf(home, { now: NOON - HOUR }).save('starred', { question: 'before' })
    rmSync(join(home, 'journal.ndjson'))
    symlinkSync('/dev/full', join(home, 'journal.ndjson'))
    const learner = learnerOf(home, { now: NOON })
    learner.save('starred', { question: 'kept' })
    learner.save('undone', { event: learner.save('starred', { question: 'taken back' }) })
    expect(learner.record.stars).toEqual(['kept'])
  })

  it('is known all the same where the journal cannot be read either, and that is said', async () => {
    const home = freshHome()
    const journal = join(home, 'journal.ndjson')
    mkdirSync(journal)
    const learner = learnerOf(home, { now: NOON })
    expect(learner.notices).toEqual([{ kind: 'journal-unreadable', file: journal, reason: 'EISDIR' }])
    expect([learner.record, await learner.saveScores()]).toEqual([emptyCourseRecord(), true])
    expect(existsSync(join(home, 'scores.json'))).toBe(false)
    learner.save('starred', { question: 'kept' })
    learner.save('undone', { event: learner.save('starred', { question: 'taken back' }) })
    expect(learner.record.stars).toEqual(['kept'])
  })
})

describe('the events of a course', () => {
  it('are those that stand, without what was taken back and what is of another course', () => {
    const home = freshHome()
    const learner = learnerOf(home, { now: NOON })
    const starred = learner.save('starred', { question: 'q' })
    const undone = learner.save('unstarred', { question: 'q' })
    const undo = learner.save('undone', { event: undone })
    learnerOf(home, { now: NOON + HOUR }, 'other').save('starred', { question: 'r' })
    expect(learner.events().map(({ id }) => id)).toEqual([starred, undo])
    expect(learner.record.stars).toEqual(['q'])
  })
})

describe('scores.json', () => {
  it('has the tests once, in the list, and of the rest a snapshot up to the end of the journal', async () => {
    const home = freshHome()
    const learner = learnerOf(home, { now: NOON })
    learner.save('paper-started', { ...PAPER, questions: ['q'] })
    learner.save('answered', ANSWER)
    const last = learner.save('paper-finished', { paper: 'p', passMark: 60 })
    expect(await learner.saveScores()).toBe(true)
    const end = statSync(join(home, 'journal.ndjson')).size
    expect(JSON.parse(readFileSync(join(home, 'scores.json'), 'utf8'))).toMatchObject({
      tests: [{ paper: 'p', score: 100 }],
      snapshot: { last: { id: last, end }, record: { courses: { tiny: { tests: [], questions: { q: { attempts: 1 } } } } } },
    })
  })

  it('of a journal without an event has no snapshot, and one that is no file is not written', async () => {
    const [home, blocked] = [freshHome(), freshHome()]
    const learner = learnerOf(home, { now: NOON })
    learner.refresh()
    expect(await learner.saveScores()).toBe(true)
    expect(JSON.parse(readFileSync(join(home, 'scores.json'), 'utf8')).snapshot).toBeNull()
    mkdirSync(join(blocked, 'scores.json'))
    expect(await learnerOf(blocked, { now: NOON }).saveScores()).toBe(false)
  })

  it('of a later program is left as it is', async () => {
    const home = freshHome()
    const text = '{"version":6,"anything":true}'
    writeFileSync(join(home, 'scores.json'), text)
    const learner = learnerOf(home, { now: NOON })
    learner.save('starred', { question: 'q' })
    expect(await learner.saveScores()).toBe(true)
    expect(readFileSync(join(home, 'scores.json'), 'utf8')).toBe(text)
  })

  it('is not written as long as something is not saved: it would say less than is known', async () => {
    const home = freshHome()
    // Something that cannot be written, and goes away.
    symlinkSync('/dev/full', join(home, 'journal.ndjson'))
    const learner = learnerOf(home, { now: NOON })
    learner.save('starred', { question: 'q' })
    expect([learner.writeError?.data.reason, await learner.saveScores()]).toEqual(['NOT_A_FILE', true])
    expect(existsSync(join(home, 'scores.json'))).toBe(false)
    learner.refresh()
    expect(learner.record.stars).toEqual(['q'])
    unlinkSync(join(home, 'journal.ndjson'))
    learner.save('starred', { question: 'r' })
    expect([learner.writeError, await learner.saveScores(), existsSync(join(home, 'scores.json'))]).toEqual([null, true, true])
    expect(learnerOf(home, { now: NOON }).record.stars).toEqual(['q', 'r'])
  })
})
