import { expect, it } from 'vitest'
import { classify } from '../../src/store/event-shape.ts'
import { EVENT_FIELDS, type EventData } from '../../src/study/events.ts'

const HEAD = { v: 1, id: 'e', at: '2026-11-23T09:00:00.000+08:00', course: 'tiny', version: 'v1' }
const DATA: EventData = {
  read: { section: 'parts' },
  'position-set': { section: 'parts', block: 2 },
  'paper-started': {
    paper: 'p',
    seed: 's',
    mode: 'test',
    chapter: null,
    questions: ['q'],
    limit: null,
    whole: true,
    credit: 'partial',
    section: 'parts',
    learner: '王小明',
    release: '2026.4',
    frozen: '0123456789',
  },
  answered: { paper: 'p', question: 'q', revision: 'r', picked: ['x'], score: 1, guessed: false, ms: 1, retry: true },
  skipped: { paper: 'p', question: 'q' },
  flagged: { paper: 'p', question: 'q', flagged: true },
  'paper-finished': { paper: 'p', passMark: 60, ranOut: false, learner: '王小明' },
  'key-shown': { seed: 's', chapter: null, questions: 10 },
  undone: { event: 'e' },
  redone: { event: 'e' },
  'term-reviewed': { sitting: 's', term: 't', known: true, ms: 1 },
  'plan-set': { by: '2026-12-15', minutes: 20 },
  'plan-cleared': {},
  'away-set': { from: '2026-12-01', days: 5 },
  starred: { question: 'q' },
  unstarred: { question: 'q' },
  noted: { question: 'q1', text: '一句話' },
  reset: { chapter: null, sections: ['parts'], questions: ['q'], terms: ['t'] },
}
const fields = Object.entries(DATA).flatMap(([type, data]) => Object.keys(data).map(field => ({ type, data, field })))

it.each(Object.entries(DATA))('an event of type %s with all its fields is whole', (type, data) => {
  const event = { ...HEAD, type, data }
  expect(classify(event)).toEqual({ kind: 'event', event })
})

it.each(fields)('an event of type $type is damaged where $field is of another kind', ({ type, data, field }) => {
  expect(classify({ ...HEAD, type, data: { ...data, [field]: [1] } })).toEqual({ kind: 'damaged' })
})

it('no field of an event is missing above', () => {
  const named = (of: Record<string, object>) => Object.entries(of).map(([type, data]) => [type, ...Object.keys(data)].join(' '))
  expect(named(DATA)).toEqual(named(EVENT_FIELDS))
})

it.each(['v', 'id', 'at', 'course', 'version', 'type', 'data'])('a record is damaged where its %s is of another kind', name => {
  for (const other of [undefined, null, [], name === 'v' ? '1' : 1]) {
    expect(classify({ ...HEAD, type: 'read', data: DATA.read, [name]: other })).toEqual({ kind: 'damaged' })
  }
})

it('a record of a later version, or of a type to come, is one of a later program, with all that it holds', () => {
  const later = { ...HEAD, v: 2, type: 'read', data: {}, more: true }
  const unknown = { ...HEAD, type: 'sang', data: { song: 1 } }
  expect([classify(later), classify(unknown)]).toEqual([later, unknown].map(record => ({ kind: 'later', record })))
})
