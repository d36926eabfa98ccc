import { spawn } from 'node:child_process'
import { appendFileSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { UserError } from '../../src/errors/user-error.ts'
import { appendEvents, readJournal } from '../../src/store/journal.ts'
import type { StudyEvent } from '../../src/study/events.ts'
import { event } from '../support/events.ts'
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

  it('does not consume a torn last line', () => {
    const file = freshFile()
    appendEvents(file, [star('a')], DURABLE)
    const { end } = readJournal(file)
    appendFileSync(file, '\n{"v":1,"id"')
    expect(readJournal(file).end).toBe(end + 1)
  })

  it.each([
    ['garbage', 'not json', 1],
    ['a line of another shape', '{"v":1,"id":"x"}', 1],
    ['an event without what it needs', JSON.stringify({ ...star('a'), data: {} }), 1],
    ['an impossible time', JSON.stringify({ ...star('a'), at: 'yesterday' }), 1],
    ['a time of another form', JSON.stringify({ ...star('a'), at: '2026-11-23T09:30:00Z' }), 1],
    ['an event of a type to come', JSON.stringify({ ...star('a'), type: 'sang' }), 0],
    ['an event of a type named as what every object has', JSON.stringify({ ...star('a'), type: 'constructor' }), 0],
    ['a plan of an earlier draft', JSON.stringify({ ...star('a'), type: 'plan-set', data: { by: '2026-12-15', minutes: 5 } }), 0],
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

  it('says so when it cannot be written or read', () => {
    const folder = mkdtempSync(join(tmpdir(), 'salescourse-store-'))
    writeFileSync(join(folder, 'file'), '')
    const file = join(folder, 'file', 'journal.ndjson')
    expect(() => appendEvents(file, [star('a')], DURABLE)).toThrow(expect.objectContaining({ code: 'journal-unwritable' }))
    expect(() => readJournal(folder)).toThrow(UserError)
  })

  it('keeps every record of four processes writing at once', async () => {
    const file = freshFile()
    appendEvents(file, [star('first')], DURABLE)
    // All four begin when all four are there.
    const script = `
      import { appendEvents, readJournal } from '${transpiled('store/journal.ts')}'
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
