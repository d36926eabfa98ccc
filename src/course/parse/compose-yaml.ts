import { Composer, type Document, isScalar, Lexer, type LineCounter, Parser, visit, YAMLParseError } from 'yaml'

/** Signs of a YAML text: five thousand questions have as many, and a parser takes two seconds for them. */
export const MOST_YAML_SIGNS = 1_000_000
/** Lists and groups inside each other; a course needs ten. */
export const DEEPEST_YAML = 60
/** Names, aliases and tags; a course needs none. */
export const MOST_YAML_NAMES = 1000
/** Only the first fault is told, so that no more are gathered than may stand at its place. */
const MOST_FAULTS = 100

/** A YAML text that is more than a course can need, and the offset at which it got so. */
export class YamlTooMuch extends Error {
  override name = 'YamlTooMuch'
  readonly kind: 'signs' | 'depth' | 'names'
  readonly offset: number

  constructor(kind: YamlTooMuch['kind'], offset: number) {
    super(kind)
    this.kind = kind
    this.offset = offset
  }
}

/** A YAML document, and its faults in the order in which an author should see them. */
export interface ComposedYaml {
  document: Document.Parsed
  errors: readonly YAMLParseError[]
}

/**
 * Reads a text as one YAML 1.2 document of the failsafe schema. The library looks for a key that stands twice by comparing each with each,
 * so that is done here. Throws `YamlTooMuch` before the text costs more than its bounds.
 */
export function composeYaml(text: string, lines: LineCounter): ComposedYaml {
  const composer = new Composer({ schema: 'failsafe', uniqueKeys: false, prettyErrors: false })
  const [document, second] = atMostTwo(composer.compose(boundedTokens(text, lines), true, text.length))
  if (!document) throw new Error('a composer that is asked for a document gives one')
  const errors = [...document.errors]
  if (second) {
    const [from, to] = second.range
    errors.push(new YAMLParseError([from, to], 'MULTIPLE_DOCS', 'Source contains multiple documents'))
  }
  const twice = repeatedKey(document)
  if (twice === null) return { document, errors }
  const repeated = new YAMLParseError([twice, twice + 1], 'DUPLICATE_KEY', 'Map keys must be unique')
  const first = errors[0]?.pos[0]
  return { document, errors: first === undefined || twice < first ? [repeated, ...errors] : [...errors, repeated] }
}

function atMostTwo<T>(items: Iterable<T>): T[] {
  const taken: T[] = []
  for (const item of items) {
    taken.push(item)
    if (taken.length === 2) break
  }
  return taken
}

/** The tokens of a text; it is read no further than to its hundredth fault. */
function* boundedTokens(text: string, lines: LineCounter) {
  const parser = new Parser(lines.addNewLine)
  lines.addNewLine(0)
  let [signs, names, faults] = [0, 0, 0]
  for (const lexeme of new Lexer().lex(text)) {
    signs += 1
    if (/^[&*!]/.test(lexeme)) names += 1
    const kind = tooMuch(signs, names, parser.stack.length)
    if (kind) throw new YamlTooMuch(kind, parser.offset)
    for (const token of parser.next(lexeme)) {
      if (token.type === 'error') faults += 1
      yield token
    }
    if (faults > MOST_FAULTS) return
  }
  yield* parser.end()
}

function tooMuch(signs: number, names: number, depth: number): YamlTooMuch['kind'] | null {
  if (signs > MOST_YAML_SIGNS) return 'signs'
  if (depth > DEEPEST_YAML) return 'depth'
  return names > MOST_YAML_NAMES ? 'names' : null
}

/** The offset of the first key that its map has already; null where there is none. */
function repeatedKey(document: Document.Parsed): number | null {
  let first: number | null = null
  visit(document, {
    Map(_key, { items }) {
      const known = new Set<unknown>()
      for (const { key } of items) {
        if (!isScalar(key)) continue
        const at = key.range?.[0] ?? 0
        if (known.has(key.value) && (first === null || at < first)) first = at
        known.add(key.value)
      }
    },
  })
  return first
}
