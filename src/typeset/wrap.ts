import { paint, parseStyled } from '../text/ansi.ts'
import { breakStrengths, commandAround, FREE, offendsPunctuation, RELUCTANT } from '../text/breaks.ts'
import { type Clusters, clusters, displayWidth } from '../text/width.ts'

/** Offsets of a line in its paragraph, without the spaces at its end. */
type Range = readonly [from: number, to: number]

// UAX #14 mandatory breaks.
const HARD_BREAK = /\r\n|[\n\v\f\r\x85\u2028\u2029]/g
const TRAILING_SPACES = /[ \u3000]+$/

/**
 * Breaks styled text (SGR colours, OSC 8 links) into lines of at most `width` cells, by UAX #14 and the rules of Chinese
 * punctuation; only a command (see COMMAND_SPACE) may be wider. Styles are closed at a line's end and opened again on the next; spaces
 * at a line's end are dropped, tabs count as one.
 */
export function wrap(text: string, width: number): string[] {
  const styled = parseStyled(text.replaceAll('\t', ' '))
  const room = Math.max(1, Math.floor(width) || 1)
  const lines: string[] = []
  let start = 0
  for (const paragraph of styled.text.split(HARD_BREAK)) {
    for (const [from, to] of lineRanges(paragraph, room)) lines.push(paint(styled, start + from, start + to))
    const end = start + paragraph.length
    start = end + (styled.text.startsWith('\r\n', end) ? 2 : 1)
  }
  return lines
}

/** Wraps into as few lines as `wrap` does, but of even length: for what stands centred in a frame. */
export function wrapEvenly(text: string, width: number): string[] {
  let lines = wrap(text, width)
  for (let narrower = width - 1; narrower > 0; narrower--) {
    const tried = wrap(text, narrower)
    if (tried.length > lines.length) break
    lines = tried
  }
  return lines
}

function lineRanges(text: string, width: number): Range[] {
  const visible = text.replace(TRAILING_SPACES, '')
  if (displayWidth(visible) <= width) return [[0, visible.length]]
  const pieces = clusters(visible)
  const strengths = breakStrengths(visible)
  const ranges: Range[] = []
  let from = 0
  while (from < pieces.count) {
    const to = lineEnd(visible, pieces, from, width, strengths)
    const start = pieces.at[from] ?? 0
    const line = visible.slice(start, pieces.at[to]).replace(TRAILING_SPACES, '')
    if (line !== '') ranges.push([start, start + line.length])
    from = to
  }
  return ranges
}

/** The index after the last cluster of the line that begins at `from`. */
function lineEnd(text: string, pieces: Clusters, from: number, width: number, strengths: Uint8Array): number {
  const { count, at } = pieces
  const fit = furthest(text, pieces, from, width)
  if (fit === count) return fit
  for (const wanted of [FREE, RELUCTANT]) {
    for (let to = fit; to > from; to--) if ((strengths[at[to] ?? 0] ?? 0) >= wanted) return to
  }
  return behindCommand(text, pieces, fit, strengths) ?? anywhere(text, at, from, fit)
}

/** The first place to break behind the command that a line would have to end in, or null where it would end in none. */
function behindCommand(text: string, { count, at }: Clusters, fit: number, strengths: Uint8Array): number | null {
  const end = commandAround(text, at[fit] ?? 0)
  if (end === null) return null
  let to = at.indexOf(end)
  while (to < count && (strengths[at[to] ?? 0] ?? 0) < RELUCTANT) to += 1
  return to
}

/** The last place that parts a word, but no punctuation. */
function anywhere(text: string, at: Uint32Array, from: number, fit: number): number {
  for (let to = fit; to > from; to--) {
    if (!offendsPunctuation(text.slice(at[to - 1], at[to]), text.slice(at[to], at[to + 1]))) return to
  }
  return fit
}

/** How far the room reaches: at least one cluster; spaces at the end take none of it. */
function furthest(text: string, { count, at, cells }: Clusters, from: number, width: number): number {
  let used = 0
  let spaces = 0
  for (let to = from; to < count; to++) {
    const room = cells[to] ?? 0
    const character = text[at[to] ?? 0]
    if (character === ' ' || character === '\u3000') {
      spaces += room
      continue
    }
    // What takes no cells stays with the cluster it follows.
    if (spaces + room > 0 && used + spaces + room > width && to > from) return to
    used += spaces + room
    spaces = 0
  }
  return count
}
