import type { PaperMode } from './events.ts'
import { type Pace, unmeasured } from './pace.ts'
import type { Schedule } from './schedule.ts'
import { hasFields, listOf, map, shape, text } from './shape.ts'

export interface Result {
  /** 0 to 1. */
  credit: number
  at: string
}

/** What showed that a question is not known: a wrong answer, a blank that was handed in, or a right guess. */
export interface Miss {
  at: string
  picked: string[]
  credit: number
  kind: 'wrong' | 'blank' | 'guess'
  /** The question's revision when it was answered; null for a blank. */
  revision: string | null
  /** Only what is fully right counted. */
  strict: boolean
}

export interface QuestionRecord {
  attempts: number
  first: Result
  latest: Result
  /** What was last missed; null where nothing was. */
  miss: Miss | null
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

/** How a paper is marked: with partial credit, or only what is fully right. */
export type Credit = 'partial' | 'strict'

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
  /** The one section of the chapter that it practises; absent for all of it. */
  section?: string
  questions: string[]
  limit: number | null
  /** Absent where an earlier program began it. */
  whole?: boolean
  credit?: string
  /** The name of who began it, where one was given. */
  learner?: string
  /** What the author calls the version of the course; absent where nothing was given. */
  release?: string
  /** Id of the paper in a file that it was taken from; absent where it was drawn. */
  frozen?: string
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
  /** The one section of the chapter that it practised; null for all of it. */
  section: string | null
  questions: number
  startedAt: string
  finishedAt: string
  score: number
  passed: boolean
  /** Version of the course it was drawn from. */
  version: string
  /** Its time limit in milliseconds, or null. */
  limit: number | null
  /** Questions that were handed in blank. */
  blank: number
  /** A test of the whole course at the course's own terms. */
  whole: boolean
  /** 1 for the first time this very paper was handed in. */
  attempt: number
  /** Its key had been shown before. */
  keySeen: boolean
  /** It was handed in because its time was up. */
  ranOut: boolean
  /** How it was marked, `partial` or `strict`; null where an earlier program did not say. */
  credit: string | null
  /** The name of who took it, or null. */
  learner: string | null
  /** Absent where the author gave none, or it was drawn and not taken from a file. */
  release?: string
  frozen?: string
}

/** What makes two papers the same paper: they are drawn from the seed alone. `questions` is the list of them or their number. */
export function paperName(paper: { seed: string; chapter: string | null; questions: number | readonly string[] }): string {
  const { seed, chapter, questions } = paper
  return `${seed} ${chapter ?? ''} ${typeof questions === 'number' ? questions : questions.length}`
}

/** What a learner had seen of a paper before it was taken: which attempt at it this is, from 1, and whether its key was shown. */
export function seenBefore(
  { tests, keysShown }: Pick<CourseRecord, 'tests' | 'keysShown'>,
  paper: Pick<OpenPaper, 'seed' | 'chapter' | 'questions'>,
): Pick<FinishedTest, 'attempt' | 'keySeen'> {
  const name = paperName(paper)
  return { attempt: (lookUp(tests).attempts.get(name) ?? 0) + 1, keySeen: keysShown.includes(name) }
}

/** Whether a paper is one of the tests that were handed in. */
export function wasHandedIn(tests: readonly FinishedTest[], paper: string): boolean {
  return lookUp(tests).papers.has(paper)
}

interface TestsByName {
  /** Of each paper the number of its last attempt, by its name. */
  attempts: Map<string, number>
  papers: Set<string>
  /** How many tests were looked at. */
  count: number
}

/** A list of tests only ever grows at its end, or is another list. */
const known = new WeakMap<readonly FinishedTest[], TestsByName>()

/** To look through many thousand tests for each of them would take long. */
function lookUp(tests: readonly FinishedTest[]): TestsByName {
  const found = known.get(tests) ?? { attempts: new Map(), papers: new Set(), count: 0 }
  for (; found.count < tests.length; found.count += 1) {
    const test = tests[found.count]
    if (!test) continue
    found.attempts.set(paperName(test), test.attempt)
    found.papers.add(test.paper)
  }
  known.set(tests, found)
  return found
}

/** Whether a test counts as a whole-course score: whole, taken once, and its key unseen. */
export function countsAsWhole({ whole, attempt, keySeen }: Pick<FinishedTest, 'whole' | 'attempt' | 'keySeen'>): boolean {
  return whole && attempt === 1 && !keySeen
}

/** A line of the learner's own. */
export interface Note {
  text: string
  at: string
}

/** All that is known of one learner in one course. Everything shown comes from it. */
export interface CourseRecord {
  /** When each section was last read. */
  read: Record<string, string>
  lastRead: string | null
  /** Where reading stopped inside a section, or null. */
  position: { section: string; block: number } | null
  questions: Record<string, QuestionRecord>
  tests: FinishedTest[]
  open: Record<string, OpenPaper>
  stars: string[]
  /** The learner's own line on a question, by its id, and when it was written. */
  notes: Record<string, Note>
  /** Names of the papers whose key was shown without taking them. */
  keysShown: string[]
  days: string[]
  /** What is remembered of each question and term, and when it is asked again. */
  schedule: Schedule
  pace: Pace
  /** The exam that is studied for: its day, the minutes a day there are, and when it was set. Null where there is none. */
  plan: { by: string; minutes?: number; since: string } | null
  /** The first of the study days on which nothing is studied, and their number; null where there are none. */
  away: { from: string; days: number } | null
  /** When it was last reset, in a chapter or whole; absent where it never was. What is done later must come after. */
  resetAt?: string
}

/** The fold of a whole journal: a record for each course. */
export interface LearningRecord {
  courses: Record<string, CourseRecord>
}

/** A map of what an outside name leads to: without a prototype, so that `constructor` and the like are names as any other. */
export function emptyMap<T>(): Record<string, T> {
  return Object.create(null)
}

/** An empty record of one course. */
export function emptyCourseRecord(): CourseRecord {
  return {
    read: emptyMap(),
    lastRead: null,
    position: null,
    questions: emptyMap(),
    tests: [],
    open: emptyMap(),
    stars: [],
    notes: emptyMap(),
    keysShown: [],
    days: [],
    schedule: emptyMap(),
    pace: unmeasured(),
    plan: null,
    away: null,
  }
}

/** What folding on and showing need of a course's record at the least. */
const isCourse = shape({
  read: map,
  questions: map,
  tests: listOf(map),
  open: map,
  stars: listOf(text),
  notes: map,
  keysShown: listOf(text),
  days: listOf(text),
  schedule: map,
  pace: map,
})

/** Whether something read from a file has the form of a record. */
export function isLearningRecord(value: unknown): value is LearningRecord {
  return hasFields(value, { courses: map }) && Object.values(value.courses).every(isCourse)
}

/** A record that was read from a file, its maps again without a prototype; changes and gives back `record`. */
export function withoutPrototypes(record: LearningRecord): LearningRecord {
  Object.setPrototypeOf(record.courses, null)
  for (const { read, questions, open, schedule, notes } of Object.values(record.courses)) {
    for (const named of [read, questions, open, schedule, notes]) Object.setPrototypeOf(named, null)
    for (const { answers } of Object.values(open)) Object.setPrototypeOf(answers, null)
  }
  return record
}
