import { BEGINNING, isBefore, type ScreenPage, type Spot } from '../typeset/paging.ts'

/** How far the passages of a text were on the screen, each without a gap. */
export class SeenText {
  readonly #seen = new Map<number, Spot>()

  /** What stands in a passage before `start` was seen earlier. */
  constructor(start: { passage: number; block: number }) {
    this.#seen.set(start.passage, { block: start.block, line: 0 })
  }

  /** Takes a page in. Gives the block at which reading would go on here, and whether all of the passage has then been seen. */
  add(passage: number, { from, to, end }: ScreenPage): { block: number; whole: boolean } {
    const before = this.#seen.get(passage) ?? BEGINNING
    const joins = !isBefore(before, from)
    if (joins && isBefore(before, to)) this.#seen.set(passage, to)
    return { block: Math.min(from.block, before.block), whole: joins && end === 'text' }
  }
}
