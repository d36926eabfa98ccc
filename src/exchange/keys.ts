import { Refused } from '../errors/import-problem.ts'
import { LETTERS } from './fields.ts'

const TRUE_WORDS = ['true', 't', 'yes', 'y', '對', '对', '是', '正確', '正确', 'o', '○', '〇', '◯', '✓', '✔', '√', 'v', '1', 'a']
const FALSE_WORDS = [
  'false',
  'f',
  'no',
  'n',
  '錯',
  '错',
  '否',
  '不正確',
  '不正确',
  '錯誤',
  '错误',
  '非',
  'x',
  '✗',
  '✘',
  '×',
  '╳',
  '0',
  'b',
]

/**
 * The places of the keys among options, from 0: `ABD`, `A,B,D`, `1 2`, `①③`, `（A）`, in full width too, or the very text of an option.
 * Throws `Refused` where a key is none of the options.
 */
export function keyPlaces(typed: string, options: readonly string[]): number[] {
  const text = options.indexOf(typed.trim())
  const signs = typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s,、;/|.()[\]&+和與与:-]+/g, '')
  if (signs === '') throw new Refused({ code: 'key-missing', data: {} })
  const lettered = /^[A-I]+$/.test(signs) && [...signs].every(sign => LETTERS.indexOf(sign) < options.length)
  if (!lettered && text >= 0) {
    // `2` may be the second option, or the one that says 2.
    const [place] = digitPlaces(signs)
    if (place !== undefined && signs.length === 1 && place !== text && place < options.length)
      throw new Refused({
        code: 'key-ambiguous',
        data: { key: typed.trim(), letters: [place, text].map(at => LETTERS[at] ?? '') },
      })
    return [text]
  }
  const places = /^[A-I]+$/.test(signs) ? [...signs].map(sign => LETTERS.indexOf(sign)) : digitPlaces(signs)
  if (places.length === 0 || places.some(place => place >= options.length))
    throw new Refused({ code: 'key-unknown', data: { key: typed.trim(), options: LETTERS.slice(0, options.length) } })
  return [...new Set(places)]
}

function digitPlaces(signs: string): number[] {
  return /^[1-9]+$/.test(signs) ? [...signs].map(sign => Number(sign) - 1) : []
}

/** What was written for a judgement, or null where it is none. */
export function judgementOf(typed: string): boolean | null {
  const word = typed.normalize('NFKC').trim().toLowerCase()
  if (TRUE_WORDS.includes(word)) return true
  return FALSE_WORDS.includes(word) ? false : null
}

/** Pairs of a matching: `A3 B1`, by the places of left and right from 0; as many as `lefts`. Throws `Refused`. */
export function pairPlaces(typed: string, lefts: number, rights: number): number[] {
  const pairs = [
    ...typed
      .normalize('NFKC')
      .toUpperCase()
      .matchAll(/([A-I])\s*[-=:>→]*\s*([1-9])/g),
  ]
  const places = Array.from({ length: lefts }, (_, at) => {
    const pair = pairs.find(([, letter]) => LETTERS.indexOf(letter ?? '') === at)
    return Number(pair?.[2] ?? 0) - 1
  })
  if (pairs.length !== lefts || places.some(place => place < 0 || place >= rights))
    throw new Refused({ code: 'pair-unknown', data: { key: typed.trim() } })
  return places
}
