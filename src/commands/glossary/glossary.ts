import type { CourseContext } from '../../context/context.ts'
import { findTerms, similarTerms } from '../../course/query/find-term.ts'
import { UserError } from '../../errors/user-error.ts'
import { glossaryJson } from '../../formats/glossary-json.ts'
import { glossaryView, termsView } from '../../views/glossary.ts'

/** `salescourse glossary [term]`: the terms that a name or part of it means, or all of them by chapter. Throws `term-not-found`. */
export function run(
  { course, terminal, page }: CourseContext,
  { term }: { term: string | undefined },
  options: { json?: boolean },
): void {
  const all = course.glossary()
  const terms = term === undefined ? all : findTerms(all, term)
  if (term !== undefined && terms.length === 0) throw new UserError('term-not-found', { term, near: similarTerms(all, term) })
  if (options.json) terminal.data(glossaryJson(course.index, terms))
  else terminal.print(term === undefined ? glossaryView(course.index, terms, page()) : termsView(course.index, terms, page()))
}
