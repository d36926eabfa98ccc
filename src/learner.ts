import { randomUUID } from 'node:crypto'
import type { CourseIndex } from './course/course.ts'
import { loadRecord, type Notice } from './store/carry.ts'
import { appendEvents } from './store/journal.ts'
import type { LearnerPaths } from './store/paths.ts'
import { EVENT_VERSION, type EventData, type EventType, type StudyEvent } from './study/events.ts'
import { addEvent, FOLD_VERSION, foldEvents } from './study/fold.ts'
import { type CourseRecord, emptyCourseRecord, isLearningRecord, type LearningRecord } from './study/record.ts'
import { scoreList } from './study/score-list.ts'
import { localTime } from './study/time.ts'

const fold = { version: FOLD_VERSION, fits: isLearningRecord, all: foldEvents, add: addEvent }

/** What a learner did in one course: the record of it, and saving more. */
export interface Learner {
  /** The record as it stands, with what was saved since. */
  readonly record: CourseRecord
  /** One-line facts about the files that the learner should hear of. */
  readonly notices: readonly Notice[]
  /**
   * Appends an event to the journal and folds it in; returns the event's id. An answer and a paper's start and end are on the disk
   * before this returns. Throws `journal-unwritable`.
   */
  save<T extends EventType>(type: T, data: EventData[T]): string
  /** Writes scores.json, once at the end of a sitting; false when it cannot be written. The journal has everything all the same. */
  saveScores(): Promise<boolean>
}

/** Reading marks may be lost with the power; nothing else may. */
const NOT_DURABLE: ReadonlySet<EventType> = new Set(['read'])

/** Opens the record of a course from the journal and its snapshot. `clock` gives the time of each event. */
export function openLearner(paths: LearnerPaths, course: Pick<CourseIndex, 'id' | 'version'>, clock: () => Date): Learner {
  let loaded = loadRecord<LearningRecord>(paths, fold)
  // A clock that was set back must not put new events before those they act on.
  let lastTime = Date.parse(loaded.snapshot?.latest.at ?? '') || 0
  return {
    get record() {
      return loaded.record.courses[course.id] ?? emptyCourseRecord()
    },
    get notices() {
      return loaded.notices
    },
    save(type, data) {
      // Events of one process never share a millisecond, so that their order by time is the order they happened in.
      lastTime = Math.max(clock().getTime(), lastTime + 1)
      const at = localTime(new Date(lastTime))
      const event = {
        v: EVENT_VERSION,
        id: randomUUID(),
        at,
        course: course.id,
        version: course.version,
        type,
        data,
      } as StudyEvent
      appendEvents(paths.journal, [event], { durable: !NOT_DURABLE.has(type) })
      if (type === 'undone' || type === 'redone') loaded = loadRecord<LearningRecord>(paths, fold)
      else addEvent(loaded.record, event)
      return event.id
    },
    async saveScores() {
      // Read back from the disk: the snapshot covers only what is really there, other terminals' answers too.
      const { record, snapshot, frozen } = loadRecord<LearningRecord>(paths, fold)
      if (frozen) return true
      const { writeScores } = await import('./store/snapshot.ts')
      try {
        await writeScores(paths.scores, { ...scoreList(record), snapshot })
        return true
      } catch {
        // Full disk, no permission, something else of that name: the caller says so, and nothing is lost.
        return false
      }
    },
  }
}
