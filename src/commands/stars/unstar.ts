import type { CourseContext } from '../../context/context.ts'
import { setStar } from './set-star.ts'

/** `salescourse unstar ID`: takes its star away. Throws `unknown-question` and `journal-unwritable`. */
export function run(context: CourseContext, { question }: { question: string }): void {
  setStar(context, question, false)
}
