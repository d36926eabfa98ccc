import type { Row } from './csv.ts'
import { json } from './json.ts'

/** A learner's tests and answers in a course: `export --json`. `learner` is the name of whose record it is, or null. */
export function recordJson(course: string, learner: string | null, tests: readonly Row[], answers: readonly Row[]): string {
  return json({ version: 2, course, learner, tests, answers })
}
