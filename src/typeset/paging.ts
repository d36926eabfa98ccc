/** Lines that stand together. Behind a stop a reader waits, so that what follows stays hidden until he goes on. */
export interface Block {
  lines: string[]
  stop: boolean
}

/** A place between two lines of a text: before this line of this block, both from 0. */
export interface Spot {
  block: number
  line: number
}

/** What is on the screen at once. */
export interface ScreenPage {
  from: Spot
  /** Where the next page begins; the end of the text is before a block that there is not. */
  to: Spot
  lines: string[]
  /** Why it ends: no room for more, a stop, or the end of the text. */
  end: 'full' | 'stop' | 'text'
}

/** Fewer lines of a block than these stand on no page alone. */
const LEAST = 3

/** The beginning of every text. */
export const BEGINNING: Spot = { block: 0, line: 0 }

/** Lines as a block without a stop. */
export function blockOf(lines: string[]): Block {
  return { lines, stop: false }
}

/** All the lines of some blocks. */
export function linesOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap(({ lines }) => lines)
}

/** Whether one spot is before another. */
export function isBefore(a: Spot, b: Spot): boolean {
  return a.block < b.block || (a.block === b.block && a.line < b.line)
}

/**
 * The page from a spot on: as many lines as fit in `height`, at least one, and no further than to the next stop. A block is parted only
 * where it is taller than a page.
 */
export function pageFrom(blocks: readonly Block[], from: Spot, height: number): ScreenPage {
  const room = Math.max(1, height)
  const lines: string[] = []
  let to = from
  for (let block = blocks[to.block]; block; block = blocks[to.block]) {
    const rest = block.lines.slice(to.line)
    if (lines.length + rest.length > room) {
      const whole = lines.length > 0 && (rest.length <= room || room - lines.length < LEAST)
      const part = whole ? [] : rest.slice(0, Math.min(room - lines.length, Math.max(1, rest.length - LEAST)))
      lines.push(...part)
      return { from, to: { block: to.block, line: to.line + part.length }, lines, end: 'full' }
    }
    lines.push(...rest)
    to = { block: to.block + 1, line: 0 }
    if (block.stop && to.block < blocks.length) return { from, to, lines, end: 'stop' }
  }
  return { from, to, lines, end: 'text' }
}

/** The lines before a spot, at most so many. */
export function linesBefore(blocks: readonly Block[], { block, line }: Spot, most: number): string[] {
  const lines = [...linesOf(blocks.slice(0, block)), ...(blocks[block]?.lines.slice(0, line) ?? [])]
  return lines.slice(Math.max(0, lines.length - most))
}

/** Where the page begins that ends at or behind a spot, when pages are turned from the beginning. Null at the beginning. */
export function pageBefore(blocks: readonly Block[], spot: Spot, height: number): Spot | null {
  if (!isBefore(BEGINNING, spot)) return null
  let from = BEGINNING
  for (;;) {
    const { to, end } = pageFrom(blocks, from, height)
    if (end === 'text' || !isBefore(to, spot)) return from
    from = to
  }
}

/** How many pages there are from a spot on. */
export function pagesFrom(blocks: readonly Block[], from: Spot, height: number): number {
  let pages = 0
  for (let spot = from; spot.block < blocks.length; pages += 1) spot = pageFrom(blocks, spot, height).to
  return pages
}

/** Where the last page begins, when pages are turned from the beginning. */
export function lastPage(blocks: readonly Block[], height: number): Spot {
  return pageBefore(blocks, { block: blocks.length, line: 0 }, height) ?? BEGINNING
}
