import { effectiveEvents } from './effective-events.ts'
import type { EventData, EventOf, EventType, StudyEvent } from './events.ts'
import { answerQuestion, finishPaper, flagQuestion, skipQuestion, startPaper } from './fold-paper.ts'
import { countReview } from './fold-schedule.ts'
import { measureAnswer, measureSection } from './pace.ts'
import {
  type CourseRecord,
  emptyCourseRecord,
  emptyMap,
  type FinishedTest,
  type LearningRecord,
  paperName,
  wasHandedIn,
} from './record.ts'
import { termCard } from './schedule.ts'
import { studyDay } from './time.ts'

/** Raised whenever the folded form changes; a snapshot of another version is folded anew from the journal. */
export const FOLD_VERSION = 12

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
    measureSection(course.pace, data.section, at, course.read[course.lastRead ?? ''])
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
    measureAnswer(course.pace, event)
    countDay(course, event.at)
  },
  skipped: skipQuestion,
  flagged: flagQuestion,
  'paper-finished': finishPaper,
  'key-shown'(course, { data }) {
    const name = paperName(data)
    if (!course.keysShown.includes(name)) course.keysShown.push(name)
  },
  'term-reviewed'(course, event) {
    const { term, known } = event.data
    countReview(course.schedule, termCard(term), event.at, known ? 'right' : 'blank')
    measureAnswer(course.pace, event)
    countDay(course, event.at)
  },
  'plan-set'(course, { at, data }) {
    course.plan = { ...data, since: at }
  },
  'plan-cleared'(course) {
    course.plan = null
    course.away = null
  },
  'away-set'(course, { data }) {
    course.away = data.days > 0 ? data : null
  },
  starred(course, { data }) {
    course.stars = [...course.stars.filter(id => id !== data.question), data.question]
  },
  unstarred(course, { data }) {
    course.stars = course.stars.filter(id => id !== data.question)
  },
  noted(course, { at, data }) {
    if (data.text === '') delete course.notes[data.question]
    else course.notes[data.question] = { text: data.text, at }
  },
  reset(course, { at, data }) {
    reset(course, data)
    course.resetAt = at
  },
  // They act on other events, which effectiveEvents has left out already.
  undone() {},
  redone() {},
}

function reset(course: CourseRecord, { chapter, sections, questions, terms = [] }: EventData['reset']): void {
  if (chapter === null) {
    const keysShown = seenPapers(course, course.tests)
    Object.assign(course, emptyCourseRecord(), { keysShown })
    return
  }
  for (const section of sections) delete course.read[section]
  if (course.lastRead !== null && sections.includes(course.lastRead)) course.lastRead = null
  if (course.position !== null && sections.includes(course.position.section)) course.position = null
  for (const question of questions) delete course.questions[question]
  for (const card of [...questions, ...terms.map(termCard)]) delete course.schedule[card]
  course.stars = course.stars.filter(question => !questions.includes(question))
  for (const question of questions) delete course.notes[question]
  course.keysShown = seenPapers(
    course,
    course.tests.filter(test => test.chapter === chapter),
  )
  course.tests = course.tests.filter(test => test.chapter !== chapter)
  for (const [paper, open] of Object.entries(course.open)) if (open.chapter === chapter) delete course.open[paper]
}

/** The papers whose key was shown, by being handed in too: what was seen stays seen when it is reset. */
function seenPapers({ keysShown }: CourseRecord, tests: readonly FinishedTest[]): string[] {
  return [...new Set([...keysShown, ...tests.map(paperName)])]
}

function countDay(course: CourseRecord, at: string): void {
  const day = studyDay(at)
  if (course.days.at(-1) !== day && !course.days.includes(day)) course.days.push(day)
}
