import { compareEvents } from '../study/event-order.ts'
import { canBeAdded, FOLD_VERSION, tryToAdd } from '../study/fold.ts'
import { isLearningRecord, type LearningRecord, withoutPrototypes } from '../study/record.ts'
import { withTests } from '../study/score-list.ts'
import { foldJournal } from './fold-journal.ts'
import { idEndingAt, journalSize, readJournal } from './journal.ts'
import { readScores, type Snapshot, type StoredScores } from './snapshot.ts'

/** A fact about the files that the learner should hear of in one line. */
export type Notice =
  | { kind: 'scores-broken' | 'scores-edited'; keptAs: string }
  | { kind: 'scores-newer' }
  | { kind: 'journal-damaged'; file: string; lines: number[] }
  | { kind: 'events-set-aside'; file: string; ids: string[] }
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
  const { record, snapshot, damaged, setAside } = continued ?? rebuild(files.journal)
  if (damaged.length > 0) notices.push({ kind: 'journal-damaged', file: files.journal, lines: damaged })
  if (setAside.length > 0) notices.push({ kind: 'events-set-aside', file: files.journal, ids: setAside })
  return { record, snapshot, notices, readOnly: scores.state === 'newer' }
}

interface Folded {
  record: LearningRecord
  snapshot: Snapshot | null
  /** Numbers of lines that are no event. */
  damaged: number[]
  /** Ids of events that could not be folded. */
  setAside: string[]
}

/** The snapshot with the events since added to it; null where it does not fit the journal, or an event cannot just be added. */
function continueFrom({ snapshot: old, tests }: StoredScores, journal: string): Folded | null {
  if (old?.fold !== FOLD_VERSION || !isLearningRecord(old.record)) return null
  // So much is folded in less memory from the start.
  if (journalSize(journal) - old.last.end > LONG) return null
  if (idEndingAt(journal, old.last.end) !== old.last.id) return null
  const tail = readJournal(journal, old.last.end)
  const events = [...new Map(tail.entries.map(({ event }) => [event.id, event])).values()].sort(compareEvents)
  if (events.some(event => compareEvents(event, old.latest) <= 0)) return null
  const record = withTests(withoutPrototypes(old.record), tests)
  const setAside: string[] = []
  for (const event of events) {
    if (!canBeAdded(record, event)) return null
    if (!tryToAdd(record, event)) setAside.push(event.id)
  }
  const latest = events.at(-1) ?? old.latest
  const [last = old.last] = tail.entries.slice(-1).map(({ event: { id }, end }) => ({ id, end }))
  return { record, snapshot: snapshotOf(record, last, latest), damaged: tail.damaged, setAside }
}

/** The whole journal folded. */
function rebuild(journal: string): Folded {
  const { record, last, latest, damaged, setAside } = foldJournal(journal)
  return { record, snapshot: last && latest && snapshotOf(record, last, latest), damaged, setAside }
}

function snapshotOf(record: LearningRecord, last: Snapshot['last'], { at, id }: Snapshot['latest']): Snapshot {
  return { fold: FOLD_VERSION, last, latest: { at, id }, record }
}
