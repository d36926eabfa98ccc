import type { CourseContext } from '../../context/context.ts'
import { searchCourse } from '../../course/query/search.ts'
import { UserError } from '../../errors/user-error.ts'
import { searchJson } from '../../formats/search-json.ts'
import { searchView } from '../../views/search.ts'

/** `salescourse search <words>`: where the course speaks of them. Throws `nothing-found`, and `missing-argument` for no word at all. */
export function run(
  { course, terminal, page, words: { help, punctuation } }: CourseContext,
  typed: { words: string[] },
  options: { all?: boolean; json?: boolean },
): void {
  const words = typed.words.join(' ').trim()
  if (words === '') throw new UserError('missing-argument', { name: help.names.words })
  const found = searchCourse(course, words, punctuation)
  if (options.json) return terminal.data(searchJson(words, found))
  if (found.length === 0) throw new UserError('nothing-found', { words })
  terminal.print(searchView(words, found, Boolean(options.all), page()))
}
