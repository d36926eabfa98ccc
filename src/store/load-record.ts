import { compareEvents } from '../study/event-order.ts'
import type { StudyEvent } from '../study/events.ts'
import type { TestScore } from '../study/score-list.ts'
import { idEndingAt, type JournalRead, journalSize, readJournal } from './journal.ts'
import { readScores, type Snapshot } from './snapshot.ts'

/** How events become a record: all at once, or one more onto a record that covers all before it. */
export interface Fold<R> {
  version: number
  /** Whether a record read from a file has its form. */
  fits(record: unknown): record is R
  /** Puts back what a snapshot leaves to the list of tests. */
  restoreTests(record: R, tests: readonly TestScore[]): R
  all(events: StudyEvent[]): R
  /** Whether an event can be added to a record; if not, only folding all anew comes to the right thing. */
  canAdd(record: R, event: StudyEvent): boolean
  add(record: R, event: StudyEvent): R
}

/** A fact about the files that the learner should hear of in one line. */
export type Notice =
  | { kind: 'scores-broken'; keptAs: string }
  | { kind: 'scores-newer' }
  | { kind: 'journal-damaged'; file: string; lines: number[] }
  | { kind: 'journal-unreadable'; file: string; reason: string }

export interface Loaded<R> {
  record: R
  /** The snapshot that covers all that was read, or null for an empty journal. */
  snapshot: Snapshot<R> | null
  notices: Notice[]
  /** scores.json belongs to a later program and must not be written. */
  readOnly: boolean
}

/** A journal of so many bytes takes about half a second to fold. */
const LONG = 16 * 1024 * 1024

/**
 * Loads the record: the snapshot carried on over what came since, or the whole journal folded where that would not be the same.
 * `onLongFold` is called before that takes its time.
 */
export function loadRecord<R>(files: { journal: string; scores: string }, fold: Fold<R>, onLongFold = () => {}): Loaded<R> {
  const scores = readScores<R>(files.scores)
  const notices: Notice[] = []
  if (scores.state === 'broken') notices.push({ kind: 'scores-broken', keptAs: scores.keptAs })
  if (scores.state === 'newer') notices.push({ kind: 'scores-newer' })
  const carried =
    scores.state === 'ok' && scores.scores.snapshot && carryOn(scores.scores.snapshot, scores.scores.tests, files.journal, fold)
  if (!carried && journalSize(files.journal) > LONG) onLongFold()
  const { record, snapshot, damaged } = carried || foldWhole(files.journal, fold)
  if (damaged.length > 0) notices.push({ kind: 'journal-damaged', file: files.journal, lines: damaged })
  return { record, snapshot, notices, readOnly: scores.state === 'newer' }
}

interface Folded<R> {
  record: R
  snapshot: Snapshot<R> | null
  /** Numbers of lines that are no event. */
  damaged: number[]
}

function carryOn<R>(old: Snapshot<R>, tests: readonly TestScore[], journal: string, fold: Fold<R>): Folded<R> | null {
  if (old.fold !== fold.version || !fold.fits(old.record) || idEndingAt(journal, old.last.end) !== old.last.id) return null
  const tail = readJournal(journal, old.last.end)
  const events = [...new Map(tail.entries.map(({ event }) => [event.id, event])).values()].sort(compareEvents)
  if (events.some(event => compareEvents(event, old.latest) <= 0)) return null
  let record = fold.restoreTests(old.record, tests)
  for (const event of events) {
    if (!fold.canAdd(record, event)) return null
    record = fold.add(record, event)
  }
  const latest = events.at(-1) ?? old.latest
  return { record, snapshot: snapshotOf(fold, record, lastOf(tail) ?? old.last, latest), damaged: tail.damaged }
}

function foldWhole<R>(journal: string, fold: Fold<R>): Folded<R> {
  const read = readJournal(journal)
  const events = read.entries.map(({ event }) => event)
  const record = fold.all(events)
  const last = lastOf(read)
  const latest = events.reduce<StudyEvent | null>((a, b) => (a && compareEvents(a, b) > 0 ? a : b), null)
  return { record, snapshot: last && latest && snapshotOf(fold, record, last, latest), damaged: read.damaged }
}

function lastOf({ entries }: JournalRead): Snapshot<unknown>['last'] | null {
  const last = entries.at(-1)
  return last ? { id: last.event.id, end: last.end } : null
}

function snapshotOf<R>(
  fold: Fold<R>,
  record: R,
  last: Snapshot<R>['last'],
  { at, id }: Pick<StudyEvent, 'at' | 'id'>,
): Snapshot<R> {
  return { fold: fold.version, last, latest: { at, id }, record }
}
