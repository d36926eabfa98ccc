import { markWords } from '../typeset/found-words.ts'
import { type Block, linesBefore, linesOf, pageFrom, pagesFrom } from '../typeset/paging.ts'
import type { Style } from '../typeset/theme.ts'
import type { PrintedPage, Prompter, Turn } from './prompter.ts'
import { SeenText } from './seen-text.ts'
import type { Terminal } from './terminal.ts'
import {
  blocksAt,
  type Passages,
  type Place,
  type Reading,
  type ReadingEnd,
  type Search,
  standing,
  turnPage,
} from './turn-page.ts'

/** What the last lines of the screen tell of a reading. */
export interface ReadingState {
  passage: number
  /** What the page leads to: more of it, what stands behind a stop, or the end of the passage. */
  at: 'page' | 'stop' | 'end'
  /** The lines of the passage that are still to be read, those of this page among them. */
  rest: readonly string[]
  /** Pages of the passage behind this one. */
  pages: number
  /** What was looked for just now, and what came of it. */
  search: Search | null
  /** Words to look for are being typed: the line that is asked for them. */
  finding: boolean
}

/** A text to read on the screen. */
export interface ReadingText {
  /** The text, laid out for the screen as it is now. */
  lay(): Passages
  start: Place
  /** The last lines of the screen, within its width. */
  draw(state: ReadingState): string
  /** The look of words that were found. */
  found: Style
  /** Whether to stop where the reader is asked to think. */
  pauses: boolean
  /** Told of a page before it is shown. */
  onPage(page: ShownPage): void
}

/** A page as it comes on the screen. */
export interface ShownPage extends Place {
  /** Whether all of its passage, to the end, has then been on the screen. */
  whole: boolean
}

/**
 * Shows a text a screen at a time, until the learner leaves it or is through. What is read on is printed below what is there, so that
 * the scroll-back holds it once and in order; another place stands on a new screen. Rejects with `Cancelled` at Ctrl-C.
 */
export async function readOnScreen(terminal: Terminal, prompter: Prompter, text: ReadingText): Promise<ReadingEnd> {
  const reader = new ScreenReader(terminal, text)
  terminal.print(reader.page().page)
  await prompter.read({ finds: true, draw: finding => reader.draw(finding), turn: turn => reader.turn(turn) })
  return reader.end
}

/** A reading on a screen, from turn to turn. */
class ScreenReader {
  /** How the reading ended. */
  end: ReadingEnd
  readonly #terminal: Terminal
  readonly #text: ReadingText
  readonly #seen: SeenText
  #passages: Passages
  #reading: Reading

  constructor(terminal: Terminal, text: ReadingText) {
    const { passage, block } = text.start
    this.end = { kind: 'left', passage }
    this.#terminal = terminal
    this.#text = text
    this.#seen = new SeenText(text.start)
    this.#passages = layOf(text)
    this.#reading = { passage, from: { block, line: 0 }, entry: 'below', search: null, told: false }
  }

  /** The page to come, of which the text is told; on a new screen below as much of what stands before it as there is room for. */
  page(): PrintedPage {
    const { passage, entry } = this.#reading
    const { blocks, page, height } = this.#shown()
    this.#text.onPage({ passage, ...this.#seen.add(passage, page) })
    if (entry === 'below') return { page: page.lines.join('\n'), anew: false }
    const before = linesBefore(blocks, page.from, height - page.lines.length)
    return { page: [...before, ...page.lines].join('\n').replace(/^\n+/, ''), anew: true }
  }

  /** The last lines of the screen. */
  draw(finding: boolean): string {
    const { passage, from, search, told } = this.#reading
    const { blocks, page, height } = this.#shown()
    const rest = linesOf(blocks.slice(from.block)).slice(from.line)
    const at = page.end === 'text' ? 'end' : page.end === 'stop' ? 'stop' : 'page'
    const pages = pagesFrom(blocks, page.to, height)
    return this.#text.draw({ passage, at, rest, pages, search: told ? search : null, finding })
  }

  turn(turn: Turn): PrintedPage | 'end' | null {
    const next = turn.kind === 'resized' ? this.#layAgain() : turnPage(this.#reading, turn, this.#shown())
    if ('kind' in next) {
      this.end = next
      return 'end'
    }
    this.#reading = next
    return next.entry === 'standing' ? null : this.page()
  }

  #shown() {
    const { passage, from } = this.#reading
    const blocks = blocksAt(this.#passages, passage)
    const height = heightFor(passage, this.#terminal, this.#text)
    const page = pageFrom(withMarks(blocks, this.#reading, this.#text.found), from, height)
    return { passages: this.#passages, blocks, page, height }
  }

  #layAgain(): Reading {
    const before = blocksAt(this.#passages, this.#reading.passage)
    this.#passages = layOf(this.#text)
    return afterResize(this.#reading, before, blocksAt(this.#passages, this.#reading.passage))
  }
}

/** The same block on a screen of another size; the page stands where its lines are still the same. */
function afterResize(reading: Reading, before: readonly Block[], now: readonly Block[]): Reading {
  if (linesOf(before).join('\n') === linesOf(now).join('\n')) return standing(reading)
  return { ...standing(reading), entry: 'anew', from: { block: reading.from.block, line: 0 } }
}

function layOf({ lay, pauses }: ReadingText): Passages {
  const passages = lay()
  return pauses ? passages : passages.map(blocks => blocks.map(block => ({ ...block, stop: false })))
}

/** Lines that there are for a page above the last lines of the screen, whichever those are. */
function heightFor(passage: number, terminal: Terminal, text: ReadingText): number {
  const drawn = (['page', 'stop', 'end'] as const).map(at => {
    return text.draw({ passage, at, rest: [], pages: 1, search: null, finding: false }).split('\n').length
  })
  return terminal.height - Math.max(...drawn)
}

/** The blocks of a passage, with the words that were found in one of them marked. */
function withMarks(blocks: readonly Block[], { passage, search }: Reading, found: Style): readonly Block[] {
  const hit = search?.hit
  if (!hit || hit.passage !== passage) return blocks
  return blocks.map((block, at) => (at === hit.block ? { ...block, lines: markWords(block.lines, search.words, found) } : block))
}
