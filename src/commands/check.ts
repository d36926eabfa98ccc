import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { balanceOf } from '../course/check/balance.ts'
import { checkCourse } from '../course/check/check.ts'
import { LEVELS } from '../course/check/levels.ts'
import { otherEditions } from '../course/editions.ts'
import { courseFolder } from '../course/folder.ts'
import { COURSE_FILE, parseCourse } from '../course/parse.ts'
import { UserError } from '../errors.ts'
import type { Problem } from '../problems.ts'
import { checkJson, checkView } from '../views/check.ts'
import { BUNDLED_SOURCE, pageOf, type World } from '../world.ts'

/**
 * `salescourse check [DIR]`: every problem of a course with its cure, and the balance of its bank. Throws `check-failed` where there
 * is an error.
 */
export function check(world: World, typed: string | undefined, options: { json?: boolean }): void {
  const folder = typed ?? (relative('', fileURLToPath(BUNDLED_SOURCE)) || '.')
  const { source, problems: faults } = parseCourse(courseFolder(folder))
  const editions = source ? otherEditions(folder, source.settings.id) : { sources: [], faulty: [] }
  const missed = editions.faulty.map((name): Problem => {
    return { file: COURSE_FILE, line: 1, column: 1, code: 'edition-faulty', data: { folder: name } }
  })
  const problems = [...faults, ...missed, ...(source ? checkCourse(source, editions.sources) : [])]
  const bank = source
    ? { title: source.settings.title, balance: balanceOf(source), blueprint: source.settings.check.blueprint }
    : null
  const checked = { folder, problems, bank }
  if (options.json) world.terminal.data(checkJson(checked, world.words))
  else world.terminal.print(checkView(checked, pageOf(world)))
  const errors = problems.filter(({ code }) => LEVELS[code][1] === 'error').length
  if (errors > 0) throw new UserError('check-failed', { folder, errors })
}
