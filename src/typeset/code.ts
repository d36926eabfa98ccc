import { withoutControls } from './plain-text.ts'
import type { Theme } from './theme.ts'
import { clusters, displayWidth } from './width.ts'

/** Lines of code as they are typed; a line longer than `width` cells is folded where the room ends, never re-flowed. */
export function layoutCode(text: string, width: number, theme: Theme): string[] {
  return withoutControls(text)
    .replaceAll('\t', '    ')
    .split('\n')
    .flatMap(line => fold(line.trimEnd(), width))
    .map(line => (line === '' ? '' : theme.code(line)))
}

function fold(line: string, width: number): string[] {
  if (displayWidth(line) <= width) return [line]
  const lines: string[] = []
  let current = ''
  let used = 0
  for (const cluster of clusters(line)) {
    const cells = displayWidth(cluster)
    if (used + cells > width && current !== '') {
      lines.push(current.trimEnd())
      current = ''
      used = 0
    }
    current += cluster
    used += cells
  }
  return [...lines, current.trimEnd()]
}
