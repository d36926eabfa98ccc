import type { PaperMode } from './events.ts'
import { hasFields, listOf, map, shape, text } from './shape.ts'

export interface Result {
  /** 0 to 1. */
  credit: number
  at: string
}

/** An answer that was not fully right. */
export interface Miss {
  at: string
  picked: string[]
  credit: number
}

export interface QuestionRecord {
  attempts: number
  first: Result
  latest: Result
  /** The last answer that was not fully right; null where there has been none. */
  miss: Miss | null
  /** Study days since then with an answer that was right and no guess. */
  rightDays: string[]
}

export interface PaperAnswer {
  /** Id of the event: undoing it takes the answer back. */
  event: string
  at: string
  picked: string[]
  credit: number
  revision: string
  guessed: boolean
}

/** A paper that was begun and not handed in. */
export interface OpenPaper {
  paper: string
  /** Id of the event that began it: undoing that event puts the paper away. */
  startEvent: string
  /** Version of the course it was drawn from. */
  version: string
  seed: string
  mode: PaperMode
  chapter: string | null
  questions: string[]
  limit: number | null
  startedAt: string
  answers: Record<string, PaperAnswer>
  skipped: string[]
  flagged: string[]
}

/** A paper that was handed in. `score` is in points out of 100, with one decimal. */
export interface FinishedTest {
  paper: string
  seed: string
  mode: PaperMode
  chapter: string | null
  questions: number
  startedAt: string
  finishedAt: string
  score: number
  passed: boolean
}

/** All that is known of one learner in one course. Everything shown comes from it. */
export interface CourseRecord {
  /** When each section was last read. */
  read: Record<string, string>
  lastRead: string | null
  questions: Record<string, QuestionRecord>
  tests: FinishedTest[]
  open: Record<string, OpenPaper>
  stars: string[]
  days: string[]
}

/** The fold of a whole journal: a record for each course. */
export interface LearningRecord {
  courses: Record<string, CourseRecord>
}

/** An empty record of one course. */
export function emptyCourseRecord(): CourseRecord {
  return { read: {}, lastRead: null, questions: {}, tests: [], open: {}, stars: [], days: [] }
}

/** What folding on and showing need of a course's record at the least. */
const isCourse = shape({
  read: map,
  questions: map,
  tests: listOf(map),
  open: map,
  stars: listOf(text),
  days: listOf(text),
})

/** Whether something read from a file has the form of a record. */
export function isLearningRecord(value: unknown): value is LearningRecord {
  return hasFields(value, { courses: map }) && Object.values(value.courses).every(isCourse)
}
