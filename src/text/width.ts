import { createRequire } from 'node:module'
import { eastAsianWidth } from 'get-east-asian-width'
import { ANSI } from './ansi.ts'

/**
 * Text whose code points stand each for itself: Latin, Greek, Cyrillic, Chinese, Japanese, whole Hangul syllables, symbols, single
 * emoji. Whatever could join with a neighbour (combining marks, ZWJ, variation selectors, jamo, flags, skin tones) is outside.
 */
const PLAIN =
  /^[\x00-\x0c\x0e-\xac\xae-\u02ff\u0370-\u0482\u048a-\u0590\u2007\u2010-\u2027\u2030-\u205f\u2070-\u20cf\u2100-\u2cee\u2e00-\u3029\u3030-\u3098\u309b-\u3163\u3165-\ua66e\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe1f\ufe30-\ufefe\uff01-\uff9d\uffe0-\uffef\u{1f300}-\u{1f3fa}\u{1f400}-\u{1faff}\u{20000}-\u{3fffd}]*$/u

type StringWidth = (text: string, options: { countAnsiEscapeCodes: boolean; ambiguousIsNarrow: boolean }) => number
const require = createRequire(import.meta.url)
let stringWidth: StringWidth | null = null
let segmenter: Intl.Segmenter | null = null

let ambiguousAsWide = false

/**
 * Whether this terminal shows the ambiguous characters of UAX #11 (`…`, `×`, `─`) in two cells, as some set for Chinese do. It is a
 * fact about the terminal that every measure depends on, so it is said once, at the start.
 */
export function setAmbiguousWidth(wide: boolean): void {
  ambiguousAsWide = wide
  met.fill(0)
}

/** Width of a text in terminal cells. Escape sequences and control characters take none. */
export function displayWidth(text: string): number {
  const visible = text.includes('\x1b') ? text.replace(ANSI, '') : text
  if (!PLAIN.test(visible)) return intricateWidth(visible)
  let cells = 0
  for (const character of visible) cells += pointWidth(character.codePointAt(0) ?? 0)
  return cells
}

/** The width of each character of the first plane that was met, and one more; 0 where it was not met yet. */
const met = new Uint8Array(0x10000)

function pointWidth(point: number): number {
  if (point < 0x20 || (point >= 0x7f && point <= 0x9f)) return 0
  if (point < 0x7f) return 1
  if (!met[point]) {
    const cells = eastAsianWidth(point, { ambiguousAsWide })
    if (point >= met.length) return cells
    met[point] = cells + 1
  }
  return (met[point] ?? 1) - 1
}

/** Loading string-width costs more than half a bare Node start, so only a text that needs it loads it. */
function intricateWidth(text: string): number {
  stringWidth ??= (require('string-width') as { default: StringWidth }).default
  return stringWidth(text, { countAnsiEscapeCodes: true, ambiguousIsNarrow: !ambiguousAsWide })
}

/** The characters of a text as a reader counts them, extended grapheme clusters (UAX #29). */
export interface Clusters {
  count: number
  /** The offset of each, and at `count` the length of the text. */
  at: Uint32Array
  /** The width of each in cells. */
  cells: Uint32Array
}

/** Parts a text, which must be free of escape sequences, into characters. Arrays of numbers: a long text has many. */
export function clusters(text: string): Clusters {
  const at = new Uint32Array(text.length + 1)
  const cells = new Uint32Array(text.length)
  let count = 0
  if (PLAIN.test(text)) {
    for (let offset = 0; offset < text.length; count++) {
      const point = text.codePointAt(offset) ?? 0
      at[count] = offset
      cells[count] = pointWidth(point)
      offset += point > 0xffff ? 2 : 1
    }
  } else {
    segmenter ??= new Intl.Segmenter()
    for (const { segment, index } of segmenter.segment(text)) {
      at[count] = index
      cells[count++] = displayWidth(segment)
    }
  }
  at[count] = text.length
  return { count, at, cells }
}

/** Fills a text with spaces up to a width in cells; a wider one stays as it is. */
export function padEnd(text: string, cells: number): string {
  return text + ' '.repeat(Math.max(0, cells - displayWidth(text)))
}
