import { randomUUID } from 'node:crypto'
import type { CourseIndex } from './course/course.ts'
import { UserError } from './errors.ts'
import { type Loaded, loadRecord, type Notice, TAKES_BACK } from './store/carry.ts'
import { appendEvents, readJournal } from './store/journal.ts'
import type { LearnerPaths } from './store/paths.ts'
import { EVENT_VERSION, type EventData, type EventType, type StudyEvent } from './study/events.ts'
import { addEvent, FOLD_VERSION, foldEvents } from './study/fold.ts'
import { type CourseRecord, emptyCourseRecord, isLearningRecord, type LearningRecord } from './study/record.ts'
import { scoreList, withoutTests, withTests } from './study/score-list.ts'
import { localTime } from './study/time.ts'

const fold = { version: FOLD_VERSION, fits: isLearningRecord, revive: withTests, all: foldEvents, add: addEvent }

/** What a learner did in one course: the record of it, and saving more. */
export interface Learner {
  /** The record as it stands, with what was saved since. */
  readonly record: CourseRecord
  /** One-line facts about the files that the learner should hear of. */
  readonly notices: readonly Notice[]
  /** False once something could not be written: it is kept in memory, and written with the next that can be. */
  readonly saving: boolean
  /**
   * Appends an event to the journal and folds it in; returns the event's id. An answer and a paper's start and end are on the disk
   * before this returns, unless `saving` is false then.
   */
  save<T extends EventType>(type: T, data: EventData[T]): string
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
  course: Pick<CourseIndex, 'id' | 'version'>,
  clock: () => Date,
  onSaving: (trouble: UserError<'journal-unwritable'> | null) => void,
  onLongFold: () => void,
): Learner {
  let loaded = load(paths, onLongFold)
  /** Events that are not on the disk yet. */
  let unsaved: StudyEvent[] = []
  // A clock that was set back must not put new events before those they act on.
  let lastTime = Date.parse(loaded.snapshot?.latest.at ?? '') || 0

  const write = (event: StudyEvent) => {
    const events = [...unsaved, event]
    try {
      appendEvents(paths.journal, events, { durable: events.some(({ type }) => !NOT_DURABLE.has(type)) })
      if (unsaved.length > 0) onSaving(null)
      unsaved = []
    } catch (error) {
      if (!isUnwritable(error)) throw error
      if (unsaved.length === 0) onSaving(error)
      unsaved = events
    }
  }
  return {
    get record() {
      return loaded.record.courses[course.id] ?? emptyCourseRecord()
    },
    get notices() {
      return loaded.notices
    },
    get saving() {
      return unsaved.length === 0
    },
    save(type, data) {
      // Events of one process never share a millisecond, so that their order by time is the order they happened in.
      lastTime = Math.max(clock().getTime(), lastTime + 1)
      const at = localTime(new Date(lastTime))
      const { id, version } = course
      const event = { v: EVENT_VERSION, id: randomUUID(), at, course: id, version, type, data } as StudyEvent
      write(event)
      if (!TAKES_BACK.has(type)) addEvent(loaded.record, event)
      else if (unsaved.length === 0) loaded = load(paths)
      else loaded = { ...loaded, record: foldEvents([...eventsOf(paths.journal), ...unsaved]) }
      return event.id
    },
    async saveScores() {
      if (unsaved.length > 0) return true
      // Read back from the disk: the snapshot covers only what is really there, other terminals' answers too.
      const { record, snapshot, frozen } = load(paths)
      if (frozen) return true
      const { writeScores } = await import('./store/snapshot.ts')
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

/** The record on the disk. Where the journal cannot be read, an empty one, and a notice that says so. */
function load(paths: LearnerPaths, onLongFold = () => {}): Loaded<LearningRecord> {
  try {
    return loadRecord<LearningRecord>(paths, fold, onLongFold)
  } catch (error) {
    if (!(error instanceof UserError) || error.code !== 'journal-unreadable') throw error
    const { file, reason } = (error as UserError<'journal-unreadable'>).data
    return { record: foldEvents([]), snapshot: null, notices: [{ kind: 'journal-unreadable', file, reason }], frozen: true }
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
