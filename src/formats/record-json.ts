import type { Row } from './csv.ts'
import { json } from './json.ts'

/** A learner's tests, answers and own notes in a course: `export --json`. `learner` is the name of whose record it is, or null. */
export function recordJson(
  course: string,
  learner: string | null,
  { tests, answers, notes }: Record<'tests' | 'answers' | 'notes', readonly Row[]>,
): string {
  return json({ version: 2, course, learner, tests, answers, notes })
}
