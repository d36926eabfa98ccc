import { EVENT_FIELDS, EVENT_VERSION, type EventType, type StudyEvent } from '../study/events.ts'
import { hasFields, map, number, type ShapeOf, text } from '../study/shape.ts'
import { time } from '../study/time.ts'

/** Bytes of a line of the journal: what is longer is no event, and would only fill the memory. */
export const MOST_LINE_BYTES = 1024 * 1024

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

/** Whether an event will be one when it is read back from its line. */
export function isReadable(event: StudyEvent): boolean {
  const line = JSON.stringify(event)
  return Buffer.byteLength(line) <= MOST_LINE_BYTES && classify(JSON.parse(line)).kind === 'event'
}

function isEventType(type: string): type is EventType {
  return Object.hasOwn(EVENT_FIELDS, type)
}

function isEvent(record: JournalRecord, type: EventType): record is JournalRecord & StudyEvent {
  return hasFields(record.data, EVENT_FIELDS[type])
}
