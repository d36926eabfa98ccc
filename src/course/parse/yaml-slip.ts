import type { Recogniser, Tell, YamlFault } from './yaml-fault.ts'
import { indentSlip } from './yaml-indent.ts'
import { joined, quoted, readLine, withValue } from './yaml-line.ts'

/**
 * Tells the slip behind a fault, as far as it can be recognised: the parser's own words are English, and often far from the cause. False
 * where it is none that is known.
 */
export function tellSlip(fault: YamlFault, text: string, firstLine: number, tell: Tell): boolean {
  const lines = text.split('\n').map(readLine)
  // An empty line is only where the parser was when it met the next.
  const line = lines.slice(fault.line).find(({ text }) => text.trim() !== '') ?? lines[fault.line]
  if (!line) return false
  return RECOGNISERS.some(recognise => recognise({ fault, lines, line, firstLine, tell }))
}

/** What stands before a line's first field, and what stands between a field and its value. */
const lineStart: Recogniser = ({ line, tell }) => {
  const { text } = line
  const blank = /^[ -]*([\t\u3000\u00a0])/.exec(text)
  if (blank) return tell(line, blank[0].length - 1, blank[1] === '\t' ? 'yaml-tab' : 'yaml-wide-space', {})
  const dash = /^\s*([－—–•・‧●＊·]|\*(?= ))[ \u3000]*(\S.*)$/.exec(text)
  if (dash) return tell(line, line.indent, 'yaml-wide-dash', { character: dash[1] ?? '', cure: `- ${dash[2]}` })
  const tight = /^\s*-([A-Za-z][\w-]*:.*)$/.exec(text)?.[1]
  if (tight !== undefined) return tell(line, line.indent, 'yaml-dash-space', { cure: `- ${tight}` })
  const wide = /^[\s-]*([\w-]+)：/.exec(text)?.[1]
  if (wide !== undefined) return tell(line, text.indexOf('：'), 'yaml-full-width-colon', { key: wide })
  const joined = /^(\s*(?:- +)*)([A-Za-z][\w-]*)(?::[\u3000\u00a0]*|[ \u3000]*[=＝][ \u3000]*)(?![\s/])(.+)$/.exec(text)
  if (!joined) return false
  const [, start = '', key = '', value = ''] = joined
  return tell(line, start.length + key.length, 'yaml-no-space', { cure: `${start.trimStart()}${key}: ${value.trimEnd()}` })
}

/** A quote that is opened and never closed: the parser reads on, and gives up lines below. */
const quoteLeftOpen: Recogniser = ({ fault, lines, tell }) => {
  const quote = /Missing closing (.)quote/.exec(fault.message)?.[1]
  if (quote === undefined) return false
  const opened = lines.slice(0, fault.line + 1).findLast(({ value }) => value.startsWith(quote) && closingQuote(value) < 0)
  return opened
    ? tell(opened, opened.valueAt, 'yaml-quote-open', { quote, cure: withValue(opened, opened.value + quote) })
    : false
}

