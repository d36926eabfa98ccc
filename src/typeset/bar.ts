/**
 * A horizontal bar of exactly `cells` cells, in ASCII so that it is as wide on every terminal (block elements are of ambiguous
 * width). Null, nothing known yet, is blank; a bar looks empty only at 0 and full only at 1.
 */
export function bar(fraction: number | null, cells: number): string {
  const length = Math.max(0, Math.floor(cells) || 0)
  if (fraction === null || Number.isNaN(fraction)) return ' '.repeat(length)
  const share = Math.min(1, Math.max(0, fraction))
  const least = share > 0 ? Math.min(1, length) : 0
  const most = share < 1 ? Math.max(least, length - 1) : length
  const filled = Math.min(most, Math.max(least, Math.round(share * length)))
  return '#'.repeat(filled) + '.'.repeat(length - filled)
}
