import { appendFileSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readBackup, restoreRecords, writeBackup } from '../../src/store/backup.ts'
import { appendEvents, readJournal, readRecords } from '../../src/store/journal.ts'
import type { StudyEvent } from '../../src/study/events.ts'
import { foldEvents } from '../../src/study/fold.ts'
import { answered, event, started } from '../support/events.ts'
import { leftOpenBy, standingIn, syncedBy } from '../support/file-system.ts'
import { runs } from '../support/runs.ts'
import { freshHome } from '../support/screen.ts'

const MADE = '2026-11-23T09:00:00.000+08:00'
const NOW = Date.parse(MADE)

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
    const restorable = readBackup(file, fresh, NOW)
    expect([restorable.missing.size, restorable.known]).toEqual([4, 0])
    expect(restoreRecords(fresh, restorable)).toBe(4)
    expect(eventsOf(fresh)).toEqual(EVENTS)
    expect(readRecords(fresh).records.at(-1)?.value).toEqual(later)
  })

  it('adds only what is missing, and twice is as once', () => {
    const own = event('read', { section: 'parts' })
    const here = journalWith(own, START)
    const file = backupOf(journalWith(...EVENTS))
    const restorable = readBackup(file, here, NOW)
    expect([restorable.missing.size, restorable.known]).toEqual([2, 1])
    // The second of two at once still thinks that they are missing.
    expect([restoreRecords(here, restorable), restoreRecords(here, restorable)]).toEqual([2, 0])
    expect(readBackup(file, here, NOW)).toMatchObject({ missing: new Set(), known: 3 })
    expect(foldEvents(eventsOf(here))).toEqual(foldEvents([own, ...EVENTS]))
  })

  it('is for its owner only, and never written over another file', () => {
    const file = join(freshHome(), 'backups', 'of today', 'backup.ndjson')
    writeBackup(journalWith(...EVENTS), file, MADE)
    expect([file, dirname(file), join(file, '../..')].map(path => statSync(path).mode & 0o777)).toEqual([0o600, 0o700, 0o700])
    const before = readFileSync(file, 'utf8')
    const failure = expect.objectContaining({ code: 'file-exists', data: { file } })
    expect(() => writeBackup(journalWith(), file, MADE)).toThrow(failure)
    expect(readFileSync(file, 'utf8')).toBe(before)
  })

  it('says in its first line what it is and how much follows', () => {
    const [head = '', ...lines] = readFileSync(backupOf(journalWith(...EVENTS)), 'utf8').split('\n')
    expect(JSON.parse(head)).toEqual({ salescourse: 'backup', version: 1, made: MADE, records: 3 })
    expect(lines).toEqual([...EVENTS.map(one => JSON.stringify(one)), ''])
  })

  it.each<[string, string, string, object]>([
    ['of another program', 'a shopping list\n', 'not-a-backup', { line: 1 }],
    ['of another program, as JSON', '\n{"salescourse":"shopping list","version":2}\n', 'not-a-backup', { line: 2 }],
    ['that is empty', '', 'not-a-backup', { line: 1 }],
    ['of a later version', '{"salescourse":"backup","version":2,"made":"x"}\n', 'backup-newer', {}],
    ['of a later version that counts otherwise', '{"salescourse":"backup","version":2,"records":"many"}\n', 'backup-newer', {}],
    ['whose version is no number', '{"salescourse":"backup","version":"2"}\n', 'not-a-backup', { line: 1 }],
    ['that was cut short', '{"salescourse":"backup","version":1,"made":"x","records":1}\n', 'backup-cut', {}],
    ['with a broken line', '{"salescourse":"backup","version":1,"made":"x"}\n{"v":1', 'not-a-backup', { line: 2 }],
  ])('%s is refused', (_name, text, code, data) => {
    const file = join(freshHome(), 'file')
    writeFileSync(file, text)
    expect(() => readBackup(file, journalWith(), NOW)).toThrow(expect.objectContaining({ code, data: { file, ...data } }))
  })

  it('is a journal where its first line only looks like the head of one', () => {
    const file = journalWith(...EVENTS)
    writeFileSync(file, `{"salescourse":"shopping list","version":1,"records":9}${readFileSync(file, 'utf8')}`)
    const { missing, damaged } = readBackup(file, journalWith(), NOW)
    expect([missing.size, damaged]).toEqual([3, [1]])
  })

  it('that is not there is named, with why', () => {
    const file = join(freshHome(), 'gone')
    const failure = { code: 'file-unreadable', data: { file, reason: 'ENOENT' }, cause: expect.any(Error) }
    expect(() => readBackup(file, journalWith(), NOW)).toThrow(expect.objectContaining(failure))
  })

  it('leaves out what is two days ahead of the clock here, and counts it', () => {
    const ahead = event('starred', { question: 'q' }, '2026-11-26T10:00:00.000+08:00')
    const here = journalWith()
    const restorable = readBackup(backupOf(journalWith(...EVENTS, ahead)), here, NOW)
    expect([restorable.missing.size, [...restorable.future]]).toEqual([3, [ahead.id]])
    restoreRecords(here, restorable)
    expect(eventsOf(here)).toEqual(EVENTS)
  })

  it('of many megabytes is added bit by bit, and where the disk is full it is said how much is there', () => {
    const many = Array.from({ length: 30 }, (_, at) => event('starred', { question: String(at).padEnd(100_000, 'q') }))
    const file = backupOf(journalWith(...many))
    const here = journalWith()
    let writes = 0
    const full = (_name: string, args: unknown[], real: (...args: unknown[]) => unknown) => {
      writes += 1
      // The first write is the lock.
      if (writes > 3) throw Object.assign(new Error('full'), { code: 'ENOSPC' })
      return real(...args)
    }
    const restore = () => restoreRecords(here, readBackup(file, here, NOW))
    let told: unknown
    try {
      standingIn(['writeSync'], full, restore)
    } catch (error) {
      told = error
    }
    const added = readJournal(here).entries.length
    expect(told).toMatchObject({ code: 'restore-cut', data: { file: here, reason: 'ENOSPC', added, left: 30 - added } })
    expect(added).toBeGreaterThan(0)
    expect([restore(), readJournal(here).entries.length]).toEqual([30 - added, 30])
  })

  it('that has nothing new makes no journal', () => {
    const journal = journalWith()
    restoreRecords(journal, { file: journal, missing: new Set() })
    expect(existsSync(journal)).toBe(false)
  })

  it('is on the disk when it is written, and what was restored from it too', () => {
    const [journal, file] = [journalWith(...EVENTS), join(freshHome(), 'b')]
    expect(syncedBy(() => writeBackup(journal, file, MADE))).toEqual(['file'])
    const here = journalWith(event('read', { section: 'parts' }))
    const restorable = readBackup(file, here, NOW)
    expect(syncedBy(() => restoreRecords(here, restorable))).toEqual(['file'])
  })

  it('leaves no file open, whether it can be written or not', () => {
    const journal = journalWith(...EVENTS)
    const fail = () => {
      throw new Error('full')
    }
    expect(leftOpenBy(() => writeBackup(journal, join(freshHome(), 'b'), MADE))).toBe(0)
    const full = () => standingIn(['writeSync'], fail, () => writeBackup(journal, join(freshHome(), 'b'), MADE))
    expect(leftOpenBy(full)).toBe(0)
  })

  it('that cannot be written whole leaves nothing behind, and the next try succeeds', () => {
    const [file, journal] = [join(freshHome(), 'b'), journalWith(...EVENTS)]
    const write = () => writeBackup(journal, file, MADE)
    const full = () => {
      throw Object.assign(new Error('full'), { code: 'ENOSPC' })
    }
    const failure = { code: 'file-unwritable', data: { file, reason: 'ENOSPC' }, cause: expect.any(Error) }
    expect(() => standingIn(['fsyncSync'], full, write)).toThrow(expect.objectContaining(failure))
    expect(write()).toBe(3)
  })

  it('may be a journal as it stood on another machine, torn lines and all', () => {
    const journal = journalWith(...EVENTS)
    appendFileSync(journal, '\n{"v":1,"id":"to')
    const { missing, damaged } = readBackup(journal, journalWith(), NOW)
    expect([missing.size, damaged]).toEqual([3, [8]])
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
          for (const events of order) restoreRecords(journal, readBackup(backupOf(journalWith(...events)), journal, NOW))
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
