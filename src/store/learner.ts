import { isUserError } from '../errors/user-error.ts'
import { effectiveEvents } from '../study/effective-events.ts'
import { type EventData, type EventType, newEvent, type StudyEvent } from '../study/events.ts'
import { addEvent, canBeAdded, foldEvents } from '../study/fold.ts'
import { type CourseRecord, emptyCourseRecord } from '../study/record.ts'
import { scoreList, withoutTests } from '../study/score-list.ts'
import { localTime } from '../study/time.ts'
import { EventClock } from './event-clock.ts'
import { EventWriter, type WriteError } from './event-writer.ts'
import { readJournal } from './journal.ts'
import { type Loaded, loadRecord, type Notice } from './load-record.ts'
import type { LearnerPaths } from './paths.ts'

/** What a learner did in one course: the record of it, and saving more. */
export interface Learner {
  /** The record as it stands, with what was saved since. */
  readonly record: CourseRecord
  /** One-line facts about the files that the learner should hear of. */
  readonly notices: readonly Notice[]
  /** Why nothing can be written now, or null. What could not be is kept in memory, and written with the next that can be. */
  readonly writeError: WriteError | null
  /** The events of this course in the journal that stand, in order: without those that were undone. Throws `journal-unreadable`. */
  events(): StudyEvent[]
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

/**
 * Opens the record of a course from the journal and its snapshot. `clock` gives the time of each event; `onSaving` hears when nothing
 * can be saved any more, and when it can again (null); `onLongFold` when reading the journal will take its time.
 */
export function openLearner(
  paths: LearnerPaths,
  course: { id: string; version: string },
  clock: () => Date,
  onSaving: (trouble: WriteError | null) => void,
  onLongFold: () => void,
): Learner {
  const writer = new EventWriter(paths.journal, onSaving)
  const times = new EventClock(clock)
  let loaded = load(paths, onLongFold)
  times.note(loaded.snapshot?.latest.at)
  const record = () => loaded.record.courses[course.id] ?? emptyCourseRecord()
  const reload = () => {
    loaded = load(paths)
    times.note(loaded.snapshot?.latest.at)
  }

  return {
    get record() {
      return record()
    },
    get notices() {
      return loaded.notices
    },
    get writeError() {
      return writer.error
    },
    events() {
      return effectiveEvents(eventsIn(paths.journal)).filter(event => event.course === course.id)
    },
    save(type, data) {
      const { time, isLatest } = times.next(type, data, record())
      const id = crypto.randomUUID()
      const event = newEvent({ id, at: localTime(time), course: course.id, version: course.version }, type, data)
      writer.write(event)
      if (isLatest && canBeAdded(loaded.record, event)) addEvent(loaded.record, event)
      else if (writer.unsaved.length === 0) reload()
      else loaded = { ...loaded, record: foldWith(paths.journal, writer.unsaved) }
      return event.id
    },
    refresh() {
      if (writer.unsaved.length === 0) reload()
    },
    async saveScores() {
      return writer.unsaved.length > 0 || saveScores(paths)
    },
  }
}

/** The record on the disk. Where the journal cannot be read, an empty one, and a notice that says so. */
function load(paths: LearnerPaths, onLongFold = () => {}): Loaded {
  try {
    return loadRecord(paths, onLongFold)
  } catch (error) {
    if (!isUserError(error, 'journal-unreadable')) throw error
    return { record: foldEvents([]), snapshot: null, notices: [{ kind: 'journal-unreadable', ...error.data }], readOnly: true }
  }
}

/** The record of a journal and of events that are not in it yet. */
function foldWith(journal: string, unsaved: readonly StudyEvent[]): Loaded['record'] {
  try {
    return foldEvents([...eventsIn(journal), ...unsaved])
  } catch (error) {
    // It was said when the record was opened.
    if (isUserError(error, 'journal-unreadable')) return foldEvents(unsaved)
    throw error
  }
}

function eventsIn(journal: string): StudyEvent[] {
  return readJournal(journal).entries.map(({ event }) => event)
}

/** Writes scores.json anew from the disk; false when it cannot be written. */
async function saveScores(paths: LearnerPaths): Promise<boolean> {
  // Read back from the disk: the snapshot covers only what is really there, other terminals' answers too.
  const { record, snapshot, readOnly } = load(paths)
  if (readOnly) return true
  const { writeScores } = await import('./snapshot.ts')
  try {
    await writeScores(paths.scores, { ...scoreList(record), snapshot: snapshot && { ...snapshot, record: withoutTests(record) } })
    return true
  } catch {
    // Full disk, no permission, something else of that name: the caller says so, and nothing is lost.
    return false
  }
}
