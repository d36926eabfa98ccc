import type { CourseIndex } from '../course/course.ts'
import type { Summary } from '../study/summary.ts'
import { json } from './json.ts'

/** The learner's progress in a course: `progress --json`. */
export function progressJson({ id, version, title, test }: CourseIndex, summary: Summary): string {
  return json({ version: 2, course: { id, version, title, ...test }, ...summary })
}
