import { paint, parseStyled } from '../text/ansi.ts'
import { foldCase } from '../text/normalize.ts'
import { displayWidth } from '../text/width.ts'
import { readingRuns } from './reading-runs.ts'
import type { Style } from './theme.ts'

/** A piece of a line: offsets in what is seen of it. */
interface Piece {
  line: number
  from: number
  to: number
}

/** What stands between two lines of a text without being part of it: spaces, and the sides of a frame. */
const BETWEEN = /[\s│|]/g
/** What stands in no typed word: spaces are taken out of those. */
const APART = '\n'

/** The words that were typed, apart from each other; as `findWords` compares them. */
export function wordsOf(typed: string): string[] {
  return [...new Set(typed.split(/\s+/).map(folded))].filter(word => word !== '')
}

/** Whether every one of some words stands in lines, over their ends too. */
export function hasWords(lines: readonly string[], words: readonly string[]): boolean {
  const { text } = joined(lines)
  return words.every(word => text.includes(word))
}

/** The first line of some that has one of the words, or its beginning; or 0. */
export function firstLineWith(lines: readonly string[], words: readonly string[]): number {
  const pieces = piecesWith(lines, words)
  return pieces.reduce((first, { line }) => Math.min(first, line), pieces[0]?.line ?? 0)
}

/**
 * The same lines with the words marked by a look, wherever they stand. Where there are no looks, a line below points at them.
 */
export function markWords(lines: readonly string[], words: readonly string[], look: Style): string[] {
  const pieces = piecesWith(lines, words)
  const looks = look('x') !== 'x'
  return lines.flatMap((line, at) => {
    const own = pieces.filter(piece => piece.line === at)
    if (own.length === 0) return [line]
    return looks ? [styled(line, own, look)] : [line, pointers(line, own)]
  })
}

function styled(line: string, pieces: readonly Piece[], look: Style): string {
  const parsed = parseStyled(line)
  let marked = ''
  let at = 0
  for (const { from, to } of pieces) {
    marked += paint(parsed, at, from) + look(paint(parsed, from, to))
    at = to
  }
  return marked + paint(parsed, at, parsed.text.length)
}

function pointers(line: string, pieces: readonly Piece[]): string {
  const { text } = parseStyled(line)
  let pointing = ''
  for (const { from, to } of pieces) {
    pointing += ' '.repeat(displayWidth(text.slice(0, from)) - pointing.length) + '^'.repeat(displayWidth(text.slice(from, to)))
  }
  return pointing
}

/** Where the words stand, in order and not overlapping, parted at the ends of lines. */
function piecesWith(lines: readonly string[], words: readonly string[]): Piece[] {
  const { text, places } = joined(lines)
  const covered = new Set<number>()
  for (const word of words) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      for (let within = at; within < at + word.length; within += 1) covered.add(within)
    }
  }
  const pieces: Piece[] = []
  for (const at of [...covered].sort((a, b) => a - b)) {
    const place = places[at]
    const last = pieces.at(-1)
    if (!place) continue
    if (last && last.line === place.line && last.to >= place.from) last.to = Math.max(last.to, place.to)
    else pieces.push({ ...place })
  }
  return pieces
}

/** Lines as one text to compare, in the order in which they are read, and where each of its characters stands. */
function joined(lines: readonly string[]): { text: string; places: (Piece | null)[] } {
  const texts = lines.map(line => parseStyled(line).text)
  let text = ''
  const places: (Piece | null)[] = []
  for (const run of readingRuns(texts)) {
    for (const { line, from: start, to: end } of run) {
      let from = start
      for (const character of texts[line]?.slice(start, end) ?? '') {
        const to = from + character.length
        const part = folded(character)
        for (let unit = 0; unit < part.length; unit += 1) places.push({ line, from, to })
        text += part
        from = to
      }
    }
    // No word goes over the end of a cell of a table.
    places.push(null)
    text += APART
  }
  return { text, places }
}

/** A text as it is compared: NFKC, in lower case, without what stands between lines. */
function folded(text: string): string {
  return foldCase(text).replace(BETWEEN, '')
}
