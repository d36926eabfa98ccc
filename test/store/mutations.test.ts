import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { appendEvents, idEndingAt, readJournal } from '../../src/store/journal.ts'
import { loadRecord } from '../../src/store/load-record.ts'
import { writeScores } from '../../src/store/snapshot.ts'
import { isLearningRecord } from '../../src/study/record.ts'
import { scoreList, withoutTests } from '../../src/study/score-list.ts'
import { answered, event, started } from '../support/events.ts'
import { runs } from '../support/runs.ts'
import { freshHome } from '../support/screen.ts'

const EVENTS = [
  event('read', { section: 'parts' }),
  started('p', ['must', 'both']),
  answered('p', 'must', 0),
  answered('p', 'both', 0.5),
  event('paper-finished', { paper: 'p', passMark: 60 }),
  event('starred', { question: 'both' }),
]

const home = freshHome()
const files = { journal: join(home, 'journal.ndjson'), scores: join(home, 'scores.json') }
appendEvents(files.journal, EVENTS, { durable: false })
const whole = loadRecord(files)
await writeScores(files.scores, {
  ...scoreList(whole.record),
  snapshot: whole.snapshot && { ...whole.snapshot, record: withoutTests(whole.record) },
})
const journal = readFileSync(files.journal)
const scores = readFileSync(files.scores)
const idsIn = (file: string) => readJournal(file).entries.map(entry => entry.event.id)

const folder = freshHome()

/** A copy of both files, each with other bytes where those are given, in place of the copy before: thousands would be left to remove. */
function copyWith(changed: { journal?: Uint8Array; scores?: Uint8Array | null }) {
  for (const name of readdirSync(folder)) rmSync(join(folder, name))
  const copy = { journal: join(folder, 'journal.ndjson'), scores: join(folder, 'scores.json') }
  writeFileSync(copy.journal, changed.journal ?? journal)
  if (changed.scores !== null) writeFileSync(copy.scores, changed.scores ?? scores)
  return copy
}

/** Some bytes written over, taken out or put in. */
const mutation = (bytes: Buffer) =>
  fc
    .tuple(fc.nat(bytes.length - 1), fc.nat(12), fc.uint8Array({ maxLength: 12 }))
    .map(([at, gone, put]) => Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + gone)]))

describe('the journal', () => {
  it('cut at any byte gives every event that is whole, and takes the next one', () => {
    const next = event('read', { section: 'together' })
    for (let length = 0; length <= journal.length; length += 1) {
      const copy = copyWith({ journal: journal.subarray(0, length), scores: null })
      const lines = new Set(journal.subarray(0, length).toString().split('\n'))
      // Whole without its line feed too.
      const complete = EVENTS.filter(event => lines.has(JSON.stringify(event))).map(({ id }) => id)
      expect(idsIn(copy.journal)).toEqual(complete)
      appendEvents(copy.journal, [next], { durable: false })
      // What was torn may have lacked no more than its line feed.
      expect(idsIn(copy.journal).filter(id => !EVENTS.some(known => known.id === id))).toEqual([next.id])
      for (const id of complete) expect(idsIn(copy.journal)).toContain(id)
    }
  })

  it('with any bytes changed is still read, and every line that is as it was counts', () => {
    fc.assert(
      fc.property(mutation(journal), changed => {
        const copy = copyWith({ journal: changed, scores: null })
        const lines = new Set(changed.toString().split('\n'))
        const untouched = EVENTS.filter(
          known => lines.has(JSON.stringify(known)) && changed.includes(`${JSON.stringify(known)}\n`),
        )
        const { record, notices } = loadRecord(copy)
        expect(isLearningRecord(record)).toBe(true)
        for (const { id } of untouched) expect(idsIn(copy.journal)).toContain(id)
        if (untouched.length < EVENTS.length && notices.length === 0)
          // Nothing is lost in silence: what is not damaged is torn at the end, is gone without a trace, or is another sound event.
          expect(readJournal(copy.journal).damaged).toEqual([])
      }),
      { numRuns: runs(40) },
    )
  })

  it('with a snapshot beside it gives the same as without, whatever bytes were changed behind what that covers, or moved it', () => {
    const later = copyWith({})
    appendEvents(later.journal, [answered('gone', 'must', 1), event('read', { section: 'together' })], { durable: false })
    const longer = readFileSync(later.journal)
    fc.assert(
      fc.property(mutation(longer), changed => {
        const copy = copyWith({ journal: changed })
        const moved = idEndingAt(copy.journal, journal.length) !== EVENTS.at(-1)?.id
        // What is covered, and stands where it stood, is not read again.
        const read = moved ? changed : Buffer.concat([journal, changed.subarray(journal.length)])
        expect(loadRecord(copy).record).toEqual(loadRecord(copyWith({ journal: read, scores: null })).record)
      }),
      { numRuns: runs(100) },
    )
  })
})

describe('scores.json', () => {
  it('cut at any byte is rebuilt from the journal', () => {
    for (let length = 0; length < scores.length; length += 1) {
      expect(loadRecord(copyWith({ scores: scores.subarray(0, length) })).record).toEqual(whole.record)
    }
  })

  it('with any bytes changed never ends the program, and set aside it is rebuilt', () => {
    fc.assert(
      fc.property(mutation(scores), changed => {
        const copy = copyWith({ scores: changed })
        const { record, notices } = loadRecord(copy)
        expect(isLearningRecord(record)).toBe(true)
        if (notices.some(({ kind }) => kind === 'scores-broken')) expect(record).toEqual(whole.record)
      }),
      { numRuns: runs(40) },
    )
  })
})
