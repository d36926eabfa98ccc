import type { Locate, ProblemCollector } from '../../errors/problem-collector.ts'
import type { Term } from '../course.ts'
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

/** Reads the glossary. Empty when the file does not fit the schema: the faults say why. */
export function parseGlossary(file: string, text: string, faults: ProblemCollector): GlossarySource {
  const parsed = parseYaml(text, glossarySchema, faults)
  if (!parsed) return emptyGlossary(file, false)
  const { locate } = parsed
  const terms = parsed.value.map(({ 'zh-Hant': zhHant, 'zh-Hans': zhHans, en, ...term }) => {
    return { ...term, names: [zhHant, zhHans, en].filter(name => name !== undefined) }
  })
  const ids = terms.map(term => term.id)
  for (const [at, id] of ids.entries()) {
    const first = ids.indexOf(id)
    if (first < at) faults.add('id-repeated', locate([at, 'id']), { id, first: `${file}:${locate([first]).line}` })
  }
  return { file, readable: true, terms, locate }
}
