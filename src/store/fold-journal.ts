import { standing } from '../study/effective-events.ts'
import { compareEvents } from '../study/event-order.ts'
import type { StudyEvent } from '../study/events.ts'
import { tryToAdd } from '../study/fold.ts'
import { emptyMap, type LearningRecord } from '../study/record.ts'
import { scanJournal } from './journal.ts'
import { JournalReader } from './journal-reader.ts'

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
 * none was taken back, as in most, they are folded as they are read; else in a second reading, in their order. Throws `journal-unreadable`.
 */
export function foldJournal(file: string): FoldedJournal {
  const survey = surveyJournal(file)
  return survey.plain ? survey.folded : { ...survey.folded, ...foldInOrder(file, survey) }
}

/** Where each event of a journal stands; of each the last line of its id. */
interface Survey {
  folded: FoldedJournal
  /** Its record is that of the whole journal. */
  plain: boolean
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
  const folded: FoldedJournal = { record: { courses: emptyMap() }, last: null, latest: null, damaged: [], setAside: [] }
  const survey: Survey = {
    folded,
    plain: true,
    places: new Map(),
    instants: [],
    starts: [],
    ends: [],
    deciding: new Set(),
    takesBack: false,
  }
  scanJournal(file, {}, found => {
    if (found.kind === 'damaged') folded.damaged.push(found.number)
    if (found.kind !== 'event') return
    foldOn(survey, found.event)
    folded.last = { id: found.event.id, end: found.end }
    place(survey, found.event, found)
    noteDeciding(survey, found.event)
  })
  return survey
}

/** Adds an event to the record as long as all come in order and none takes another back. */
function foldOn(survey: Survey, event: StudyEvent): void {
  const { folded, places } = survey
  const { id, at } = event
  const isNext = folded.latest === null || compareEvents(event, folded.latest) > 0
  survey.plain &&= isNext && !places.has(id) && event.type !== 'undone' && event.type !== 'redone'
  if (isNext) folded.latest = { at, id }
  if (!survey.plain) folded.record = { courses: emptyMap() }
  else if (!tryToAdd(folded.record, event)) folded.setAside.push(id)
}

function noteDeciding(survey: Survey, event: StudyEvent): void {
  if (DECIDING.has(event.type)) survey.deciding.add(event.id)
  if (event.type !== 'undone' && event.type !== 'redone') return
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

/** Reads the events once more, in their order, and folds those that stand. */
function foldInOrder(file: string, survey: Survey): Pick<FoldedJournal, 'record' | 'setAside' | 'latest'> {
  const { places, starts, ends, deciding, takesBack } = survey
  const record: LearningRecord = { courses: emptyMap() }
  const setAside: string[] = []
  let latest: FoldedJournal['latest'] = null
  const reader = new JournalReader(file)
  try {
    const eventAt = (at: number) => reader.eventAt(starts[at] ?? 0, ends[at] ?? 0)
    const order = orderOf(survey)
    const ids = takesBack ? [...places.keys()] : []
    const stands = standing(
      ids.length === 0 ? [] : order.flatMap(at => (deciding.has(ids[at] ?? '') ? eventAt(at).map(inBrief) : [])),
    )
    for (const at of order) {
      for (const event of eventAt(at)) {
        latest = event
        if (stands(event) && !tryToAdd(record, event)) setAside.push(event.id)
      }
    }
  } finally {
    reader.close()
  }
  return { record, setAside, latest: latest && { at: latest.at, id: latest.id } }
}

/** An event without its questions, which decide nothing and take most of the room. */
function inBrief(event: StudyEvent): StudyEvent {
  return event.type === 'paper-started' ? { ...event, data: { ...event.data, questions: [] } } : event
}

/** The places in the order of time and id. */
function orderOf({ places, instants }: Survey): number[] {
  const ids = [...places.keys()]
  const before = (a: number, b: number) => {
    const [idA = '', idB = ''] = [ids[a], ids[b]]
    return (instants[a] ?? 0) - (instants[b] ?? 0) || (idA < idB ? -1 : idA > idB ? 1 : 0)
  }
  return instants.map((_, at) => at).sort(before)
}
