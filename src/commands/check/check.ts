import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { BUNDLED_SOURCE } from '../../bundled-course.ts'
import { balanceOf } from '../../check/balance.ts'
import { checkCourse } from '../../check/check-course.ts'
import type { Context } from '../../context/context.ts'
import { courseFileReader } from '../../course/parse/course-folder.ts'
import { otherEditions } from '../../course/parse/other-editions.ts'
import { parseCourse } from '../../course/parse/parse-course.ts'
import { UserError } from '../../errors/user-error.ts'
import { checkJson } from '../../formats/check-json.ts'
import { checkView } from '../../views/check.ts'

/**
 * `salescourse check [DIR]`: every problem of a course with its cure, and the balance of its bank. Throws `check-failed` where there
 * is an error.
 */
export function run(context: Context, typed: { folder: string | undefined }, { json }: { json?: boolean }): void {
  const { terminal, words, page } = context
  const folder = typed.folder ?? context.options.course ?? (relative('', fileURLToPath(BUNDLED_SOURCE)) || '.')
  const parsed = parseCourse(courseFileReader(folder))
  const { source } = parsed
  const findings = checkCourse(parsed, source ? otherEditions(folder, source.settings) : undefined)
  const bank = source
    ? { title: source.settings.title, balance: balanceOf(source), blueprint: source.settings.check.blueprint }
    : null
  const checked = { folder, findings, bank }
  if (json) terminal.data(checkJson(checked, words))
  else terminal.print(checkView(checked, page()))
  const errors = findings.filter(({ level }) => level === 'error').length
  if (errors > 0) throw new UserError('check-failed', { folder, errors })
}
