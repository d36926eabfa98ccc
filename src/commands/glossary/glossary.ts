import type { CourseContext } from '../../context/context.ts'
import { findTerms, similarTerms } from '../../course/query/find-term.ts'
import { UserError } from '../../errors/user-error.ts'
import { glossaryJson } from '../../formats/glossary-json.ts'
import { mannerOf } from '../../terminal/pager.ts'
import type { ReadingState } from '../../terminal/reader.ts'
import { showDocument } from '../../terminal/show-document.ts'
import { glossaryBlocks, termsBlocks } from '../../views/glossary.ts'
import { documentStatusView } from '../../views/reading-status.ts'

/** `salescourse glossary [term]`: the terms that a name or part of it means, or all of them by chapter. Throws `term-not-found`. */
export async function run(
  { course, terminal, page, words, env, settings }: CourseContext,
  { term }: { term: string | undefined },
  options: { json?: boolean; pager?: boolean },
): Promise<void> {
  const all = course.glossary()
  const terms = term === undefined ? all : findTerms(all, term)
  if (term !== undefined && terms.length === 0) throw new UserError('term-not-found', { term, near: similarTerms(all, term) })
  if (options.json) return terminal.data(glossaryJson(course.index, terms))
  const document = {
    lay: () => (term === undefined ? glossaryBlocks : termsBlocks)(course.index, terms, page()),
    draw: (state: ReadingState) => documentStatusView(words.glossary.title, state, page()),
    found: page().theme.found,
  }
  const manner = mannerOf(terminal, options.pager, settings.reader)
  await showDocument(terminal, document, { manner, leave: words.reading.leavePager, env, words: words.typed })
}
