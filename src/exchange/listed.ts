import { parted } from './parted.ts'

/*
 * Several texts in one cell: spellings that count (`甲|乙`), and likely slips, one a line (`slip=why`). Where a text has such a sign
 * itself, a backslash stands before it.
 */

const SIGNS: Record<string, string> = { '\n': '\\n', '\\': '\\\\', '|': '\\|', '=': '\\=' }

/** Texts in one cell. */
export function listedCell(texts: readonly string[]): string {
  return texts.map(escaped).join('|')
}

/** The texts of a cell. */
export function textsOf(cell: string): string[] {
  return parted(cell, '|')
    .map(text => unescaped(text).trim())
    .filter(Boolean)
}

/** Likely slips in one cell. */
export function slipsCell(slips: readonly { text: string; why: string }[]): string {
  return slips.map(({ text, why }) => `${escaped(text)}=${escaped(why)}`).join('\n')
}

/** The slips of a cell; the reason is `missing` where there is none. */
export function slipsOf(cell: string, missing: string): { text: string; why: string }[] {
  return cell
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => {
      const [text = '', ...why] = parted(line, '=')
      return { text: unescaped(text).trim(), why: unescaped(why.join('=')).trim() || missing }
    })
}

function escaped(text: string): string {
  return text.replaceAll(/[\n\\|=]/g, sign => SIGNS[sign] ?? sign)
}

function unescaped(text: string): string {
  return text.replaceAll(/\\([n\\|=])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign))
}
