import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { EventWriter } from '../../src/store/event-writer.ts'
import { readJournal } from '../../src/store/journal.ts'
import { event } from '../support/events.ts'
import { syncedBy } from '../support/file-system.ts'
import { freshHome } from '../support/screen.ts'

/** A writer of a journal in a folder that cannot be made, since a file has its name, and what it says about saving. */
function blockedWriter() {
  const folder = join(freshHome(), 'data')
  const journal = join(folder, 'journal.ndjson')
  writeFileSync(folder, '')
  const said: (string | null)[] = []
  const writer = new EventWriter(journal, trouble => said.push(trouble?.code ?? null))
  const unblock = () => {
    rmSync(folder)
    mkdirSync(folder)
  }
  return { writer, journal, said, unblock }
}

const ANSWER = { paper: 'p', question: 'q', revision: 'r', picked: ['x'], score: 1, guessed: false, ms: 1 }
const events = ['a', 'b', 'c'].map(question => event('starred', { question }))

describe('events that cannot be written', () => {
  it('are kept in order, and written with the next that can be', () => {
    const { writer, journal, unblock } = blockedWriter()
    for (const star of events.slice(0, 2)) writer.write(star)
    expect([writer.unsaved, writer.error?.code]).toEqual([events.slice(0, 2), 'journal-unwritable'])
    unblock()
    for (const star of events.slice(2)) writer.write(star)
    expect([writer.unsaved, writer.error]).toEqual([[], null])
    expect(readJournal(journal).entries.map(entry => entry.event)).toEqual(events)
  })

  it('are told of once, and once when they can be written again', () => {
    const { writer, said, unblock } = blockedWriter()
    for (const star of events) writer.write(star)
    expect(said).toEqual(['journal-unwritable'])
    unblock()
    for (const star of events) writer.write(star)
    expect(said).toEqual(['journal-unwritable', null])
  })
})

it('a reading mark may be lost with the power; every other event is on the disk when it is written, with the marks before it', () => {
  const { writer, unblock } = blockedWriter()
  const read = () => event('read', { section: 'parts' })
  const star = () => event('starred', { question: 'a' })
  writer.write(star())
  unblock()
  expect(syncedBy(() => writer.write(read()))).toEqual(['file', 'folder'])
  expect(syncedBy(() => writer.write(read()))).toEqual([])
  expect(syncedBy(() => writer.write(event('position-set', { section: 'parts', block: 1 })))).toEqual([])
  expect(syncedBy(() => writer.write(star()))).toEqual(['file'])
})

it.each([
  ['without what it needs', event('answered', { ...ANSWER, score: Number.NaN })],
  ['of a score that is none', event('answered', { ...ANSWER, score: 2 })],
  ['of a time that cannot be', event('starred', { question: 'q' }, '9999-12-31T00:00:00.000+00:00')],
  ['longer than a line may be', event('answered', { ...ANSWER, picked: ['x'.repeat(1024 * 1024)] })],
])('an event %s is refused before it is written, and the next is written', (_name, refused) => {
  const journal = join(freshHome(), 'journal.ndjson')
  const writer = new EventWriter(journal, () => {})
  expect(() => writer.write(refused)).toThrow(expect.objectContaining({ code: 'event-unreadable' }))
  writer.write(event('starred', { question: 'a' }))
  expect([readJournal(journal).entries.length, readJournal(journal).damaged, writer.unsaved]).toEqual([1, [], []])
})
