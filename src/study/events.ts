import { flag, type Guard, listOf, number, optional, orNull, type ShapeOf, share, text } from './shape.ts'
import { day } from './time.ts'

/**
 * The journal's vocabulary: one event a record. A version and a UUID for each, so that events can be merged by id and an older
 * program can pass over what it does not know.
 */
export const EVENT_VERSION = 1

/** How a paper is taken: a test, a practice with the verdict at once, a timed exam, or the source's own two questions. */
export type PaperMode = 'test' | 'practice' | 'exam' | 'original'

/** The kind of a mode. One of a later program is let through, so that its papers are not called damaged. */
export const paperMode: Guard<PaperMode> = (value): value is PaperMode => text(value)

/**
 * The fields of each type of event, in one place for the compiler and for what is read from a journal. A field that comes later is
 * `optional`: journals from before it lack it. A type that is not here is passed over and kept, as one of a later program.
 */
export const EVENT_FIELDS = {
  /** The end of a section was on the learner's screen. */
  read: { section: text },
  /** Reading stopped in a section before its end, at the block of that place (from 0): it goes on there. */
  'position-set': { section: text, block: number },
  /**
   * A paper was drawn. `chapter` is null for the whole course, `limit` is in milliseconds or null. `whole`: at the course's own number of
   * questions, time and credit. `credit`: how it is marked, `partial` or `strict`. `section`: the one
   * section of the chapter that it practises. `learner`: the name of who takes it, where one was given. `release`: what the author
   * calls the version of the course. `frozen`: the id of the paper in a file that it was taken from; absent where it was drawn.
   */
  'paper-started': {
    paper: text,
    seed: text,
    mode: paperMode,
    chapter: orNull(text),
    questions: listOf(text),
    limit: orNull(number),
    whole: optional(flag),
    credit: optional(text),
    section: optional(text),
    learner: optional(text),
    release: optional(text),
    frozen: optional(text),
  },
  /**
   * `picked` is in the form of `keyOf`, `score` is 0–1, `ms` the thinking time, `revision` the question's revision when it was answered.
   * `retry`: made after the verdict was seen, so it counts for nothing but practice.
   */
  answered: {
    paper: text,
    question: text,
    revision: text,
    picked: listOf(text),
    score: share,
    guessed: flag,
    ms: number,
    retry: optional(flag),
  },
  skipped: { paper: text, question: text },
  flagged: { paper: text, question: text, flagged: flag },
  /**
   * `passMark` in points, as it was that day: a later change of the course does not turn a pass into a fail. `ranOut`: its time was up.
   * `learner`: the name of who handed it in, where that is to be told.
   */
  'paper-finished': { paper: text, passMark: number, ranOut: optional(flag), learner: optional(text) },
  /** The key of a paper was shown without taking it; `questions` is their number. */
  'key-shown': { seed: text, chapter: orNull(text), questions: number },
  /** Takes back the event of that id. */
  undone: { event: text },
  /** Brings back an event that was taken back. No command writes it so far; a journal of another program may hold it. */
  redone: { event: text },
  /** A term was seen and its meaning called to mind, or not; `sitting` holds what was gone through in one go, `ms` is the time it took. */
  'term-reviewed': { sitting: text, term: text, known: flag, ms: number },
  /** The day (YYYY-MM-DD) of the exam that is studied for, and the minutes a day there are for it, where they were said. */
  'plan-set': { by: day, minutes: optional(number) },
  /** There is no such day any more, and no days away either. */
  'plan-cleared': {},
  /** The first of the study days (YYYY-MM-DD) on which nothing will be studied, and their number; 0 takes it back. */
  'away-set': { from: day, days: number },
  starred: { question: text },
  unstarred: { question: text },
  /** The learner's own line on a question, in place of the one before; an empty one takes it away. */
  noted: { question: text, text },
  /** Forgets everything before it, or only what belongs to the listed sections, questions and terms. */
  reset: { chapter: orNull(text), sections: listOf(text), questions: listOf(text), terms: optional(listOf(text)) },
}

export type EventType = keyof typeof EVENT_FIELDS

export type EventData = { [T in EventType]: ShapeOf<(typeof EVENT_FIELDS)[T]> }

/** What every event has, whatever its type. */
export interface EventHead {
  v: number
  id: string
  /** Local time with its UTC offset, e.g. 2026-11-23T09:30:00.125+08:00. */
  at: string
  /** Id and version of the course. */
  course: string
  version: string
}

export interface EventOf<T extends EventType> extends EventHead {
  type: T
  data: EventData[T]
}

export type StudyEvent = { [T in EventType]: EventOf<T> }[EventType]

/** An event of this program's version. */
export function newEvent<T extends EventType>(head: Omit<EventHead, 'v'>, type: T, data: EventData[T]): StudyEvent {
  // The compiler does not see that a type and its own data make one of the union.
  return { v: EVENT_VERSION, ...head, type, data } as StudyEvent
}
