import type { CourseContext } from '../../context/context.ts'
import { setStar } from './set-star.ts'

/** `salescourse star ID`: stars a question. Throws `unknown-question` and `journal-unwritable`. */
export function run(context: CourseContext, { question }: { question: string }): void {
  setStar(context, question, true)
}
