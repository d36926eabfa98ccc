import { compareEvents } from '../study/event-order.ts'
import type { StudyEvent } from '../study/events.ts'
import { addEvent, canBeAdded, FOLD_VERSION, foldEvents } from '../study/fold.ts'
import { isLearningRecord, type LearningRecord, withoutPrototypes } from '../study/record.ts'
import { withTests } from '../study/score-list.ts'
import { idEndingAt, type JournalRead, journalSize, readJournal } from './journal.ts'
import { readScores, type Snapshot, type StoredScores } from './snapshot.ts'

/** A fact about the files that the learner should hear of in one line. */
export type Notice =
  | { kind: 'scores-broken' | 'scores-edited'; keptAs: string }
  | { kind: 'scores-newer' }
  | { kind: 'journal-damaged'; file: string; lines: number[] }
  | { kind: 'journal-unreadable'; file: string; reason: string }

/** The record as the files have it. */
export interface Loaded {
  record: LearningRecord
  /** The snapshot that covers all that was read, or null for an empty journal. */
  snapshot: Snapshot | null
  notices: Notice[]
  /** scores.json belongs to a later program and must not be written. */
  readOnly: boolean
}

/** A journal of so many bytes takes about half a second to fold. */
const LONG = 16 * 1024 * 1024

/**
 * Loads the record: the snapshot continued over what came since, or rebuilt from the whole journal where that would not be the same.
 * `onLongFold` is called before that takes its time. Throws `journal-unreadable`.
 */
export function loadRecord(files: { journal: string; scores: string }, onLongFold = () => {}): Loaded {
  const scores = readScores(files.scores)
  const notices: Notice[] = []
  if (scores.state === 'edited') notices.push({ kind: 'scores-edited', keptAs: scores.keptAs })
  if (scores.state === 'broken') notices.push({ kind: 'scores-broken', keptAs: scores.keptAs })
  if (scores.state === 'newer') notices.push({ kind: 'scores-newer' })
  const continued = scores.state === 'ok' ? continueFrom(scores.scores, files.journal) : null
  if (!continued && journalSize(files.journal) > LONG) onLongFold()
  const { record, snapshot, damaged } = continued ?? rebuild(files.journal)
  if (damaged.length > 0) notices.push({ kind: 'journal-damaged', file: files.journal, lines: damaged })
  return { record, snapshot, notices, readOnly: scores.state === 'newer' }
}

interface Folded {
  record: LearningRecord
  snapshot: Snapshot | null
  /** Numbers of lines that are no event. */
  damaged: number[]
}

/** The snapshot with the events since added to it; null where it does not fit the journal, or an event cannot just be added. */
function continueFrom({ snapshot: old, tests }: StoredScores, journal: string): Folded | null {
  if (old?.fold !== FOLD_VERSION || !isLearningRecord(old.record)) return null
  if (idEndingAt(journal, old.last.end) !== old.last.id) return null
  const tail = readJournal(journal, old.last.end)
  const events = [...new Map(tail.entries.map(({ event }) => [event.id, event])).values()].sort(compareEvents)
  if (events.some(event => compareEvents(event, old.latest) <= 0)) return null
  const record = withTests(withoutPrototypes(old.record), tests)
  for (const event of events) {
    if (!canBeAdded(record, event)) return null
    addEvent(record, event)
  }
  const latest = events.at(-1) ?? old.latest
  return { record, snapshot: snapshotOf(record, lastOf(tail) ?? old.last, latest), damaged: tail.damaged }
}

/** The whole journal folded. */
function rebuild(journal: string): Folded {
  const read = readJournal(journal)
  const events = read.entries.map(({ event }) => event)
  const record = foldEvents(events)
  const last = lastOf(read)
  const latest = events.reduce<StudyEvent | null>((a, b) => (a && compareEvents(a, b) > 0 ? a : b), null)
  return { record, snapshot: last && latest && snapshotOf(record, last, latest), damaged: read.damaged }
}

function lastOf({ entries }: JournalRead): Snapshot['last'] | null {
  const last = entries.at(-1)
  return last ? { id: last.event.id, end: last.end } : null
}

function snapshotOf(record: LearningRecord, last: Snapshot['last'], { at, id }: Snapshot['latest']): Snapshot {
  return { fold: FOLD_VERSION, last, latest: { at, id }, record }
}
