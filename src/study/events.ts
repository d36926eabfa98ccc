/**
 * The journal's vocabulary: one event a record. A version and a UUID for each, so that events can be merged by id and an older
 * program can pass over what it does not know.
 */
export const EVENT_VERSION = 1

/** How a paper is taken: a test, a practice with the verdict at once, a timed exam, or the source's own two questions. */
export type PaperMode = 'test' | 'practice' | 'exam' | 'original'

export interface EventData {
  /** A section was shown to the learner. */
  read: { section: string }
  /** A paper was drawn. `chapter` is null for the whole course, `limit` is in milliseconds or null. */
  'paper-started': {
    paper: string
    seed: string
    mode: PaperMode
    chapter: string | null
    questions: string[]
    limit: number | null
  }
  /** `picked` is in the form of `keyOf`, `score` is 0–1, `ms` the thinking time, `revision` the question's revision when it was answered. */
  answered: { paper: string; question: string; revision: string; picked: string[]; score: number; guessed: boolean; ms: number }
  skipped: { paper: string; question: string }
  flagged: { paper: string; question: string; flagged: boolean }
  /** `passMark` in points, as it was that day: a later change of the course does not turn a pass into a fail. */
  'paper-finished': { paper: string; passMark: number }
  /** Takes back, or brings back, the event of that id. */
  undone: { event: string }
  redone: { event: string }
  starred: { question: string }
  unstarred: { question: string }
  /** `by` is a local date, YYYY-MM-DD. */
  'plan-set': { by: string; minutes: number | null }
  'plan-cleared': Record<string, never>
  /** Forgets everything before it, or only what belongs to the listed sections and questions. */
  reset: { chapter: string | null; sections: string[]; questions: string[] }
}

export type EventType = keyof EventData

export interface EventOf<T extends EventType> {
  v: typeof EVENT_VERSION
  id: string
  /** Local time with its UTC offset, e.g. 2026-11-23T09:30:00.125+08:00. */
  at: string
  /** Id and version of the course. */
  course: string
  version: string
  type: T
  data: EventData[T]
}

export type StudyEvent = { [T in EventType]: EventOf<T> }[EventType]