/** The same with a bracket. What is inside tells a list of ids from a sentence. */
const bracketLeftOpen: Recogniser = ({ fault, lines, tell }) => {
  if (!/^Flow (?:sequence|map)/.test(fault.message)) return false
  const opened = lines.slice(0, fault.line + 1).findLast(({ value }) => /^[[{]/.test(value) && !/[\]}]/.test(value))
  if (!opened) return false
  const { value, valueAt } = opened
  const [character = ''] = value
  if (!/^(?:\{\s*[A-Za-z][\w-]*: |\[.*, |\[\s*[\w-]*$)/.test(value)) {
    return tell(opened, valueAt, 'yaml-bracket', { character, cure: withValue(opened, quoted(value)) })
  }
  const close = character === '[' ? ']' : '}'
  return tell(opened, valueAt, 'yaml-bracket-open', { character, close, cure: withValue(opened, value + close) })
}

/** Fields in braces: full-width commas between them, or a colon in the text of one. */
const inBraces: Recogniser = ({ fault, line, tell }) => {
  const { value, valueAt, text } = line
  const mended = value.replaceAll(/，\s*(?=[A-Za-z][\w-]*:)/g, ', ')
  if (value.startsWith('{') && mended !== value) {
    return tell(line, valueAt + value.indexOf('，'), 'yaml-wide-comma', { cure: withValue(line, mended) })
  }
  if (!fault.codes.includes('BLOCK_IN_FLOW')) return false
  const key = /([\w-]+):\s*$/.exec(text.slice(0, fault.column))?.[1]
  const sentence = /^[^,}\]]*/.exec(text.slice(fault.column))?.[0].trim() ?? ''
  return key === undefined ? false : tell(line, fault.column, 'yaml-colon', { cure: `${key}: ${quoted(sentence)}` })
}

/** A backslash in double quotes: in a path, or in a sentence. */
const backslash: Recogniser = ({ fault, line, tell }) => {
  if (!fault.codes.includes('BAD_DQ_ESCAPE')) return false
  const { key, value } = line
  const sign = line.text.slice(fault.column, fault.column + 2)
  const inner = value.slice(1, closingQuote(value))
  const path = ['lesson', 'questions', 'glossary'].includes(key)
  const mended = path ? inner.replaceAll('\\', '/') : quoted(inner)
  return tell(line, fault.column, 'yaml-escape', { sign, path, cure: withValue(line, mended) })
}

/** A sentence that begins with a sign of YAML. */
const valueStart: Recogniser = context => {
  const { line, tell } = context
  const { value, valueAt } = line
  const cure = withValue(line, quoted(value))
  const [character = ''] = value
  if (/^["']/.test(value)) return quoteAtStart(context)
  if (/^[[{]/.test(value) && !/[\]}]$/.test(value)) return tell(line, valueAt, 'yaml-bracket', { character, cure })
  if (!/^(?:[@`%,&!*\]}]|\? |- |[|>](?![-+\d]*\s*(?:#.*)?$))/.test(value)) return false
  return tell(line, valueAt, 'yaml-start', { character, cure })
}

/** A quote around the first words of a sentence, or around all of it with the same quote inside. */
const quoteAtStart: Recogniser = ({ line, tell }) => {
  const { value, valueAt } = line
  const close = closingQuote(value)
  const rest = value.slice(close + 1)
  if (close < 0 || /^\s*(?:#.*)?$/.test(rest)) return false
  const [quote = ''] = value
  if (!value.endsWith(quote)) return tell(line, valueAt, 'yaml-quote-behind', { cure: withValue(line, quoted(value)) })
  return tell(line, valueAt, 'yaml-quote-inside', { cure: withValue(line, quoted(value.slice(1, -1))) })
}

/** A colon with a space in a sentence, perhaps in its second line: YAML takes what is before it for a field. */
const colonInText: Recogniser = ({ fault, lines, line, tell }) => {
  if (!fault.codes.includes('BLOCK_AS_IMPLICIT_KEY')) return false
  const next = fault.codes.includes('MULTILINE_IMPLICIT_KEY') ? lines[line.at + 1]?.text.trim() : undefined
  const sentence = next === undefined ? line.value : joined(line.value, next)
  if (!/:(?:\s|$)/.test(sentence)) return false
  return tell(line, line.valueAt, 'yaml-colon', { cure: withValue(line, quoted(sentence)) })
}

/** Where the quote that opens a value is closed, from 0; -1 where it is not. */
function closingQuote(value: string): number {
  const [whole] = (value.startsWith('"') ? /^"(?:[^"\\]|\\.)*"/ : /^'(?:[^']|'')*'/).exec(value) ?? []
  return whole === undefined ? -1 : whole.length - 1
}

/** A file in several parts, or pasted with a fence around it. */
const parts: Recogniser = ({ fault, line, tell }) => {
  if (/^\s*```/.test(line.text)) return tell(line, line.indent, 'yaml-fence', {})
  return fault.codes.includes('MULTIPLE_DOCS') ? tell(line, 0, 'yaml-documents', {}) : false
}

/** In this order: what is sure comes before what is likely. */
const RECOGNISERS: readonly Recogniser[] = [
  parts,
  quoteLeftOpen,
  bracketLeftOpen,
  inBraces,
  backslash,
  lineStart,
  valueStart,
  indentSlip,
  colonInText,
]
