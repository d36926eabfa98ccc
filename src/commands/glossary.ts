import type { CourseContext } from '../context/context.ts'
import { findTerms, similarTerms } from '../course/query/find-term.ts'
import { UserError } from '../errors/user-error.ts'
import { glossaryJson } from '../formats/glossary-json.ts'
import { glossaryView, termsView } from '../views/glossary.ts'

/** `salescourse glossary [term]`: the terms that a name or part of it means, or all of them by chapter. Throws `term-not-found`. */
export function glossary(
  { course, terminal, page }: CourseContext,
  typed: string | undefined,
  options: { json?: boolean },
): void {
  const all = course.glossary()
  const terms = typed === undefined ? all : findTerms(all, typed)
  if (typed !== undefined && terms.length === 0) {
    throw new UserError('term-not-found', { term: typed, near: similarTerms(all, typed) })
  }
  if (options.json) return terminal.data(glossaryJson(course.index, terms))
  terminal.print(typed === undefined ? glossaryView(course.index, terms, page()) : termsView(course.index, terms, page()))
}
