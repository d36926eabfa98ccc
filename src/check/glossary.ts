import { walkTokens } from '../course/parse/parse-markdown.ts'
import { knownToken, TERM_LINK } from '../text/tokens.ts'
import type { Rule } from './rule.ts'

/** A term is taught where its entry says, and linked to from there; a link leads to a term. */
export const termsTaught: Rule = (course, report) => {
  const { glossary, chapters } = course
  const known = new Set(glossary.terms.map(term => term.id))
  const sections = chapters.flatMap(({ lesson }) => lesson.lesson.sections)
  const linked = new Set<string>()
  for (const { lesson, lessonFile } of chapters) {
    for (const { token, line } of lesson.blocks) {
      walkTokens([token], inner => {
        const link = knownToken(inner)
        if (link.type !== 'link') return
        const { href } = link
        if (!href.startsWith(TERM_LINK)) return
        const term = href.slice(TERM_LINK.length)
        linked.add(term)
        if (!known.has(term)) report(lessonFile, 'term-unknown', { line, column: 1 }, { term })
      })
    }
  }
  for (const [at, { id, names, section }] of glossary.terms.entries()) {
    const place = glossary.locate([at, 'section'])
    const home = sections.find(candidate => candidate.id === section)
    const term = names[0] ?? id
    if (!home) report(glossary.file, 'section-unknown', place, { section, known: sections.map(({ id }) => id) })
    else if (!textOf(home.tokens).includes(term)) report(glossary.file, 'term-absent', place, { term, section })
    else if (!linked.has(id)) report(glossary.file, 'term-unlinked', place, { term, section })
  }
}

function textOf(tokens: Parameters<typeof walkTokens>[0]): string {
  const texts: string[] = []
  walkTokens(tokens, marked => {
    const token = knownToken(marked)
    if (token.type === 'text' && !token.tokens) texts.push(token.text)
  })
  return texts.join('')
}
