import { spawn } from 'node:child_process'
import { appendFileSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { appendEvents, idEndingAt, journalSize, readJournal, readRecords } from '../../src/store/journal.ts'
import type { StudyEvent } from '../../src/study/events.ts'
import { event } from '../support/events.ts'
import { leftOpenBy, standingIn, syncedBy } from '../support/file-system.ts'
import { transpiled } from '../support/transpiled.ts'

const freshFile = () => join(mkdtempSync(join(tmpdir(), 'salescourse-store-')), 'data', 'journal.ndjson')
const star = (question: string) => event('starred', { question })
const ids = (file: string, from = 0) => readJournal(file, from).entries.map(entry => entry.event.id)
const DURABLE = { durable: true }

describe('the journal', () => {
  it('gives back what was appended, in order', () => {
    const file = freshFile()
    const events = [star('a'), star('b'), star('c')]
    appendEvents(file, events.slice(0, 2), DURABLE)
    appendEvents(file, events.slice(2), { durable: false })
    expect(readJournal(file).entries.map(entry => entry.event)).toEqual(events)
  })

  it('is empty when there is no file', () => {
    expect(readJournal(freshFile())).toEqual({ entries: [], end: 0, damaged: [] })
  })

  it('is for its owner only', () => {
    const file = freshFile()
    appendEvents(file, [star('a')], DURABLE)
    expect([statSync(file).mode & 0o777, statSync(join(file, '..')).mode & 0o777]).toEqual([0o600, 0o700])
  })

  it('is read on from an offset', () => {
    const file = freshFile()
    const events = [star('a'), star('b')]
    appendEvents(file, events, DURABLE)
    const [first] = readJournal(file).entries
    expect(ids(file, first?.end)).toEqual([events[1]?.id])
  })

  it('loses only the torn record, wherever it is torn', () => {
    const [first, torn, next] = [star('a'), star('b'), star('c')]
    const record = `\n${JSON.stringify(torn)}`
    for (let cut = 0; cut < record.length; cut += 1) {
      const file = freshFile()
      appendEvents(file, [first], DURABLE)
      appendFileSync(file, record.slice(0, cut))
      appendEvents(file, [next], DURABLE)
      expect(ids(file)).toEqual([first.id, next.id])
    }
  })

  it('reads a whole last record whose line end was lost, once', () => {
    const file = freshFile()
    const events = [star('a'), star('b'), star('c')]
    appendEvents(file, events.slice(0, 2), DURABLE)
    writeFileSync(file, readFileSync(file, 'utf8').trimEnd())
    expect(ids(file)).toEqual(events.slice(0, 2).map(({ id }) => id))
    const { end } = readJournal(file)
    expect(idEndingAt(file, end)).toBe(events[1]?.id)
    appendEvents(file, events.slice(2), DURABLE)
    expect([ids(file, end), ids(file).length]).toEqual([[events[2]?.id], 3])
  })

  it('passes over a line of more than a megabyte, names it and reads on', () => {
    const file = freshFile()
    const events = [star('a'), star('b')]
    appendEvents(file, events.slice(0, 1), DURABLE)
    appendEvents(file, [star('x'.repeat(1024 * 1024))], DURABLE)
    appendEvents(file, events.slice(1), DURABLE)
    expect([ids(file), readJournal(file).damaged]).toEqual([events.map(({ id }) => id), [4]])
  })

  it('does not consume a torn last line', () => {
    const file = freshFile()
    appendEvents(file, [star('a')], DURABLE)
    const { end } = readJournal(file)
    appendFileSync(file, '\n{"v":1,"id"')
    expect(readJournal(file).end).toBe(end)
  })

  it.each([
    ['garbage', 'not json', 1],
    ['a line of another shape', '{"v":1,"id":"x"}', 1],
    ['an event without what it needs', JSON.stringify({ ...star('a'), data: {} }), 1],
    ['an impossible time', JSON.stringify({ ...star('a'), at: 'yesterday' }), 1],
    ['a time of another form', JSON.stringify({ ...star('a'), at: '2026-11-23T09:30:00Z' }), 1],
    ['an event of a type to come', JSON.stringify({ ...star('a'), type: 'sang' }), 0],
    ['an event of a type named as what every object has', JSON.stringify({ ...star('a'), type: 'constructor' }), 0],
    ['a plan for no day', JSON.stringify({ ...star('a'), type: 'plan-set', data: { by: '2026-12-32' } }), 1],
    ['an event of a version to come', JSON.stringify({ ...star('a'), v: 2 }), 0],
  ])('passes over %s and keeps it in the file', (_name, line, damaged) => {
    const file = freshFile()
    const events = [star('a'), star('b')]
    appendEvents(file, events.slice(0, 1), DURABLE)
    appendFileSync(file, `\n${line}\n`)
    appendEvents(file, events.slice(1), DURABLE)
    const read = readJournal(file)
    expect([read.entries.map(entry => entry.event.id), read.damaged.length]).toEqual([events.map(({ id }) => id), damaged])
    expect(readFileSync(file, 'utf8')).toContain(line)
  })

  it('names the lines it cannot read, also when it is read on from an offset', () => {
    const file = freshFile()
    const events = [event('read', { section: 'parts' }), event('read', { section: 'together' })]
    appendEvents(file, events.slice(0, 1), { durable: false })
    const { end } = readJournal(file)
    appendFileSync(file, 'rubbish\n')
    appendEvents(file, events.slice(1), { durable: false })
    expect([readJournal(file).damaged, readJournal(file, end).damaged]).toEqual([[3], [3]])
  })

  it('passes over blank lines, of spaces too', () => {
    const file = freshFile()
    appendEvents(file, [star('a')], DURABLE)
    appendFileSync(file, '   \n\r\n\n')
    appendEvents(file, [star('b')], DURABLE)
    expect([readJournal(file).damaged, readRecords(file).damaged]).toEqual([[], []])
    expect(readRecords(file).records.map(({ id }) => id)).toEqual(ids(file))
  })

  it('says with what file and why when it cannot be written or read', () => {
    const folder = mkdtempSync(join(tmpdir(), 'salescourse-store-'))
    writeFileSync(join(folder, 'file'), '')
    const file = join(folder, 'file', 'journal.ndjson')
    const failure = (code: string, path: string, reason: string) =>
      expect.objectContaining({ code, data: { file: path, reason }, cause: expect.objectContaining({ code: reason }) })
    expect(() => appendEvents(file, [star('a')], DURABLE)).toThrow(failure('journal-unwritable', file, 'ENOTDIR'))
    expect(() => readJournal(file)).toThrow(failure('journal-unreadable', file, 'ENOTDIR'))
    expect(() => readJournal(folder)).toThrow(failure('journal-unreadable', folder, 'EISDIR'))
  })

  it('has as many bytes as its file, and none where there is no file', () => {
    const file = freshFile()
    expect(journalSize(file)).toBe(0)
    appendEvents(file, [star('a')], DURABLE)
    expect(journalSize(file)).toBe(readFileSync(file).length)
  })

  it('leaves no file open, whether it can be used or not', () => {
    const file = freshFile()
    const folder = mkdtempSync(join(tmpdir(), 'salescourse-store-'))
    const fail = () => {
      throw new Error('full')
    }
    expect(leftOpenBy(() => appendEvents(file, [star('a')], DURABLE))).toBe(0)
    expect(leftOpenBy(() => readJournal(file))).toBe(0)
    expect(leftOpenBy(() => readJournal(folder))).toBe(0)
    expect(leftOpenBy(() => standingIn(['writeSync'], fail, () => appendEvents(file, [star('a')], DURABLE)))).toBe(0)
  })

  it('is read whole where the system gives it bit by bit, and up to its end where it became shorter meanwhile', () => {
    const file = freshFile()
    const events = [star('a'), star('b')]
    appendEvents(file, events, DURABLE)
    const read = (most: number) =>
      standingIn(
        ['readSync'],
        (_name, [descriptor, bytes, from, length, place], real) =>
          real(descriptor, bytes, from, Math.min(Number(length), most), place),
        () => ids(file),
      )
    expect(read(7)).toEqual(events.map(({ id }) => id))
    expect(read(0)).toEqual([])
  })
})

describe('an append', () => {
  /** What is handed to each write while two events are appended, when at most so many bytes are taken of each of the first writes. */
  function writesOf(file: string, ...taken: number[]): number[] {
    const sizes: number[] = []
    const write = (_name: string, [descriptor, bytes]: unknown[], real: (...args: unknown[]) => unknown) => {
      if (!(bytes instanceof Uint8Array)) throw new Error('no bytes')
      const most = taken[sizes.length] ?? bytes.length
      sizes.push(bytes.length)
      return real(descriptor, bytes.subarray(0, most))
    }
    standingIn(['writeSync'], write, () => appendEvents(file, [star('a'), star('b')], DURABLE))
    return sizes
  }

  it('is one write, whatever the number of events', () => {
    const file = freshFile()
    expect(writesOf(file)).toEqual([journalSize(file)])
  })

  it('that came out short is written again whole, and what there was of it first is one torn line', () => {
    const file = freshFile()
    const [first, second, ...more] = writesOf(file, 20)
    expect([second, more]).toEqual([first, []])
    expect([ids(file).length, readJournal(file).damaged]).toEqual([2, [2]])
  })

  it('that comes out short three times is a full disk', () => {
    const file = freshFile()
    expect(() => writesOf(file, 20, 20, 20)).toThrow(expect.objectContaining({ data: { file, reason: 'ENOSPC' } }))
    expect(writesOf(file, 20, 20).length).toBe(3)
  })

  it('that must last is on the disk when it returns, and so is the name of a new file', () => {
    const [file, other] = [freshFile(), freshFile()]
    expect(syncedBy(() => appendEvents(file, [star('a')], DURABLE))).toEqual(['file', 'folder'])
    expect(syncedBy(() => appendEvents(file, [star('b')], DURABLE))).toEqual(['file'])
    expect(syncedBy(() => appendEvents(file, [star('c')], { durable: false }))).toEqual([])
    expect(syncedBy(() => appendEvents(other, [star('d')], { durable: false }))).toEqual(['folder'])
  })
})

describe('the record that ends at an offset', () => {
  it('is found at its very end, long or short, and nowhere else', () => {
    const file = freshFile()
    const events = [star('a'), star('long'.repeat(3000)), star('c')]
    appendEvents(file, events, DURABLE)
    const { entries } = readJournal(file)
    expect(entries.map(({ end }) => idEndingAt(file, end))).toEqual(events.map(({ id }) => id))
    // A record whose line feed was lost ends without it.
    expect(entries.map(({ end }) => idEndingAt(file, end - 1))).toEqual(events.map(({ id }) => id))
    const nowhere = entries.flatMap(({ end }) => [end - 2, end + 9])
    expect(nowhere.map(end => idEndingAt(file, end))).toEqual(nowhere.map(() => null))
    expect([idEndingAt(file, 0), idEndingAt(file, 1), idEndingAt(freshFile(), 9)]).toEqual([null, null, null])
  })

  it('may be the first line of a file, or stand right behind another, without a blank line before it', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'salescourse-store-')), 'journal.ndjson')
    const first = star('a')
    const line = `${JSON.stringify(first)}\n`
    writeFileSync(file, line)
    expect(idEndingAt(file, line.length)).toBe(first.id)
    const second = star('b')
    appendFileSync(file, `${JSON.stringify(second)}\n`)
    expect(idEndingAt(file, journalSize(file))).toBe(second.id)
  })

  it('is none where a later program wrote it', () => {
    const file = freshFile()
    appendEvents(file, [{ ...star('a'), v: 9 }], DURABLE)
    expect(idEndingAt(file, journalSize(file))).toBeNull()
  })
})

