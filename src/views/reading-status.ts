import { ANSI } from '../text/ansi.ts'
import { withoutControls } from '../text/controls.ts'
import { readingMinutes } from '../text/reading-time.ts'
import { displayWidth } from '../text/width.ts'
import { cutTo, keyLines, leftRight } from './parts/lines.ts'
import type { ViewPage } from './parts/page.ts'

/** A reading as the last lines of the screen tell of it. */
export interface ShownReading {
  /** What the page leads to: more of it, what stands behind a stop, or the end of the section. */
  at: 'page' | 'stop' | 'end'
  /** The lines that are still to be read, those of this page among them. */
  rest: readonly string[]
  /** Pages behind this one. */
  pages: number
  /** What was looked for just now, and which place of how many this is. */
  search: { typed: string; hit: { number: number; of: number } | null } | null
  /** Words to look for are being typed. */
  finding: boolean
}

/** What the last lines of the screen say of a text. */
interface ReadingStatus {
  /** Of a section: `3.2`. */
  number: string | null
  title: string
  /** How much there is still to read, or that it was read. */
  left: string
  /** The keys, each parted from the next by the gap. */
  keys: string
  search: ShownReading['search']
}

/** Cells for a title below which it is not worth standing beside the keys. */
const ROOM_FOR_TITLE = 24

/** Below a section: its number and title, the minutes it still takes, and the keys; at its end those of what can be done then. */
export function lessonStatusView(
  { number, title }: { number: string; title: string },
  { at, rest, search, finding }: ShownReading,
  end: { read: boolean; keys: string },
  page: ViewPage,
): string {
  const { reading } = page.words
  if (finding) return findingLine(page)
  const left = at !== 'end' ? reading.minutes(minutesOf(rest)) : end.read ? page.theme.correct(reading.read) : ''
  const keys = at === 'end' ? end.keys : reading.keys[at]
  return statusLines({ number, title, left, keys, search }, page)
}

/** Below any other long text: its title, the pages there still are, and the keys. */
export function documentStatusView(title: string, { at, pages, search, finding }: ShownReading, page: ViewPage): string {
  const { reading } = page.words
  if (finding) return findingLine(page)
  const left = pages > 0 ? reading.pages(pages) : ''
  return statusLines({ number: null, title, left, keys: reading.keys[at], search }, page)
}

/** Keys alone, below a text that was printed whole. */
export function keysView(keys: string, page: ViewPage): string {
  return ['', ...keyLines(keys, narrower(page))].join('\n')
}

/** Stands before the words that are typed. */
function findingLine({ words }: ViewPage): string {
  return `\n${words.reading.find}`
}

/** A last line as wide as the screen would send the cursor to the next. */
function narrower(page: ViewPage): ViewPage {
  return { ...page, width: page.width - 1 }
}

/** A blank line, then the title and the keys: on one line where there is room, else below each other. */
function statusLines(status: ReadingStatus, page: ViewPage): string {
  const { width } = narrower(page)
  const room = width - displayWidth(status.keys) - 2
  if (room < ROOM_FOR_TITLE) return ['', titleLine(status, width, page), ...keyLines(status.keys, narrower(page))].join('\n')
  return ['', ...leftRight(titleLine(status, room, page), status.keys, width)].join('\n')
}

function titleLine({ number, title, left, search }: ReadingStatus, width: number, { theme, words }: ViewPage): string {
  const { reading } = words
  const { gap } = words.punctuation
  if (search) {
    const typed = withoutControls(search.typed)
    const told = search.hit ? reading.found(typed, search.hit.number, search.hit.of) : reading.notFound(typed)
    return cutTo(told, width, reading.cut)
  }
  const behind = left === '' ? '' : `${gap}${left}`
  const before = number === null ? '' : `${number} `
  const room = width - displayWidth(before) - displayWidth(behind)
  return `${theme.heading(before)}${cutTo(title, room, reading.cut)}${behind}`
}

/** Minutes that the rest of a text takes, at least one. */
function minutesOf(lines: readonly string[]): number {
  return Math.max(1, Math.round(readingMinutes(lines.join('\n').replace(ANSI, ''))))
}
