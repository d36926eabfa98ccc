import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { BUNDLED_SOURCE } from '../../bundled-course.ts'
import { balanceOf } from '../../check/balance.ts'
import { checkCourse } from '../../check/check-course.ts'
import { compareVersions } from '../../check/compare-versions.ts'
import type { Context } from '../../context/context.ts'
import { errorSentence } from '../../context/error-sentence.ts'
import { courseFileReader } from '../../course/parse/course-folder.ts'
import { otherEditions } from '../../course/parse/other-editions.ts'
import { type CourseSource, parseCourse } from '../../course/parse/parse-course.ts'
import { watchCourse } from '../../course/parse/watch-course.ts'
import { UserError } from '../../errors/user-error.ts'
import { checkJson } from '../../formats/check-json.ts'
import { redrawOnChange } from '../../terminal/redraw.ts'
import { checkView } from '../../views/check.ts'

/**
 * `salescourse check [DIR]`: every problem of a course with its cure, and the balance of its bank; with `--against` what has changed since
 * an earlier version; with `--watch` again after every save, until Ctrl-C. Throws `check-failed` where there is an error, and
 * `against-unusable`.
 */
export async function run(
  context: Context,
  typed: { folder: string | undefined },
  { against, json, watch }: { against?: string; json?: boolean; watch?: boolean },
): Promise<void> {
  const folder = typed.folder ?? context.options.course ?? (relative('', fileURLToPath(BUNDLED_SOURCE)) || '.')
  const show = () => judge(context, folder, { against, json })
  if (watch)
    await redrawOnChange(context.terminal, {
      show,
      footer: context.words.watching(folder),
      sentence: error => errorSentence(error, context),
      watch: changed => watchCourse(folder, changed),
    })
  else show()
}

function judge(
  { terminal, words, page }: Context,
  folder: string,
  { against, json }: { against: string | undefined; json: boolean | undefined },
): void {
  const parsed = parseCourse(courseFileReader(folder))
  const old = against === undefined ? null : { folder: against, source: readVersion(against) }
  const { source } = parsed
  const findings = checkCourse(parsed, source ? otherEditions(folder, source.settings, against) : undefined)
  const bank = source
    ? { title: source.settings.title, balance: balanceOf(source), blueprint: source.settings.check.blueprint }
    : null
  const changed = source && old ? { folder: old.folder, changes: compareVersions(source, old.source) } : null
  const checked = { folder, findings, bank, against: changed }
  if (json) terminal.data(checkJson(checked, words))
  else terminal.print(checkView(checked, page()))
  const errors = findings.filter(({ level }) => level === 'error').length
  if (errors > 0) throw new UserError('check-failed', { folder, errors })
}

/** An earlier version of a course, with or without faults of its own. Throws `course-missing` and `against-unusable`. */
function readVersion(folder: string): CourseSource {
  const { source } = parseCourse(courseFileReader(folder))
  if (!source) throw new UserError('against-unusable', { folder })
  return source
}
