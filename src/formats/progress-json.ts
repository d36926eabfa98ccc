import type { CourseIndex } from '../course/course.ts'
import type { RegradedTest } from '../study/regrade.ts'
import type { Summary } from '../study/summary.ts'
import { json } from './json.ts'

/** The learner's progress in a course: `progress --json`. `learner` is the name of whose record it is, or null. */
export function progressJson(
  { id, version, title, test }: CourseIndex,
  learner: string | null,
  summary: Summary,
  regraded: readonly RegradedTest[],
): string {
  const today = regraded.map(({ test, score, questions }) => ({ paper: test.paper, score, questions }))
  return json({ version: 2, course: { id, version, title, ...test }, learner, ...summary, regraded: today })
}
