import type { CourseIndex } from '../course/course.ts'
import { type CourseRecord, countsAsWhole, type FinishedTest } from './record.ts'

/** Why there is no certificate. All but the last two are about the latest test of the whole course. */
type Refusal =
  | { kind: 'no-test' | 'not-whole' | 'retaken' | 'key-seen' }
  | { kind: 'failed'; score: number; passMark: number }
  | { kind: 'no-name' }
  | { kind: 'other-learner'; learner: string; name: string }

/** The test that a certificate is for with the name on it, or why there is none. */
export type Certified = { test: FinishedTest; learner: string } | { refused: Refusal }

/**
 * The test that a certificate is given for: the best of those of the whole course that count and were passed, of two alike the later.
 * One that was handed in under another name than `name` is not hers; one under no name is.
 */
export function certifiedTest(index: CourseIndex, { tests }: Pick<CourseRecord, 'tests'>, name: string): Certified {
  const whole = tests.filter(({ chapter, mode }) => chapter === null && (mode === 'test' || mode === 'exam'))
  const earned = whole.filter(test => test.passed && countsAsWhole(test))
  const latest = whole.at(-1)
  if (earned.length === 0) return { refused: latest ? whyNot(latest, index.test.passMark) : { kind: 'no-test' } }
  if (name === '') return { refused: { kind: 'no-name' } }
  const own = earned.filter(({ learner }) => learner === null || learner === name)
  const best = own.reduce<FinishedTest | null>((a, b) => (a === null || b.score >= a.score ? b : a), null)
  if (best) return { test: best, learner: name }
  return { refused: { kind: 'other-learner', learner: earned.at(-1)?.learner ?? '', name } }
}

function whyNot({ whole, attempt, keySeen, score }: FinishedTest, passMark: number): Refusal {
  if (!whole) return { kind: 'not-whole' }
  if (attempt > 1) return { kind: 'retaken' }
  if (keySeen) return { kind: 'key-seen' }
  return { kind: 'failed', score, passMark }
}
