import type { CourseIndex, Term } from '../course/course.ts'
import { locationNumber, locationOf } from '../course/query/location.ts'
import { displayWidth, padEnd } from '../text/width.ts'
import { type Block, blockOf } from '../typeset/paging.ts'
import { wrap } from '../typeset/wrap.ts'
import { commandLines, hanging } from './parts/lines.ts'
import type { ViewPage } from './parts/page.ts'

/** A first column wider than this leaves no room for what the terms mean (in cells). */
const WIDEST_NAME = 24

/** All terms by chapter: the name the course uses, and what it means. */
export function glossaryBlocks(index: CourseIndex, terms: readonly Term[], page: ViewPage): Block[] {
  const { theme, words, width } = page
  const chapters = index.chapters.flatMap((chapter, at) => {
    const ids = chapter.sections.map(section => section.id)
    const own = terms.filter(term => ids.includes(term.section))
    if (own.length === 0) return []
    const column = Math.min(WIDEST_NAME, Math.max(...own.map(term => displayWidth(nameOf(term)))))
    const heading = hanging(`${theme.heading(String(at + 1))}  `, theme.heading(chapter.title), width)
    const [first = [], ...others] = own.map(term => row(term, column, page))
    return [['', ...heading, ...first], ...others]
  })
  const example = terms[0]
  const next = example
    ? [
        '',
        theme.heading(words.nextStep),
        ...commandLines([[page.commandLine('glossary', nameOf(example)), words.glossary.lookUp]], page),
      ]
    : []
  const title = [theme.title(words.glossary.title), words.glossary.count(terms.length)].join(words.punctuation.gap)
  return [wrap(title, width), ...chapters, next].filter(({ length }) => length > 0).map(blockOf)
}

function row(term: Term, column: number, { theme, width }: ViewPage): string[] {
  const name = nameOf(term)
  const lines = hanging(' '.repeat(column + 4), term.text, width)
  if (displayWidth(name) > column || column + 20 > width)
    return [...hanging('  ', theme.key(name), width), ...hanging('    ', term.text, width)]
  return lines.map((line, at) => (at === 0 ? `  ${theme.key(padEnd(name, column))}  ${line.trimStart()}` : line))
}

/** Terms in full: every name, what they mean, and where they are taught. */
export function termsBlocks(index: CourseIndex, terms: readonly Term[], page: ViewPage): Block[] {
  const { theme, words, width } = page
  const { gap } = words.punctuation
  return terms.map((term, at) => {
    const [name = term.id, ...others] = term.names
    const also =
      term.aliases.length > 0 ? hanging(`${words.glossary.also}${gap}`, words.punctuation.list(term.aliases), width) : []
    const place = locationOf(index, term.section)
    const taught = place
      ? commandLines([[page.commandLine(`read ${locationNumber(place)}`), place.section?.title ?? '']], page)
      : []
    const parting = at > 0 ? [''] : []
    return blockOf([
      ...parting,
      ...wrap([theme.title(name), ...others].join(gap), width),
      ...wrap(term.text, width),
      ...also,
      ...taught,
    ])
  })
}

function nameOf(term: Term): string {
  return term.names[0] ?? term.id
}
