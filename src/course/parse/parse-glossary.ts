import type { Locate, ProblemCollector } from '../../errors/problem-collector.ts'
import type { Term } from '../course.ts'
import { WRITINGS, writingOf } from '../language.ts'
import { parseYaml } from './parse-yaml.ts'
import { glossarySchema } from './schema.ts'

/** The glossary as its file says it. */
export interface GlossarySource {
  file: string
  /** False where there is one that could not be read: what it lacks says nothing. */
  readable: boolean
  terms: Term[]
  locate: Locate
}

/** A glossary without any term. */
export function emptyGlossary(file: string, readable: boolean): GlossarySource {
  return { file, readable, terms: [], locate: () => ({ line: 1, column: 1 }) }
}

/**
 * Reads the glossary of a course in a language: the name in that language is the term's first. Empty when the file does not fit the schema:
 * the faults say why.
 */
export function parseGlossary(file: string, text: string, language: string, faults: ProblemCollector): GlossarySource {
  const parsed = parseYaml(text, glossarySchema, faults)
  if (!parsed) return emptyGlossary(file, false)
  const { locate } = parsed
  const own = writingOf(language)
  const order = own ? [own, ...WRITINGS.filter(writing => writing !== own)] : WRITINGS
  const terms = parsed.value.map(({ 'zh-Hant': traditional, 'zh-Hans': simplified, en, ...term }, at) => {
    const byWriting = { 'zh-Hant': traditional, 'zh-Hans': simplified, en }
    const names = order.map(writing => byWriting[writing]).filter(name => name !== undefined)
    if (own ? byWriting[own] === undefined : names.length === 0) faults.add('key-missing', locate([at]), { key: order[0] })
    return { ...term, names }
  })
  const ids = terms.map(term => term.id)
  for (const [at, id] of ids.entries()) {
    const first = ids.indexOf(id)
    if (first < at) faults.add('id-repeated', locate([at, 'id']), { id, first: `${file}:${locate([first]).line}` })
  }
  return { file, readable: faults.problems.length === 0, terms, locate }
}
