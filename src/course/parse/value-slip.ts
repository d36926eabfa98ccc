import type { Tell } from './yaml-fault.ts'
import { quoted, withValue, type YamlLine } from './yaml-line.ts'

/** What was read where something else belongs, and the line where it stands. */
interface ReadValue {
  /** The field it belongs to. */
  key: string
  input: unknown
  line: YamlLine
  tell: Tell
}

const WIDE_DASH = /^([－—–•・‧●＊·])\s*(.*)$/
const SLUG = /^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/

/** A value of the wrong kind that YAML made of a slip. True where it was told; what is left is told by its kind. */
export function tellKindSlip(expected: string, value: ReadValue): boolean {
  switch (expected) {
    case 'string':
      return tellTextSlip(value)
    case 'array':
      return tellListSlip(value)
    case 'object':
      return tellMapSlip(value)
    default:
      return false
  }
}

/** A sentence taken for a list or for fields. */
function tellTextSlip({ input, line, tell }: ReadValue): boolean {
  if (typeof input !== 'object' || input === null) return false
  const [character = ''] = line.value
  if (/[[{]/.test(character)) {
    return tell(line, line.valueAt, 'yaml-bracket', { character, cure: withValue(line, quoted(line.value)) })
  }
  if (Array.isArray(input) || line.dashes === '') return false
  const item = line.text.slice(line.indent + line.dashes.length).trimEnd()
  return tell(line, line.indent + line.dashes.length, 'yaml-colon', { cure: `${line.dashes}${quoted(item)}` })
}

/** A list without its dashes or brackets. */
function tellListSlip({ key, input, line, tell }: ReadValue): boolean {
  if (typeof input === 'object' && input !== null) {
    return tell(line, line.indent, 'yaml-dash-missing', { cure: `- ${line.text.trim()}` })
  }
  if (typeof input !== 'string') return false
  const tight = /^\s*-(\S.*)$/.exec(line.text)?.[1]
  if (tight !== undefined) return tell(line, line.indent, 'yaml-dash-space', { cure: `- ${tight}` })
  const ids = idsIn(input)
  return ids ? tell(line, line.valueAt, 'yaml-list', { cure: `${key}: [${ids.join(', ')}]` }) : false
}

/** Ids in a list that an input method has put its own marks between. */
export function tellIdsSlip({ key, input, line, tell }: ReadValue): boolean {
  const ids = idsIn(String(input))
  if (!ids || ids.length < 2 || !line.value.startsWith('[')) return false
  return tell(line, line.valueAt, 'yaml-list', { cure: `${key}: [${ids.join(', ')}]` })
}

/** The ids in a text that is nothing but ids, with whatever was typed between and around them; null for any other text. */
function idsIn(text: string): string[] | null {
  const ids = text.split(/[\s,，、；;[\]［］【】「」]+/).filter(id => id !== '')
  return ids.length > 0 && ids.every(id => SLUG.test(id)) ? ids : null
}

/** Fields without the space that makes them fields. */
function tellMapSlip({ input, line, tell }: ReadValue): boolean {
  if (typeof input !== 'string') return false
  const [, key, colon = '', value = ''] = /^([A-Za-z][\w-]*)([:：])\s*(\S*)/.exec(input) ?? []
  if (key === undefined) return false
  if (colon === '：') return tell(line, line.text.indexOf(colon), 'yaml-full-width-colon', { key })
  return tell(line, line.text.indexOf(colon), 'yaml-no-space', { cure: `${line.dashes}${key}: ${value}` })
}

/** An empty value before a comment that was meant as its text. */
export function tellEmptySlip({ line, tell }: ReadValue): boolean {
  if (!line.value.startsWith('#')) return false
  return tell(line, line.valueAt, 'yaml-hash', { cure: withValue(line, quoted(line.value)) })
}

/** A field that begins with a dash of some kind. */
export function tellKeySlip({ key, line, tell }: ReadValue): boolean {
  const wide = WIDE_DASH.exec(line.text.trim())
  if (wide) {
    return tell(line, line.indent, 'yaml-wide-dash', { character: wide[1] ?? '', cure: `- ${wide[2]}` })
  }
  if (!key.startsWith('-')) return false
  return tell(line, line.indent, 'yaml-dash-space', { cure: `- ${line.text.trim().slice(1)}` })
}
