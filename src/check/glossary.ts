import type { Token } from 'marked'
import { allTokens } from '../course/parse/parse-markdown.ts'
import { fillsBlank } from '../questions/cloze.ts'
import { inlineText, inlineTexts } from '../text/content.ts'
import { TERM_LINK } from '../text/tokens.ts'
import { eachBlock, eachQuestion, wholeCourse } from './rule.ts'

const HAN = /\p{Script=Han}/u

/** A link leads to a term. */
export const termKnown = eachBlock({ id: 'G01', level: 'error' }, ({ token, file, locate }, report, { glossary }) => {
  if (!glossary.readable) return
  for (const term of linkedTerms(token)) {
    if (!glossary.terms.some(({ id }) => id === term)) report(file, 'term-unknown', locate(), { term })
  }
})

/** The section where a term is taught exists. */
export const termSectionKnown = wholeCourse(
  { id: 'Q02', level: 'error', everyChapter: true },
  ({ glossary, chapters }, report) => {
    const known = chapters.flatMap(({ lesson }) => lesson.lesson.sections.map(({ id }) => id))
    for (const [at, { section }] of glossary.terms.entries()) {
      if (!known.includes(section)) report(glossary.file, 'section-unknown', glossary.locate([at, 'section']), { section, known })
    }
  },
)

/** A term is taught where its entry says, and linked to from a lesson. */
export const termTaught = wholeCourse({ id: 'G02', level: 'warning' }, ({ glossary, chapters, unreadChapters }, report) => {
  if (!glossary.readable) return
  const sections = chapters.flatMap(({ lesson }) => lesson.lesson.sections)
  const linked = new Set(chapters.flatMap(({ lesson }) => lesson.blocks.flatMap(({ token }) => linkedTerms(token))))
  for (const [at, { id, names, section }] of glossary.terms.entries()) {
    const place = glossary.locate([at, 'section'])
    const home = sections.find(candidate => candidate.id === section)
    if (!home) continue
    const term = names[0] ?? id
    if (!inlineTexts(home.content).map(inlineText).join('').includes(term))
      report(glossary.file, 'term-absent', place, { term, section })
    else if (unreadChapters.length === 0 && !linked.has(id)) report(glossary.file, 'term-unlinked', place, { term, section })
  }
})

/** A blank that takes a term takes its other names in that script too: the course itself calls them the same. */
export const synonymsAccepted = eachQuestion(
  { id: 'Q41', level: 'warning' },
  ({ question, file, locate }, report, { glossary }) => {
    if (question.type !== 'cloze') return
    for (const [at, blank] of question.blanks.entries()) {
      const script = HAN.test(blank.accept[0] ?? '')
      for (const { names, aliases } of glossary.terms) {
        const all = [...names, ...aliases].filter(name => HAN.test(name) === script)
        const missing = all.filter(name => !fillsBlank(blank, name))
        if (missing.length > 0 && missing.length < all.length)
          report(file, 'cloze-synonym', locate(['blanks', at]), { names: missing })
      }
    }
  },
)

/** The ids of the terms that a block links to. */
function linkedTerms(token: Token): string[] {
  return allTokens([token]).flatMap(inner =>
    inner.type === 'link' && inner.href.startsWith(TERM_LINK) ? [inner.href.slice(TERM_LINK.length)] : [],
  )
}
