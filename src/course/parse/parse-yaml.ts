import { type Document, isAlias, LineCounter, visit, type YAMLError } from 'yaml'
import type { z } from 'zod'
import type { Locate, Position, ProblemCollector } from '../../errors/problem-collector.ts'
import { reasonOf } from '../../errors/reason.ts'
import { type ComposedYaml, composeYaml, DEEPEST_YAML, MOST_YAML_NAMES, MOST_YAML_SIGNS, YamlTooMuch } from './compose-yaml.ts'
import { reportIssue } from './schema-issue.ts'
import type { Tell, YamlFault } from './yaml-fault.ts'
import { quoted, readLine, withValue } from './yaml-line.ts'
import { yamlOffsets } from './yaml-offsets.ts'
import { tellSlip } from './yaml-slip.ts'

export interface ParsedYaml<T> {
  value: T
  /** The same before the schema turned it. */
  raw: unknown
  locate: Locate
}

/**
 * Parses YAML 1.2 and holds it against a schema. Every fault goes to `faults` with its place; null when there was one.
 * The failsafe schema keeps `100`, `yes` and `1.10` as the texts they are; the zod schema turns flags and numbers itself.
 * `firstLine` is the line of the file at which `text` begins.
 */
export function parseYaml<T>(text: string, schema: z.ZodType<T>, faults: ProblemCollector, firstLine = 1): ParsedYaml<T> | null {
  const lines = new LineCounter()
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset)
    return { line: line + firstLine - 1, column: col }
  }
  const tell: Tell = ({ at }, column, code, data) => {
    faults.add(code, { line: at + firstLine, column: column + 1 }, data)
    return true
  }
  const composed = compose(text, lines, place, faults)
  if (!composed) return null
  const { document, errors } = composed
  const rows = text.split('\n')
  const lineAt = ({ line }: Position) => readLine(rows[line - firstLine] ?? '', line - firstLine)
  const [error] = errors
  if (error) {
    // The first alone: after it the parser is lost, and what it says further on has no cure of its own.
    const fault = faultOf(error, errors, lines)
    if (!tellSlip(fault, text, firstLine, tell)) faults.add('yaml-syntax', place(error.pos[0]), { reason: error.message })
    return null
  }
  const offsetOf = yamlOffsets(document)
  const locate: Locate = (path, key) => place(offsetOf(path, key))
  const stray = strayName(document)
  if (stray) {
    const line = lineAt(place(stray.offset))
    tell(line, line.valueAt, 'yaml-start', { character: stray.sign, cure: withValue(line, quoted(line.value)) })
    return null
  }
  const value = readAll(document, place, faults)
  if (value === undefined) return null
  const parsed = schema.safeParse(value, { reportInput: true })
  if (parsed.success) return { value: parsed.data, raw: value, locate }
  for (const issue of parsed.error.issues) reportIssue(issue, { locate, lineAt, tell }, faults)
  return null
}

/** The document; null, with a fault, where it is more than a course can need. */
function compose(
  text: string,
  lines: LineCounter,
  place: (offset: number) => Position,
  faults: ProblemCollector,
): ComposedYaml | null {
  try {
    return composeYaml(text, lines)
  } catch (error) {
    if (!(error instanceof YamlTooMuch)) throw error
    const at = place(error.offset)
    if (error.kind === 'signs') faults.add('yaml-long', at, { most: MOST_YAML_SIGNS })
    else if (error.kind === 'depth') faults.add('yaml-nested', at, { most: DEEPEST_YAML })
    else faults.add('yaml-alias', at, { reason: `> ${MOST_YAML_NAMES}` })
    return null
  }
}

/** A fault with whatever else the parser found at the very same place. */
function faultOf(error: YAMLError, errors: readonly YAMLError[], lines: LineCounter): YamlFault {
  const [offset] = error.pos
  const { line, col } = lines.linePos(offset)
  const codes = errors.filter(({ pos }) => pos[0] === offset).map(({ code }) => code)
  return { codes, message: error.message, line: line - 1, column: col - 1 }
}

/** What a document holds; undefined, with a fault, where it has more aliases than a course can need. */
function readAll(document: Document.Parsed, place: (offset: number) => Position, faults: ProblemCollector): unknown {
  try {
    return document.toJS()
  } catch (error) {
    faults.add('yaml-alias', place(0), { reason: reasonOf(error) })
    return undefined
  }
}

/** The first `*` that refers to nothing, or `&` that nothing refers to: signs that an author typed at the start of a sentence. */
function strayName(document: Document.Parsed): { sign: string; offset: number } | null {
  const named = new Map<string, number>()
  const used = new Set<string>()
  let stray: { sign: string; offset: number } | null = null
  visit(document, {
    Node(_key, node) {
      const offset = node.range?.[0] ?? 0
      if (node.anchor !== undefined) named.set(node.anchor, offset)
      if (!isAlias(node)) return
      if (named.has(node.source)) used.add(node.source)
      else stray ??= { sign: '*', offset }
    },
  })
  const unused = [...named].find(([name]) => !used.has(name))
  return stray ?? (unused ? { sign: '&', offset: unused[1] } : null)
}
