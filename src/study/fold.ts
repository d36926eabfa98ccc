import { inOrder } from './event-order.ts'
import type { EventData, EventOf, StudyEvent } from './events.ts'
import {
  type CourseRecord,
  emptyCourseRecord,
  type LearningRecord,
  type OpenPaper,
  type PaperAnswer,
  type QuestionRecord,
} from './record.ts'
import { studyDay } from './time.ts'

/** Raised whenever the folded form changes; a snapshot of another version is folded anew from the journal. */
export const FOLD_VERSION = 5

/**
 * Folds events, given in any order, to what is known: sorted by time and id, each id once, without those that were undone.
 * So merging two machines is a union by id.
 */
export function foldEvents(events: readonly StudyEvent[]): LearningRecord {
  const record: LearningRecord = { courses: {} }
  for (const event of effectiveEvents(events)) addEvent(record, event)
  return record
}

/** The events that stand: in order of time and id, each once, without those that were undone. */
export function effectiveEvents(events: readonly StudyEvent[]): StudyEvent[] {
  const unique = inOrder([...new Map(events.map(event => [event.id, event])).values()])
  const undone = new Set<string>()
  for (const event of unique) {
    if (event.type === 'undone') undone.add(event.data.event)
    if (event.type === 'redone') undone.delete(event.data.event)
  }
  // A paper put away in one terminal and handed in from another was handed in.
  const finished = new Set(
    unique.flatMap(event => (event.type === 'paper-finished' && !undone.has(event.id) ? [event.data.paper] : [])),
  )
  const kept = (event: StudyEvent) => event.type === 'paper-started' && finished.has(event.data.paper)
  return unique.filter(event => kept(event) || !undone.has(event.id))
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
  return course !== undefined && (paper in course.open || course.tests.some(test => test.paper === paper))
}

/** Adds one event that comes after all those folded so far and that `canBeAdded`, changing `record`. */
export function addEvent(record: LearningRecord, event: StudyEvent): LearningRecord {
  record.courses[event.course] ??= emptyCourseRecord()
  apply(record.courses[event.course] ?? emptyCourseRecord(), event)
  return record
}

function apply(course: CourseRecord, event: StudyEvent): void {
  switch (event.type) {
    case 'read':
      course.read[event.data.section] = event.at
      course.lastRead = event.data.section
      return countDay(course, event.at)
    case 'paper-started': {
      const { paper } = event.data
      const { id: startEvent, version, at: startedAt } = event
      course.open[paper] ??= { ...event.data, startEvent, version, startedAt, answers: {}, skipped: [], flagged: [] }
      return
    }
    case 'answered':
      countAnswer(course, event)
      return countDay(course, event.at)
    case 'skipped': {
      const open = course.open[event.data.paper]
      if (open) open.skipped = [...without(open.skipped, event.data.question), event.data.question]
      return
    }
    case 'flagged': {
      const open = course.open[event.data.paper]
      if (!open) return
      open.flagged = without(open.flagged, event.data.question)
      if (event.data.flagged) open.flagged.push(event.data.question)
      return
    }
    case 'paper-finished':
      return finish(course, event)
    case 'starred':
      course.stars = [...without(course.stars, event.data.question), event.data.question]
      return
    case 'unstarred':
      course.stars = without(course.stars, event.data.question)
      return
    case 'reset':
      return reset(course, event.data)
    case 'undone':
    case 'redone':
      // They act on other events; foldEvents has left those out already.
      return
  }
}

/** A test keeps its verdicts to itself until it is handed in: only then do its answers count for their questions. */
function countAnswer(course: CourseRecord, { id, at, data }: EventOf<'answered'>): void {
  const { paper, question, picked, score, revision, guessed } = data
  const open = course.open[paper]
  const answer: PaperAnswer = { event: id, at, picked, credit: score, revision, guessed }
  if (!open || open.mode === 'practice') countResult(course, question, answer)
  if (!open) return
  open.answers[question] = answer
  open.skipped = without(open.skipped, question)
}

function countResult(course: CourseRecord, question: string, answer: PaperAnswer): void {
  const { credit, at } = answer
  const known = course.questions[question]
  const isFirst = known === undefined || Date.parse(at) < Date.parse(known.first.at)
  const isLatest = known === undefined || Date.parse(at) >= Date.parse(known.latest.at)
  course.questions[question] = {
    attempts: (known?.attempts ?? 0) + 1,
    first: isFirst ? { credit, at } : known.first,
    latest: isLatest ? { credit, at } : known.latest,
    ...updateMiss(known, answer),
  }
}

/** The last miss and what mended it since. An answer older than the last miss mends nothing, and a guess neither. */
function updateMiss(known: QuestionRecord | undefined, answer: PaperAnswer): Pick<QuestionRecord, 'miss' | 'rightDays'> {
  const { at, picked, credit, guessed } = answer
  const { miss = null, rightDays = [] } = known ?? {}
  if (miss && Date.parse(at) < Date.parse(miss.at)) return { miss, rightDays }
  if (credit < 1) return { miss: { at, picked, credit }, rightDays: [] }
  const day = studyDay(at)
  return { miss, rightDays: miss && !guessed && !rightDays.includes(day) ? [...rightDays, day] : rightDays }
}

/** Finishing is idempotent by paper id: a paper that is not open any more stays as it was handed in. */
function finish(course: CourseRecord, { at, data }: EventOf<'paper-finished'>): void {
  const open = course.open[data.paper]
  if (!open) return
  const score = scoreOf(open)
  const { paper, seed, mode, chapter, questions, startedAt } = open
  const passed = score >= data.passMark
  course.tests.push({ paper, seed, mode, chapter, questions: questions.length, startedAt, finishedAt: at, score, passed })
  delete course.open[data.paper]
  if (mode === 'practice') return
  for (const [question, answer] of Object.entries(open.answers)) countResult(course, question, answer)
}

/** Points out of 100 with one decimal: the mean over all questions of the paper, an unanswered one counting 0. */
function scoreOf(paper: Pick<OpenPaper, 'questions' | 'answers'>): number {
  const sum = paper.questions.reduce((total, question) => total + (paper.answers[question]?.credit ?? 0), 0)
  // A thousandth of a point above, so that thirds that add up to a half (0.05) are not lost to binary fractions.
  return Math.round((sum / paper.questions.length) * 1000 + 1e-6) / 10
}

function reset(course: CourseRecord, { chapter, sections, questions }: EventData['reset']): void {
  if (chapter === null) {
    Object.assign(course, emptyCourseRecord())
    return
  }
  for (const section of sections) delete course.read[section]
  if (course.lastRead !== null && sections.includes(course.lastRead)) course.lastRead = null
  for (const question of questions) delete course.questions[question]
  course.stars = course.stars.filter(question => !questions.includes(question))
  course.tests = course.tests.filter(test => test.chapter !== chapter)
  for (const [paper, open] of Object.entries(course.open)) if (open.chapter === chapter) delete course.open[paper]
}

function countDay(course: CourseRecord, at: string): void {
  const day = studyDay(at)
  if (course.days.at(-1) !== day && !course.days.includes(day)) course.days.push(day)
}

function without(list: readonly string[], item: string): string[] {
  return list.filter(other => other !== item)
}
