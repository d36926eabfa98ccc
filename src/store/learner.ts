import { randomUUID } from 'node:crypto'
import { UserError } from '../errors/user-error.ts'
import { type EventData, type EventType, newEvent, type StudyEvent } from '../study/events.ts'
import { addEvent, canBeAdded, foldEvents } from '../study/fold.ts'
import { type CourseRecord, emptyCourseRecord, type OpenPaper } from '../study/record.ts'
import { scoreList, withoutTests } from '../study/score-list.ts'
import { localTime } from '../study/time.ts'
import { appendEvents, readJournal } from './journal.ts'
import { type Loaded, loadRecord, type Notice } from './load-record.ts'
import type { LearnerPaths } from './paths.ts'

/** Events that act on nothing before them. */
const BY_CLOCK: ReadonlySet<EventType> = new Set(['read', 'paper-started'])

/** What a learner did in one course: the record of it, and saving more. */
export interface Learner {
  /** The record as it stands, with what was saved since. */
  readonly record: CourseRecord
  /** One-line facts about the files that the learner should hear of. */
  readonly notices: readonly Notice[]
  /** Why nothing can be written now, or null. What could not be is kept in memory, and written with the next that can be. */
  readonly writeError: UserError<'journal-unwritable'> | null
  /**
   * Appends an event to the journal and folds it in; returns the event's id. An answer and a paper's start and end are on the disk
   * before this returns, unless there is trouble then.
   */
  save<T extends EventType>(type: T, data: EventData[T]): string
  /** Takes in what other terminals saved since. */
  refresh(): void
  /** Writes scores.json, once at the end of a sitting; false when it cannot be written. The journal has everything all the same. */
  saveScores(): Promise<boolean>
}

/** Reading marks may be lost with the power; nothing else may. */
const NOT_DURABLE: ReadonlySet<EventType> = new Set(['read'])

/**
 * Opens the record of a course from the journal and its snapshot. `clock` gives the time of each event; `onSaving` hears when nothing
 * can be saved any more, and when it can again (null); `onLongFold` when reading the journal will take its time.
 */
export function openLearner(
  paths: LearnerPaths,
  course: { id: string; version: string },
  clock: () => Date,
  onSaving: (trouble: UserError<'journal-unwritable'> | null) => void,
  onLongFold: () => void,
): Learner {
  let loaded = load(paths, onLongFold)
  /** Events that are not on the disk yet. */
  let unsaved: StudyEvent[] = []
  let trouble: UserError<'journal-unwritable'> | null = null
  let latest = Date.parse(loaded.snapshot?.latest.at ?? '') || 0
  let ownLatest = 0

  const record = () => loaded.record.courses[course.id] ?? emptyCourseRecord()
  /** The time of a new event: never before what it acts on, even where the clock was set back since, and otherwise by the clock. */
  const timeOf = (type: EventType, data: object): Date => {
    const now = Math.max(clock().getTime(), ownLatest + 1)
    const floor = BY_CLOCK.has(type) ? 0 : 'paper' in data ? latestOf(record().open[String(data.paper)]) : latest
    // A clock that was once ahead must not hold all that follows at its time.
    if (now > floor) ownLatest = now
    const time = Math.max(now, floor + 1)
    latest = Math.max(latest, time)
    return new Date(time)
  }

  const write = (event: StudyEvent) => {
    const events = [...unsaved, event]
    try {
      appendEvents(paths.journal, events, { durable: events.some(({ type }) => !NOT_DURABLE.has(type)) })
      if (trouble) onSaving(null)
      trouble = null
      unsaved = []
    } catch (error) {
      if (!isUnwritable(error)) throw error
      if (!trouble) onSaving(error)
      trouble = error
      unsaved = events
    }
  }
  return {
    get record() {
      return record()
    },
    get notices() {
      return loaded.notices
    },
    get writeError() {
      return trouble
    },
    save(type, data) {
      const before = latest
      const time = timeOf(type, data)
      const at = localTime(time)
      const { id, version } = course
      const event = newEvent({ id: randomUUID(), at, course: id, version }, type, data)
      write(event)
      if (time.getTime() > before && canBeAdded(loaded.record, event)) addEvent(loaded.record, event)
      else if (unsaved.length === 0) loaded = load(paths)
      else loaded = { ...loaded, record: foldEvents([...eventsOf(paths.journal), ...unsaved]) }
      return event.id
    },
    refresh() {
      if (unsaved.length === 0) loaded = load(paths)
    },
    async saveScores() {
      if (unsaved.length > 0) return true
      // Read back from the disk: the snapshot covers only what is really there, other terminals' answers too.
      const { record, snapshot, readOnly } = load(paths)
      if (readOnly) return true
      const { writeScores } = await import('./snapshot.ts')
      try {
        await writeScores(paths.scores, {
          ...scoreList(record),
          snapshot: snapshot && { ...snapshot, record: withoutTests(record) },
        })
        return true
      } catch {
        // Full disk, no permission, something else of that name: the caller says so, and nothing is lost.
        return false
      }
    },
  }
}

/** The time of the last event of a paper, in milliseconds since 1970; 0 where it is not open. */
function latestOf(paper: OpenPaper | undefined): number {
  if (!paper) return 0
  return Math.max(...[paper.startedAt, ...Object.values(paper.answers).map(({ at }) => at)].map(at => Date.parse(at)))
}

/** The record on the disk. Where the journal cannot be read, an empty one, and a notice that says so. */
function load(paths: LearnerPaths, onLongFold = () => {}): Loaded {
  try {
    return loadRecord(paths, onLongFold)
  } catch (error) {
    if (!(error instanceof UserError) || error.code !== 'journal-unreadable') throw error
    const { file, reason } = (error as UserError<'journal-unreadable'>).data
    return { record: foldEvents([]), snapshot: null, notices: [{ kind: 'journal-unreadable', file, reason }], readOnly: true }
  }
}

function eventsOf(journal: string): StudyEvent[] {
  try {
    return readJournal(journal).entries.map(({ event }) => event)
  } catch {
    // It was said when the record was opened.
    return []
  }
}

function isUnwritable(error: unknown): error is UserError<'journal-unwritable'> {
  return error instanceof UserError && error.code === 'journal-unwritable'
}