describe('the journal of several processes', () => {
  it('keeps every record of four that write at once', async () => {
    const file = freshFile()
    appendEvents(file, [star('first')], DURABLE)
    // All four begin when all four are there.
    const script = `
      import { appendEvents, idEndingAt, journalSize, readJournal, readRecords } from '${transpiled('store/journal.ts')}'
      const [sample, name] = process.argv.slice(1)
      const append = (...ids) => appendEvents('${file}', ids.map(id => ({ ...JSON.parse(sample), id })), { durable: false })
      append(name)
      while (readJournal('${file}').entries.length < 5);
      for (let at = 0; at < 50; at += 1) append(name + at, name + '+' + at)`
    const sample = JSON.stringify(star('a'.repeat(5000)))
    const children = ['p', 'q', 'r', 's'].map(name =>
      spawn(process.execPath, ['--input-type=module', '-e', script, sample, name], { stdio: 'inherit' }),
    )
    const codes = await Promise.all(children.map(child => new Promise(resolve => child.once('exit', resolve))))
    expect(codes).toEqual([0, 0, 0, 0])
    const read: StudyEvent[] = readJournal(file).entries.map(entry => entry.event)
    expect([read.length, new Set(read.map(({ id }) => id)).size, readJournal(file).damaged]).toEqual([405, 405, []])
  })
})
