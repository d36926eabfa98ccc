import fs, { appendFileSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { readBackup, restoreRecords, writeBackup } from '../../src/store/backup.ts'
import { appendEvents, readJournal, readRecords } from '../../src/store/journal.ts'
import type { StudyEvent } from '../../src/study/events.ts'
import { foldEvents } from '../../src/study/fold.ts'
import { answered, event, started } from '../support/events.ts'
import { runs } from '../support/runs.ts'
import { freshHome } from '../support/screen.ts'

const MADE = '2026-11-23T09:00:00.000+08:00'

/** A journal with these events, in a folder of its own. */
function journalWith(...events: object[]): string {
  const file = join(freshHome(), 'journal.ndjson')
  if (events.length > 0) appendEvents(file, events, { durable: false })
  return file
}

function backupOf(journal: string): string {
  const file = join(freshHome(), 'backup.ndjson')
  writeBackup(journal, file, MADE)
  return file
}

const START = started('p', ['must', 'both'])
const EVENTS = [START, answered('p', 'must', 1), event('paper-finished', { paper: 'p', passMark: 60 })]
const eventsOf = (journal: string) => readJournal(journal).entries.map(({ event }) => event)

describe('a backup', () => {
  it('brings everything to another machine, what a later program wrote too', () => {
    const later = { v: 9, id: 'later', at: MADE, course: 'tiny', version: 'v1', type: 'dreamt', data: { of: 'sheep' } }
    const file = backupOf(journalWith(...EVENTS, later))
    const fresh = journalWith()
    const { missing, known } = readBackup(file, fresh)
    expect([missing.length, known]).toEqual([4, 0])
    restoreRecords(fresh, missing)
    expect(eventsOf(fresh)).toEqual(EVENTS)
    expect(readRecords(fresh).records.at(-1)?.value).toEqual(later)
  })

  it('adds only what is missing, and twice is as once', () => {
    const own = event('read', { section: 'parts' })
    const here = journalWith(own, START)
    const file = backupOf(journalWith(...EVENTS))
    expect(readBackup(file, here)).toMatchObject({ missing: [{}, {}], known: 1 })
    restoreRecords(here, readBackup(file, here).missing)
    expect(readBackup(file, here)).toMatchObject({ missing: [], known: 3 })
    expect(foldEvents(eventsOf(here))).toEqual(foldEvents([own, ...EVENTS]))
  })

  it('is for its owner only, and never written over another file', () => {
    const file = backupOf(journalWith(...EVENTS))
    expect(statSync(file).mode & 0o777).toBe(0o600)
    const before = readFileSync(file, 'utf8')
    expect(() => writeBackup(journalWith(), file, MADE)).toThrow(expect.objectContaining({ code: 'backup-exists' }))
    expect(readFileSync(file, 'utf8')).toBe(before)
  })

  it.each([
    ['of another program', 'a shopping list\n', 'not-a-backup'],
    ['that is empty', '', 'not-a-backup'],
    ['of a later version', '{"salescourse":"backup","version":2,"made":"x"}\n', 'backup-newer'],
    ['that was cut short', '{"salescourse":"backup","version":1,"made":"x","records":1}\n', 'backup-cut'],
    ['with a broken line', '{"salescourse":"backup","version":1,"made":"x"}\n{"v":1', 'not-a-backup'],
  ])('%s is refused', (_name, text, code) => {
    const file = join(freshHome(), 'file')
    writeFileSync(file, text)
    expect(() => readBackup(file, journalWith())).toThrow(expect.objectContaining({ code }))
  })

  it('that cannot be written whole leaves nothing behind, and the next try succeeds', () => {
    const [file, journal] = [join(freshHome(), 'b'), journalWith(...EVENTS)]
    const full = vi.spyOn(fs, 'fsyncSync').mockImplementationOnce(() => {
      throw Object.assign(new Error('full'), { code: 'ENOSPC' })
    })
    syncBuiltinESMExports()
    const write = () => writeBackup(journal, file, MADE)
    expect(write).toThrow(expect.objectContaining({ code: 'backup-unwritable' }))
    full.mockRestore()
    syncBuiltinESMExports()
    expect(write()).toBe(3)
  })

  it('may be a journal as it stood on another machine, torn lines and all', () => {
    const journal = journalWith(...EVENTS)
    appendFileSync(journal, '\n{"v":1,"id":"to')
    const { missing, damaged } = readBackup(journal, journalWith())
    expect([missing.length, damaged]).toEqual([3, [8]])
  })

  it('of a torn journal holds every whole record', () => {
    const journal = journalWith(...EVENTS)
    appendFileSync(journal, '\n{"v":1,"id":"to')
    expect(writeBackup(journal, join(freshHome(), 'b'), MADE)).toBe(3)
  })

  it('of three machines comes to the same record in whatever order they are merged', () => {
    const machine = fc.array(
      fc.constantFrom(...EVENTS, event('read', { section: 'parts' }), event('starred', { question: 'must' })),
    )
    fc.assert(
      fc.property(machine, machine, machine, (one, two, three) => {
        const merged = (...order: StudyEvent[][]) => {
          const journal = journalWith()
          for (const events of order) restoreRecords(journal, readBackup(backupOf(journalWith(...events)), journal).missing)
          return foldEvents(eventsOf(journal))
        }
        const all = merged(one, two, three)
        expect(merged(three, one, two)).toEqual(all)
        expect(merged(two, two, three, one, one)).toEqual(all)
      }),
      { numRuns: runs(20) },
    )
  })
})
