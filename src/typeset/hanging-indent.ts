import { displayWidth } from '../text/width.ts'
import { wrap } from './wrap.ts'

/** Narrower than this there is no room to indent. */
const LEAST = 6

/**
 * Lays out a text behind a marker (`- `, `12. `), its further lines below its first. `lay` is asked for lines of the width that is
 * left; where that is too little, the marker stands on a line of its own and nothing is indented.
 */
export function hangingIndent(marker: string, width: number, lay: (width: number) => string[]): string[] {
  return prefixed(marker, ' '.repeat(displayWidth(marker)), width, lay)
}

/** The same with a prefix of its own for the further lines, e.g. the rail of a quotation. Both prefixes are equally wide. */
export function prefixed(first: string, further: string, width: number, lay: (width: number) => string[]): string[] {
  const indent = displayWidth(first)
  if (width - indent < Math.min(LEAST, width)) {
    const alone = first.trim()
    return [...(alone === '' ? [] : wrap(alone, width)), ...lay(width)]
  }
  return lay(width - indent).map((line, at) => ((at === 0 ? first : further) + line).trimEnd())
}
