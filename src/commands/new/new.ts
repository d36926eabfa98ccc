import { fileURLToPath } from 'node:url'
import { NEW_COURSES } from '../../bundled-course.ts'
import type { Context } from '../../context/context.ts'
import { editorSchemas } from '../../course/parse/editor-schemas.ts'
import { copyCourse, languagesIn } from '../../course/parse/new-course.ts'
import { UserError } from '../../errors/user-error.ts'
import { newCourseView } from '../../views/new-course.ts'

const LANGUAGE = 'zh-Hant'

/**
 * `salescourse new DIR`: a small working course to write one's own from, with the schemas that make an editor complete and warn. Throws
 * `no-new-course` for a language there is none in, `folder-in-use` and `folder-unwritable`.
 */
export function run(context: Context, { folder }: { folder: string }, { language = LANGUAGE }: { language?: string }): void {
  const templates = fileURLToPath(NEW_COURSES)
  const languages = languagesIn(templates)
  if (!languages.includes(language)) {
    throw new UserError('no-new-course', { language, known: languages })
  }
  copyCourse(templates, language, folder, editorSchemas())
  context.terminal.print(newCourseView(folder, context.page()))
}
