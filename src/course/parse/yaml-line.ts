/** A line of YAML as an author sees it: spaces, dashes of a list, a field and its value. */
export interface YamlLine {
  /** From 0. */
  at: number
  text: string
  /** Cells before the first character. */
  indent: number
  /** The dashes with the spaces behind them: `- `. */
  dashes: string
  /** The field, in Latin letters as all of them are; '' where the line has none. */
  key: string
  /** What stands behind the colon, or the dash where there is no field; without spaces at its ends. */
  value: string
  /** Where the value begins in the line, from 0. */
  valueAt: number
}

// Only these are spaces to YAML.
const LINE = /^([ \t]*)((?:-[ \t]+)*)(?:([A-Za-z][\w-]*):(?=[ \t]|$))?[ \t]*(.*?)[ \t]*$/

/** Takes a line apart. `at` is its number, from 0. */
export function readLine(text: string, at: number): YamlLine {
  const [, spaces = '', dashes = '', key = '', value = ''] = LINE.exec(text) ?? []
  return { at, text, indent: spaces.length, dashes, key, value, valueAt: text.replace(/[ \t]+$/, '').length - value.length }
}

/** The line as it would be with another value, without its indent: `- stem: value`. */
export function withValue({ dashes, key }: YamlLine, value: string): string {
  return `${dashes}${key === '' ? '' : `${key}: `}${value}`
}

/** The column, from 0, at which the fields of the line's group begin. */
export function fieldColumn({ indent, dashes }: YamlLine): number {
  return indent + dashes.length
}

/** Two lines as one sentence; Chinese takes no space between them. */
export function joined(first: string, second: string): string {
  return `${first}${/[\w.,:]$/.test(first) ? ' ' : ''}${second}`
}

/** A text in the quotes that need no change in it, where there are such. */
export function quoted(text: string): string {
  if (!/["\\]/.test(text)) return `"${text}"`
  if (!text.includes("'")) return `'${text}'`
  return `"${text.replaceAll(/["\\]/g, '\\$&')}"`
}
