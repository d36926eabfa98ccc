import { paperMode } from './events.ts'
import { type CourseRecord, countsAsWhole, type LearningRecord } from './record.ts'
import { flag, number, optional, orNull, type ShapeOf, shape, text } from './shape.ts'

/** A test as scores.json lists it for people to read. `score` is in points out of 100. */
const TEST_SCORE = {
  course: text,
  date: text,
  score: number,
  passed: flag,
  mode: paperMode,
  chapter: orNull(text),
  section: orNull(text),
  questions: number,
  paper: text,
  seed: text,
  started: text,
  version: text,
  limit: orNull(number),
  blank: number,
  whole: flag,
  attempt: number,
  keySeen: flag,
  ranOut: flag,
  credit: orNull(text),
  learner: orNull(text),
  release: optional(text),
  frozen: optional(text),
}

export type TestScore = ShapeOf<typeof TEST_SCORE>

/** Whether something read from a file is such a test. */
export const isTestScore = shape(TEST_SCORE)

/** The tests and small totals, as people read them. */
export interface ScoreList {
  tests: TestScore[]
  totals: { tests: number; passed: number; best: number | null }
}

/**
 * All finished tests of all courses, oldest first, with small totals: a practice is never passed, and the best is one of a whole course.
 */
export function scoreList(record: LearningRecord): ScoreList {
  const tests = Object.entries(record.courses)
    .flatMap(([course, { tests }]) =>
      tests.map(({ finishedAt, startedAt, score, passed, ...rest }) => ({
        course,
        date: finishedAt,
        score,
        passed,
        ...rest,
        started: startedAt,
      })),
    )
    .sort((a, b) => Date.parse(a.date) - Date.parse(b.date))
  const scored = tests.filter(({ mode }) => mode !== 'practice')
  const whole = scored.filter(countsAsWhole)
  const best = whole.reduce<number | null>((highest, { score }) => Math.max(highest ?? 0, score), null)
  return { tests, totals: { tests: tests.length, passed: scored.filter(({ passed }) => passed).length, best } }
}

/** A record without its tests, which scores.json lists once already. */
export function withoutTests({ courses }: LearningRecord): LearningRecord {
  const stripped = Object.entries(courses).map(([id, course]): [string, CourseRecord] => [id, { ...course, tests: [] }])
  return { courses: Object.fromEntries(stripped) }
}

/** The same record with the listed tests back in their courses. */
export function withTests(record: LearningRecord, tests: readonly TestScore[]): LearningRecord {
  // Field by field: a copy of the rest of an object is slow, and there may be many thousands.
  for (const test of tests) {
    record.courses[test.course]?.tests.push({
      paper: test.paper,
      seed: test.seed,
      mode: test.mode,
      chapter: test.chapter,
      section: test.section,
      questions: test.questions,
      startedAt: test.started,
      finishedAt: test.date,
      score: test.score,
      passed: test.passed,
      version: test.version,
      limit: test.limit,
      blank: test.blank,
      whole: test.whole,
      attempt: test.attempt,
      keySeen: test.keySeen,
      ranOut: test.ranOut,
      credit: test.credit,
      learner: test.learner,
      ...(test.release === undefined ? {} : { release: test.release }),
      ...(test.frozen === undefined ? {} : { frozen: test.frozen }),
    })
  }
  return record
}
