import type { LearningRecord } from './record.ts'

/** A test as scores.json lists it for people to read. `score` is in points out of 100. */
export interface TestScore {
  course: string
  date: string
  score: number
  passed: boolean
  mode: string
  chapter: string | null
  questions: number
  paper: string
}

/** All finished tests of all courses, oldest first, with small totals. */
export function scoreList(record: LearningRecord): {
  tests: TestScore[]
  totals: { tests: number; passed: number; best: number | null }
} {
  const tests = Object.entries(record.courses)
    .flatMap(([course, { tests }]) =>
      tests.map(({ finishedAt, score, passed, mode, chapter, questions, paper }) => ({
        course,
        date: finishedAt,
        score,
        passed,
        mode,
        chapter,
        questions,
        paper,
      })),
    )
    .sort((a, b) => Date.parse(a.date) - Date.parse(b.date))
  const best = tests.length === 0 ? null : Math.max(...tests.map(({ score }) => score))
  return { tests, totals: { tests: tests.length, passed: tests.filter(({ passed }) => passed).length, best } }
}
