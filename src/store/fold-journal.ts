import { standing } from '../study/effective-events.ts'
import type { StudyEvent } from '../study/events.ts'
import { tryToAdd } from '../study/fold.ts'
import { emptyMap, type LearningRecord } from '../study/record.ts'
import { scanJournal } from './journal.ts'
import { JournalReader } from './journal-reader.ts'
import { SeenIds } from './seen-ids.ts'

/** A journal folded, and where it ends. Offsets are in bytes. */
export interface FoldedJournal {
  record: LearningRecord
  /** The last event as it was written, and the last by its time; null in an empty journal. */
  last: { id: string; end: number } | null
  latest: Pick<StudyEvent, 'at' | 'id'> | null
  /** Numbers of lines that are no event. */
  damaged: number[]
  /** Ids of the events that could not be folded. */
  setAside: string[]
}

/**
 * Folds a whole journal without ever holding its events, so that a million of them fit in little memory. Where they stand in order and
 * none takes another back they are folded as they are read; else in a second reading, in their order. Throws `journal-unreadable`.
 */
export function foldJournal(file: string): FoldedJournal {
  return foldAsRead(file) ?? foldInOrder(file)
}

/** The fold of a journal whose events stand in order, each once, and of which none takes another back; null for any other. */
function foldAsRead(file: string): FoldedJournal | null {
  const folded: FoldedJournal = { record: { courses: emptyMap() }, last: null, latest: null, damaged: [], setAside: [] }
  const seen = new SeenIds()
  let instant = Number.NEGATIVE_INFINITY
  let plain = true
  scanJournal(file, { wanted: () => plain }, found => {
    if (found.kind === 'damaged') folded.damaged.push(found.number)
    if (found.kind !== 'event' || !plain) return
    const { event, end } = found
    const before = instant
    instant = Date.parse(event.at)
    // What is of one millisecond is left to the reading that compares ids.
    plain = instant > before && !takesBack(event) && seen.add(event.id)
    if (!plain) return
    if (!tryToAdd(folded.record, event)) folded.setAside.push(event.id)
    folded.latest = event
    folded.last = { id: event.id, end }
  })
  return plain ? { ...folded, latest: folded.latest && brief(folded.latest) } : null
}

function takesBack(event: StudyEvent): event is Extract<StudyEvent, { type: 'undone' | 'redone' }> {
  return event.type === 'undone' || event.type === 'redone'
}

function brief({ at, id }: Pick<StudyEvent, 'at' | 'id'>): Pick<StudyEvent, 'at' | 'id'> {
  return { at, id }
}

/** Where each event of a journal stands; of each the last line of its id. Offsets are in bytes, instants in milliseconds since 1970. */
interface Survey {
  last: FoldedJournal['last']
  damaged: number[]
  /** By id, the place of an event in the three lists behind it. */
  places: Map<string, number>
  instants: number[]
  starts: number[]
  ends: number[]
  /** Ids of what decides which events stand. */
  deciding: Set<string>
  /** Some event takes another back. */
  takesBack: boolean
}

function surveyJournal(file: string): Survey {
  const lists = { damaged: [], instants: [], starts: [], ends: [] }
  const survey: Survey = { last: null, ...lists, places: new Map(), deciding: new Set(), takesBack: false }
  scanJournal(file, {}, found => {
    if (found.kind === 'damaged') survey.damaged.push(found.number)
    if (found.kind !== 'event') return
    survey.last = { id: found.event.id, end: found.end }
    place(survey, found.event, found)
    noteDeciding(survey, found.event)
  })
  return survey
}

function noteDeciding(survey: Survey, event: StudyEvent): void {
  if (DECIDING.has(event.type)) survey.deciding.add(event.id)
  if (!takesBack(event)) return
  survey.takesBack = true
  survey.deciding.add(event.data.event)
}

/** The types of events that decide which events stand. */
const DECIDING: ReadonlySet<string> = new Set(['paper-started', 'paper-finished', 'undone', 'redone'])

function place({ places, instants, starts, ends }: Survey, { id, at }: StudyEvent, line: { start: number; end: number }): void {
  const number = places.get(id) ?? places.size
  places.set(id, number)
  instants[number] = Date.parse(at)
  starts[number] = line.start
  ends[number] = line.end
}

/** Looks where the events are, then reads them in their order and folds those that stand. */
function foldInOrder(file: string): FoldedJournal {
  const survey = surveyJournal(file)
  const { last, damaged } = survey
  const folded: FoldedJournal = { record: { courses: emptyMap() }, last, latest: null, damaged, setAside: [] }
  const order = orderOf(survey)
  const reader = new JournalReader(file)
  try {
    const stands = standing(survey.takesBack ? decidingEvents(survey, order, reader) : [])
    for (const at of order) {
      for (const event of reader.eventAt(survey.starts[at] ?? 0, survey.ends[at] ?? 0)) {
        folded.latest = event
        if (stands(event) && !tryToAdd(folded.record, event)) folded.setAside.push(event.id)
      }
    }
  } finally {
    reader.close()
  }
  return { ...folded, latest: folded.latest && brief(folded.latest) }
}

/** In order, the events that decide which of all stand. */
function decidingEvents({ places, deciding, starts, ends }: Survey, order: Uint32Array, reader: JournalReader): StudyEvent[] {
  const isDeciding = new Uint8Array(places.size)
  for (const id of deciding) isDeciding[places.get(id) ?? places.size] = 1
  return [...order.filter(at => isDeciding[at] === 1)].flatMap(at => reader.eventAt(starts[at] ?? 0, ends[at] ?? 0).map(inBrief))
}

/** An event without its questions, which decide nothing and take most of the room. */
function inBrief(event: StudyEvent): StudyEvent {
  return event.type === 'paper-started' ? { ...event, data: { ...event.data, questions: [] } } : event
}

/** The places in the order of time and id. */
function orderOf({ places, instants }: Survey): Uint32Array {
  const ids = [...places.keys()]
  const before = (a: number, b: number) => {
    const apart = (instants[a] ?? 0) - (instants[b] ?? 0)
    if (apart !== 0) return apart
    const [idA = '', idB = ''] = [ids[a], ids[b]]
    return idA < idB ? -1 : idA > idB ? 1 : 0
  }
  return Uint32Array.from(instants, (_, at) => at).sort(before)
}
