import type { Row } from './csv.ts'
import { json } from './json.ts'

/** A learner's tests and answers in a course: `export --json`. */
export function recordJson(course: string, tests: readonly Row[], answers: readonly Row[]): string {
  return json({ version: 1, course, tests, answers })
}
