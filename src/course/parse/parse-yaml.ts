import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml'
import type { z } from 'zod'
import type { Locate, Path, Position, ProblemCollector } from '../../errors/problem-collector.ts'
import { reportIssue } from './schema-issue.ts'

export interface ParsedYaml<T> {
  value: T
  locate: Locate
}

/**
 * Parses YAML 1.2 and holds it against a schema. Every fault goes to `faults` with its place; null when there was one.
 * The failsafe schema keeps `100`, `yes` and `1.10` as the texts they are; the zod schema turns flags and numbers itself.
 * `firstLine` is the line of the file at which `text` begins.
 */
export function parseYaml<T>(text: string, schema: z.ZodType<T>, faults: ProblemCollector, firstLine = 1): ParsedYaml<T> | null {
  const lines = new LineCounter()
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, prettyErrors: false })
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset)
    return { line: line + firstLine - 1, column: col }
  }
  if (document.errors.length > 0) {
    // The first alone: after it the parser is lost, and what it says further on has no cure of its own.
    const [error] = document.errors
    if (error) reportSyntax(error.pos[0], error.message, text, place, faults)
    return null
  }
  const locate: Locate = (path, key) => place(offsetOf(document, path, key))
  let value: unknown
  try {
    value = document.toJS()
  } catch (error) {
    // An alias (`*name`, easily typed for emphasis) without its anchor, or more aliases than a course can need.
    faults.add('yaml-alias', place(aliasOffset(document)), { reason: error instanceof Error ? error.message : String(error) })
    return null
  }
  const parsed = schema.safeParse(value, { reportInput: true })
  if (parsed.success) return { value: parsed.data, locate }
  for (const issue of parsed.error.issues) reportIssue(issue, locate, faults)
  return null
}

/** Where the first alias without an anchor stands, or the first alias at all. */
function aliasOffset(document: Document.Parsed): number {
  let first: number | undefined
  let dangling: number | undefined
  visit(document, {
    Alias(_key, node) {
      const offset = node.range?.[0] ?? 0
      first ??= offset
      if (!node.resolve(document)) dangling ??= offset
    },
  })
  return dangling ?? first ?? 0
}

/** The parser's own words are English and often far from the cause; the two slips of people typing Chinese get their own. */
function reportSyntax(
  offset: number,
  reason: string,
  text: string,
  place: (offset: number) => Position,
  faults: ProblemCollector,
): void {
  const at = place(offset)
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1
  const line = text.slice(lineStart).split('\n', 1)[0] ?? ''
  const fullWidth = /^[\s-]*([\w-]+)：/.exec(line)?.[1]
  if (fullWidth) faults.add('yaml-full-width-colon', { ...at, column: line.indexOf('：') + 1 }, { key: fullWidth })
  else if (/^ *[\u3000\u00a0]/.test(line)) faults.add('yaml-wide-space', { ...at, column: line.search(/[\u3000\u00a0]/) + 1 }, {})
  else if (/^ *\t/.test(line)) faults.add('yaml-tab', { ...at, column: line.indexOf('\t') + 1 }, {})
  else faults.add('yaml-syntax', at, { reason })
}

function offsetOf(document: Document.Parsed, path: Path, key?: string): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true)
    if (!isNode(node) || !node.range) continue
    if (key !== undefined && length === path.length && isMap(node)) {
      const pair = node.items.find(item => isScalar(item.key) && item.key.value === key)
      if (isScalar(pair?.key) && pair.key.range) return pair.key.range[0]
    }
    return node.range[0]
  }
  return 0
}
