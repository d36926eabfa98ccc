import { EVENT_FIELDS, EVENT_VERSION, type EventType, type StudyEvent } from '../study/events.ts'
import { hasFields, map, number, type ShapeOf, text } from '../study/shape.ts'
import { time } from '../study/time.ts'

/** What every record of a journal has, those of later programs too. */
const RECORD = { v: number, id: text, at: time, course: text, version: text, type: text, data: map }

type JournalRecord = ShapeOf<typeof RECORD>

/** What a parsed line of the journal is: an event of ours, a record of a later program (kept, passed over), or damage. */
export type Classified = { kind: 'event'; event: StudyEvent } | { kind: 'later'; record: JournalRecord } | { kind: 'damaged' }

/** Tells what a parsed line of the journal is. */
export function classify(value: unknown): Classified {
  if (!hasFields(value, RECORD)) return { kind: 'damaged' }
  const { v, type } = value
  if (v > EVENT_VERSION || !isEventType(type)) return { kind: 'later', record: value }
  return isEvent(value, type) ? { kind: 'event', event: value } : { kind: 'damaged' }
}

function isEventType(type: string): type is EventType {
  return Object.hasOwn(EVENT_FIELDS, type)
}

function isEvent(record: JournalRecord, type: EventType): record is JournalRecord & StudyEvent {
  return hasFields(record.data, EVENT_FIELDS[type])
}
