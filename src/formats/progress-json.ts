import type { CourseIndex } from '../course/course.ts'
import type { Summary } from '../study/summary.ts'
import { json } from './json.ts'

/** The learner's progress in a course: `progress --json`. */
export function progressJson({ id, version, title, passMark }: CourseIndex, summary: Summary): string {
  return json({ version: 1, course: { id, version, title, passMark }, ...summary })
}
