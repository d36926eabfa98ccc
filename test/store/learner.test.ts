import { existsSync, readFileSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Learner, openLearner } from '../../src/store/learner.ts'
import { learnerPaths } from '../../src/store/paths.ts'
import { deadlineOf } from '../../src/study/attempt.ts'
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

describe('the events of a course', () => {
  it('are those that stand, without what was taken back and what is of another course', () => {
    const home = freshHome()
    const learner = learnerOf(home, { now: NOON })
    const starred = learner.save('starred', { question: 'q' })
    const undone = learner.save('unstarred', { question: 'q' })
    const undo = learner.save('undone', { event: undone })
    learnerOf(home, { now: NOON + HOUR }, 'other').save('starred', { question: 'r' })
    expect(learner.events().map(({ id }) => id)).toEqual([starred, undo])
  })
})

describe('scores.json', () => {
  it('of a later program is left as it is', async () => {
    const home = freshHome()
    const text = '{"version":4,"anything":true}'
    writeFileSync(join(home, 'scores.json'), text)
    const learner = learnerOf(home, { now: NOON })
    learner.save('starred', { question: 'q' })
    expect(await learner.saveScores()).toBe(true)
    expect(readFileSync(join(home, 'scores.json'), 'utf8')).toBe(text)
  })

  it('is not written as long as something is not saved: it would say less than is known', async () => {
    const home = freshHome()
    // A disk that is full, and empties.
    symlinkSync('/dev/full', join(home, 'journal.ndjson'))
    const learner = learnerOf(home, { now: NOON })
    learner.save('starred', { question: 'q' })
    expect([learner.writeError?.data.reason, await learner.saveScores()]).toEqual(['ENOSPC', true])
    expect(existsSync(join(home, 'scores.json'))).toBe(false)
    learner.refresh()
    expect(learner.record.stars).toEqual(['q'])
    unlinkSync(join(home, 'journal.ndjson'))
    learner.save('starred', { question: 'r' })
    expect([learner.writeError, await learner.saveScores(), existsSync(join(home, 'scores.json'))]).toEqual([null, true, true])
    expect(learnerOf(home, { now: NOON }).record.stars).toEqual(['q', 'r'])
  })
})
