import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { foldJournal } from '../../src/store/fold-journal.ts'
import { appendEvents, readJournal } from '../../src/store/journal.ts'
import { compareEvents } from '../../src/study/event-order.ts'
import type { StudyEvent } from '../../src/study/events.ts'
import { foldEvents } from '../../src/study/fold.ts'
import { answered, event, started } from '../support/events.ts'
import { runs } from '../support/runs.ts'
import { freshHome } from '../support/screen.ts'

const START = started('p', ['q', 'r'])
const ANSWER = answered('p', 'q', 1)
const BEFORE = [START, ANSWER, answered('p', 'q', 0), event('starred', { question: 'q' }), started('other', ['q'])]
const EVENTS = [
  ...BEFORE,
  ...BEFORE.map(({ id }) => event('undone', { event: id })),
  event('redone', { event: ANSWER.id }),
  event('paper-finished', { paper: 'p', passMark: 60 }),
  event('undone', { event: START.id }),
  event('reset', { chapter: null, sections: [], questions: [] }),
  event('read', { section: 'parts' }),
]

function journalOf(events: readonly StudyEvent[]): string {
  const file = join(freshHome(), 'journal.ndjson')
  if (events.length > 0) appendEvents(file, events, { durable: false })
  return file
}

it('a journal folded as it is read comes to what its events fold to, in whatever order and however often they stand there', () => {
  const some = fc.array(fc.constantFrom(...EVENTS), { maxLength: 25 })
  fc.assert(
    fc.property(some, fc.boolean(), (events, sorted) => {
      const file = journalOf(sorted ? events.toSorted(compareEvents) : events)
      const { record, last, latest, setAside } = foldJournal(file)
      const { entries } = readJournal(file)
      expect([record, setAside]).toEqual([foldEvents(events), []])
      expect(last).toEqual(entries.length === 0 ? null : { id: entries.at(-1)?.event.id, end: entries.at(-1)?.end })
      expect(latest?.id).toBe(events.toSorted(compareEvents).at(-1)?.id)
    }),
    { numRuns: runs(150) },
  )
})

it('of one event that stands twice with other contents, the last line counts', () => {
  const star = event('starred', { question: 'a' })
  const other = { ...event('starred', { question: 'b' }), id: star.id }
  expect(foldJournal(journalOf([star, other])).record.courses.tiny?.stars).toEqual(['b'])
})

it('an event that cannot be folded is set aside and named, and all others count', () => {
  const strange = event('starred', { question: 'q' })
  Object.defineProperty(strange, 'course', {
    get: () => {
      throw new Error('strange')
    },
  })
  const named: string[] = []
  const record = foldEvents([event('starred', { question: 'a' }), strange, event('starred', { question: 'b' })], ({ id }) => {
    named.push(id)
  })
  expect([record.courses.tiny?.stars, named]).toEqual([['a', 'b'], [strange.id]])
})
