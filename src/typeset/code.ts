import { withoutControls } from '../text/controls.ts'
import { clusters, displayWidth } from '../text/width.ts'
import type { Theme } from './theme.ts'

/** Stands where a line of code is folded. */
const FOLD = '\\'
const LEAST = 4

/** Lines of code as they are typed; a line longer than `width` cells is folded where the room ends, with a mark, never re-flowed. */
export function layoutCode(text: string, width: number, theme: Theme): string[] {
  return withoutControls(text)
    .replaceAll('\t', '    ')
    .split('\n')
    .flatMap(line => folded(line.trimEnd(), width, theme))
}

function folded(line: string, width: number, theme: Theme): string[] {
  if (displayWidth(line) <= width) return [line === '' ? '' : theme.code(line)]
  // Where there is hardly any room, it is the code's.
  if (width < LEAST) return fold(line, width).map(part => theme.code(part.trimEnd()))
  return fold(line, width - 1).map((part, at, parts) => theme.code(part) + (at < parts.length - 1 ? theme.border(FOLD) : ''))
}

function fold(line: string, width: number): string[] {
  const { count, at, cells } = clusters(line)
  const lines: string[] = []
  let start = 0
  let used = 0
  for (let next = 0; next < count; next++) {
    const room = cells[next] ?? 0
    if (used + room > width && next > start) {
      lines.push(line.slice(at[start], at[next]))
      start = next
      used = 0
    }
    used += room
  }
  return [...lines, line.slice(at[start]).trimEnd()]
}
