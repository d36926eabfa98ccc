import { stripVTControlCharacters } from 'node:util'
import type { Locale } from '../../src/locales/locale.ts'
import { zhHant } from '../../src/locales/zh-Hant.ts'

/** What is written in Chinese alone: its letters, and marks as wide as they are. */
const CHINESE = /[\p{sc=Han}\p{sc=Bopomofo}\u3000-\u303f\uff00-\uffef]/u

/**
 * Traditional Chinese with » and « round everything it says, what its functions put together too. So whatever is written in Chinese
 * outside of them was said by code. A function that is handed such a text throws, since its own marks would hide it.
 */
export const pseudoLocale: Locale = { ...(marked(zhHant) as Locale), typed: zhHant.typed }

function marked(value: unknown): unknown {
  if (typeof value === 'string') return `»${value}«`
  if (Array.isArray(value)) return value.map(marked)
  if (typeof value === 'function')
    return (...handed: unknown[]) => {
      const strays = textsIn(handed).flatMap(strayChinese)
      if (strays.length > 0) throw new Error(`Chinese handed to the locale: ${strays.join(' | ')}`)
      return marked(value(...handed))
    }
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, marked(inner)]))
  return value
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

/** The lines of a text on which Chinese stands that the pseudo-locale did not say, or on which its marks do not fit together. */
export function strayChinese(text: string): string[] {
  let depth = 0
  const strays = stripVTControlCharacters(text)
    .split('\n')
    .filter(line => {
      let stray = false
      for (const character of line) {
        if (character === '»') depth += 1
        else if (character === '«') depth -= 1
        stray ||= depth < 0 || (depth === 0 && CHINESE.test(character))
      }
      return stray
    })
  return depth === 0 ? strays : [...strays, `${text} (${depth} open)`]
}
