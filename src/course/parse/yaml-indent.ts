import type { Recogniser } from './yaml-fault.ts'
import { fieldColumn, joined, type YamlLine } from './yaml-line.ts'

/** A field twice, a dash too few or at the wrong depth, a line too far in or out, a line without its field. */
export const indentSlip: Recogniser = context =>
  [fieldTwice, deeper, firstDash, listDepth, outOfLine, withoutField].some(is => is(context))

const fieldTwice: Recogniser = ({ fault, lines, line, firstLine, tell }) => {
  if (!fault.codes.includes('DUPLICATE_KEY')) return false
  const { key } = line
  const first = lines.slice(0, line.at).findLast(other => other.key === key && fieldColumn(other) === fieldColumn(line))
  if (!first) return false
  return tell(line, fieldColumn(line), 'yaml-key-twice', { key, first: first.at + firstLine, item: first.dashes !== '' })
}

/** A field, or an item, below a value that is already whole. */
const deeper: Recogniser = ({ fault, lines, line, firstLine, tell }) => {
  const next = lines.slice(line.at + 1).find(({ text }) => text.trim() !== '')
  if (!fault.codes.includes('MULTILINE_IMPLICIT_KEY') || !fault.codes.includes('BLOCK_AS_IMPLICIT_KEY')) return false
  if (!next || line.key === '' || line.value === '') return false
  if (next.key === '' && next.dashes === '') return false
  return tell(next, next.indent, 'yaml-deep', { key: line.key, line: line.at + firstLine, spaces: fieldColumn(line) })
}

/** A dash that stands in no column with the others of its list. */
const listDepth: Recogniser = ({ fault, lines, line, firstLine, tell }) => {
  const told = ['BLOCK_AS_IMPLICIT_KEY', 'BAD_INDENT', 'UNEXPECTED_TOKEN'] as const
  if (line.dashes === '' || !told.some(code => fault.codes.includes(code))) return false
  const items = lines.slice(0, line.at).filter(({ dashes, indent }) => dashes !== '' && indent !== line.indent)
  // Where the fields below the dash were left in their place they say where it belongs.
  const fields = (lines[line.at + 1]?.indent ?? 0) - line.dashes.length
  const other = items.findLast(({ indent }) => indent === fields) ?? nearest(items, ({ indent }) => indent, line.indent)
  if (!other) return false
  return tell(line, line.indent, 'yaml-list-depth', { spaces: other.indent, line: other.at + firstLine })
}

/** A list whose first item lacks its dash: the parser stumbles over the second. */
const firstDash: Recogniser = ({ lines, line, tell }) => {
  if (line.dashes === '') return false
  const opened = lines.slice(0, line.at).findLast(({ key, value, indent }) => key !== '' && value === '' && indent < line.indent)
  const first = opened && lines[opened.at + 1]
  if (first?.dashes !== '') return false
  return tell(first, first.indent, 'yaml-dash-missing', { cure: `- ${first.text.trim()}` })
}

/** A field that stands in no column with the others of its group, or an item that lacks its dash. */
const outOfLine: Recogniser = ({ fault, lines, line, firstLine, tell }) => {
  const told = ['BAD_INDENT', 'MISSING_CHAR', 'UNEXPECTED_TOKEN'] as const
  if (line.key === '' || line.dashes !== '' || !told.some(code => fault.codes.includes(code))) return false
  const before = lines.slice(0, line.at).filter(({ key }) => key !== '')
  const item = before.findLast(({ dashes, indent }) => dashes !== '' && indent === line.indent)
  if (item && item.key === line.key) return tell(line, line.indent, 'yaml-dash-missing', { cure: `- ${line.text.trim()}` })
  const other = nearest(before, fieldColumn, line.indent)
  if (!other) return false
  const data = { spaces: fieldColumn(other), line: other.at + firstLine, text: other.key }
  return tell(line, line.indent, 'yaml-indent', data)
}

/** A line that goes on with a sentence, no deeper than the field above it. */
const withoutField: Recogniser = ({ fault, lines, line, tell }) => {
  const told = ['MULTILINE_IMPLICIT_KEY', 'MISSING_CHAR', 'UNEXPECTED_TOKEN'] as const
  if (line.key !== '' || line.text.trim() === '' || !told.some(code => fault.codes.includes(code))) return false
  const above = lines.slice(0, line.at).findLast(({ text }) => text.trim() !== '')
  if (!above) return false
  return tell(line, line.indent, 'yaml-no-key', { cure: joined(above.text.trim(), line.text.trim()) })
}

/** The last of the lines that are nearest to a column. */
function nearest(lines: readonly YamlLine[], columnOf: (line: YamlLine) => number, column: number): YamlLine | null {
  let found: YamlLine | null = null
  for (const line of lines) {
    const [distance, least] = [line, found].map(other => (other ? Math.abs(columnOf(other) - column) : Number.POSITIVE_INFINITY))
    if ((distance ?? 0) <= (least ?? 0)) found = line
  }
  return found
}
