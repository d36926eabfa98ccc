/** Eighths of a cell from the bottom, U+2581 to U+2588. */
const EIGHTHS = '▁▂▃▄▅▆▇█'

/**
 * Numbers as columns side by side, one cell each: 0 is a low dot, `most` a whole cell. Block elements may be two cells wide on terminals
 * set for Chinese, so `ascii` gives digits from 0 to 9 instead.
 */
export function spark(values: readonly number[], most: number, ascii: boolean): string {
  const top = Math.max(most, 1)
  return values
    .map(value => {
      const share = Math.min(1, Math.max(0, value / top))
      if (ascii) return value > 0 ? String(Math.max(1, Math.round(share * 9))) : '.'
      return value > 0 ? (EIGHTHS[Math.max(0, Math.ceil(share * 8) - 1)] ?? '█') : '·'
    })
    .join('')
}

/** The two fills and the rest of a bar: full, half-tone, and empty. */
const FILLS = { block: ['█', '▒', '·'], ascii: ['#', '=', '.'] } as const

/**
 * A bar of exactly `cells` cells with two parts out of `all`: of `part` what `most` has full, the rest of it half-tone. Anything above 0
 * is seen, and a bar is full only at `all`.
 */
export function twoPartBar(full: number, part: number, all: number, cells: number, ascii: boolean): string {
  const [solid, tone, empty] = FILLS[ascii ? 'ascii' : 'block']
  const reach = cellsOf(part, all, cells)
  const strong = Math.min(reach, cellsOf(full, all, cells))
  return solid.repeat(strong) + tone.repeat(reach - strong) + empty.repeat(cells - reach)
}

function cellsOf(count: number, all: number, cells: number): number {
  if (count <= 0 || all <= 0) return 0
  if (count >= all) return cells
  return Math.min(cells - 1, Math.max(1, Math.round((count / all) * cells)))
}
