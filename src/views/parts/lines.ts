import { clusters, displayWidth, padEnd } from '../../text/width.ts'
import { hangingIndent } from '../../typeset/hanging-indent.ts'
import { wrap } from '../../typeset/wrap.ts'
import type { ViewPage } from './page.ts'

/** Wraps a text with a first-line prefix; the lines after it are indented by as many cells. */
export function hanging(prefix: string, text: string, width: number): string[] {
  return hangingIndent(prefix, width, room => wrap(text, room))
}

/** Lines with key hints, each parted from the next by the gap, wrapped so that a line never breaks inside a hint that fits in one. */
export function keyLines(text: string, { words, width }: ViewPage): string[] {
  const { gap } = words.punctuation
  return text.split('\n').flatMap(line => {
    const lines: string[] = []
    for (const hint of line.split(gap)) {
      const longer = `${lines.at(-1)}${gap}${hint}`
      if (lines.length > 0 && displayWidth(longer) <= width) lines[lines.length - 1] = longer
      else lines.push(...wrap(hint, width))
    }
    return lines
  })
}

/** Pieces behind each other in lines of at most `width` cells, none parted that fits in a line. Spaces at the end of a line are dropped. */
export function filledLines(pieces: readonly string[], width: number): string[] {
  const lines: string[] = []
  for (const piece of pieces) {
    const longer = `${lines.at(-1) ?? ''}${piece}`
    if (lines.length > 0 && displayWidth(longer.trimEnd()) <= width) lines[lines.length - 1] = longer
    else lines.push(...(displayWidth(piece.trimEnd()) <= width ? [piece] : wrap(piece, width)))
  }
  return lines.map(line => line.trimEnd())
}

/** A mark and what it says: `✓ right`. In plain text the words stand first, since a screen reader tells of a mark by its long name. */
export function marked(mark: string, text: string, { plain }: Pick<ViewPage, 'plain'>): string {
  return plain ? `${text} ${mark}` : `${mark} ${text}`
}

/** A text cut to a width in cells, with a mark where something is left out. */
export function cutTo(text: string, width: number, mark: string): string {
  if (displayWidth(text) <= width) return text
  const { count, at, cells } = clusters(text)
  let room = width - displayWidth(mark)
  let end = 0
  while (end < count && (cells[end] ?? 0) <= room) {
    room -= cells[end] ?? 0
    end += 1
  }
  return text.slice(0, at[end]) + mark
}

/** Two texts on one line, the second at the right edge; below each other where they do not fit. */
export function leftRight(left: string, right: string, width: number): string[] {
  const gap = width - displayWidth(left) - displayWidth(right)
  if (gap >= 2) return [left + ' '.repeat(gap) + right]
  const indent = Math.max(0, width - displayWidth(right))
  return [...wrap(left, width), ...wrap(right, width).map(line => ' '.repeat(Math.min(indent, 4)) + line)]
}

/** A command to type with what it does, in two columns; one below the other where the page is narrow. */
export function commandLines(rows: readonly [command: string, meaning: string][], page: ViewPage): string[] {
  const column = Math.max(...rows.map(([command]) => displayWidth(command)))
  return rows.flatMap(([command, meaning]) => {
    const styled = page.theme.command(command)
    if (column + 6 + displayWidth(meaning) > page.width) return [`  ${styled}`, ...hanging('    ', meaning, page.width)]
    return hanging(`  ${padEnd(styled, column)}  `, meaning, page.width)
  })
}
