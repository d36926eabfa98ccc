import { effectiveEvents } from './effective-events.ts'
import type { EventData, EventOf, EventType, StudyEvent } from './events.ts'
import { answerQuestion, finishPaper, flagQuestion, skipQuestion, startPaper } from './fold-paper.ts'
import { type CourseRecord, emptyCourseRecord, emptyMap, type LearningRecord, paperName, wasHandedIn } from './record.ts'
import { studyDay } from './time.ts'

/** Raised whenever the folded form changes; a snapshot of another version is folded anew from the journal. */
export const FOLD_VERSION = 8

/**
 * Folds events, given in any order, to what is known: sorted by time and id, each id once, without those that were undone.
 * So merging two machines is a union by id. One that cannot be folded is left out: `onSetAside` hears of it.
 */
export function foldEvents(events: readonly StudyEvent[], onSetAside: (event: StudyEvent) => void = () => {}): LearningRecord {
  const record: LearningRecord = { courses: emptyMap() }
  for (const event of effectiveEvents(events)) if (!tryToAdd(record, event)) onSetAside(event)
  return record
}

/** Adds an event as `addEvent` does; false where that throws, so that one strange event locks nobody out of all others. */
export function tryToAdd(record: LearningRecord, event: StudyEvent): boolean {
  try {
    addEvent(record, event)
    return true
  } catch {
    return false
  }
}

/**
 * Whether an event that comes after all those folded so far can be added to their record. One that takes others back cannot, and
 * neither can the end of a paper that is not open: it may bring back one that was put away.
 */
export function canBeAdded(record: LearningRecord, event: StudyEvent): boolean {
  if (event.type === 'undone' || event.type === 'redone' || event.type === 'reset') return false
  if (event.type !== 'paper-finished') return true
  const { paper } = event.data
  const course = record.courses[event.course]
  return course !== undefined && (paper in course.open || wasHandedIn(course.tests, paper))
}

/** Adds one event that comes after all those folded so far and that `canBeAdded`, changing `record`. */
export function addEvent(record: LearningRecord, event: StudyEvent): LearningRecord {
  record.courses[event.course] ??= emptyCourseRecord()
  const change = CHANGES[event.type] as (course: CourseRecord, event: StudyEvent) => void
  change(record.courses[event.course] ?? emptyCourseRecord(), event)
  return record
}

/** What each type of event changes in the record of its course. */
const CHANGES: { [T in EventType]: (course: CourseRecord, event: EventOf<T>) => void } = {
  read(course, { at, data }) {
    course.read[data.section] = at
    course.lastRead = data.section
    if (course.position?.section === data.section) course.position = null
    countDay(course, at)
  },
  'position-set'(course, { data }) {
    course.position = data
  },
  'paper-started': startPaper,
  answered(course, event) {
    answerQuestion(course, event)
    countDay(course, event.at)
  },
  skipped: skipQuestion,
  flagged: flagQuestion,
  'paper-finished': finishPaper,
  'key-shown'(course, { data }) {
    const name = paperName(data)
    if (!course.keysShown.includes(name)) course.keysShown.push(name)
  },
  starred(course, { data }) {
    course.stars = [...course.stars.filter(id => id !== data.question), data.question]
  },
  unstarred(course, { data }) {
    course.stars = course.stars.filter(id => id !== data.question)
  },
  reset(course, { at, data }) {
    reset(course, data)
    course.resetAt = at
  },
  // They act on other events, which effectiveEvents has left out already.
  undone() {},
  redone() {},
}

function reset(course: CourseRecord, { chapter, sections, questions }: EventData['reset']): void {
  if (chapter === null) {
    // What was seen stays seen.
    Object.assign(course, emptyCourseRecord(), { keysShown: course.keysShown })
    return
  }
  for (const section of sections) delete course.read[section]
  if (course.lastRead !== null && sections.includes(course.lastRead)) course.lastRead = null
  if (course.position !== null && sections.includes(course.position.section)) course.position = null
  for (const question of questions) delete course.questions[question]
  course.stars = course.stars.filter(question => !questions.includes(question))
  course.tests = course.tests.filter(test => test.chapter !== chapter)
  for (const [paper, open] of Object.entries(course.open)) if (open.chapter === chapter) delete course.open[paper]
}

function countDay(course: CourseRecord, at: string): void {
  const day = studyDay(at)
  if (course.days.at(-1) !== day && !course.days.includes(day)) course.days.push(day)
}
