import { firstLineWith, hasWords, wordsOf } from '../typeset/found-words.ts'
import { BEGINNING, type Block, lastPage, pageBefore, type ScreenPage, type Spot } from '../typeset/paging.ts'
import type { Turn } from './prompter.ts'

/** A text as it is read: its passages, each with an end of its own. */
export type Passages = readonly (readonly Block[])[]

/** A block of a text. */
export interface Place {
  passage: number
  block: number
}

/** What was looked for, and what came of it: the place, which of how many. */
export interface Search {
  typed: string
  words: readonly string[]
  hit: (Place & { number: number; of: number }) | null
}

/** Where a reader is. */
export interface Reading {
  passage: number
  from: Spot
  /** How the page comes on the screen: below what is there, on a new screen, or it stands there already. */
  entry: 'below' | 'anew' | 'standing'
  search: Search | null
  /** Whether what was looked for is told of: it was the last thing asked. */
  told: boolean
}

/** How a reading ends: behind the last page, or on the way; with the practice of the passage that ends here. */
export interface ReadingEnd {
  kind: 'finished' | 'left' | 'practise'
  passage: number
}

/** The screen as a turn finds it: the text, the page that is shown, and the lines that there are for one. */
interface Shown {
  passages: Passages
  page: ScreenPage
  height: number
}

/** The blocks of a passage; none of one that there is not. */
export function blocksAt(passages: Passages, passage: number): readonly Block[] {
  return passages[passage] ?? []
}

/** What a turn makes of a reading. */
export function turnPage(reading: Reading, turn: Exclude<Turn, { kind: 'resized' }>, shown: Shown): Reading | ReadingEnd {
  const here = standing(reading)
  const { passage } = reading
  switch (turn.kind) {
    case 'enter':
    case 'forward':
      return goOn(here, turn.kind, shown)
    case 'back':
      return goBack(here, shown)
    case 'start':
      return goTo(here, passage, BEGINNING)
    case 'end':
      return goToEnd(here, shown)
    case 'find': {
      const search = { typed: turn.typed.trim(), words: wordsOf(turn.typed) }
      return goToFound(here, search, { passage, block: here.from.block - 1 }, shown)
    }
    case 'again':
      return findAgain(here, shown)
    case 'practise':
      return shown.page.end === 'text' ? { kind: 'practise', passage } : here
    case 'leave':
      return { kind: 'left', passage }
  }
}

/** The same page again, with nothing to tell of it. */
export function standing(reading: Reading): Reading {
  return { ...reading, entry: 'standing', told: false }
}

/** On to the next page or passage. The space bar, held too long, stays at the end of the last one. */
function goOn(here: Reading, key: 'enter' | 'forward', { page, passages }: Shown): Reading | ReadingEnd {
  const { passage } = here
  if (page.end !== 'text') return { ...here, from: page.to, entry: 'below' }
  if (passage + 1 < passages.length) return { ...here, passage: passage + 1, from: BEGINNING, entry: 'below' }
  return key === 'enter' ? { kind: 'finished', passage } : here
}

/** Back by a page, from the first one of a passage to the last of that before it. */
function goBack(here: Reading, { passages, height }: Shown): Reading {
  const { passage, from } = here
  const before = pageBefore(blocksAt(passages, passage), from, height)
  if (before) return goTo(here, passage, before)
  return passage > 0 ? goTo(here, passage - 1, lastPage(blocksAt(passages, passage - 1), height)) : here
}

/** To the last page of the passage, where its end is not there already. */
function goToEnd(here: Reading, { passages, page, height }: Shown): Reading {
  return page.end === 'text' ? here : goTo(here, here.passage, lastPage(blocksAt(passages, here.passage), height))
}

function goTo(here: Reading, passage: number, from: Spot): Reading {
  const same = here.passage === passage && here.from.block === from.block && here.from.line === from.line
  return same ? here : { ...here, passage, from, entry: 'anew' }
}

function findAgain(here: Reading, shown: Shown): Reading {
  const { search, passage, from } = here
  return search ? goToFound(here, search, search.hit ?? { passage, block: from.block }, shown) : here
}

/** To the next place with the words behind another, round the end of the text. */
function goToFound(here: Reading, { typed, words }: Omit<Search, 'hit'>, after: Place, { passages, height }: Shown): Reading {
  const places = passages.flatMap((blocks, passage) =>
    blocks.flatMap(({ lines }, block) => (words.length > 0 && hasWords(lines, words) ? [{ passage, block, lines }] : [])),
  )
  const next = places.findIndex(({ passage, block }) => {
    return passage > after.passage || (passage === after.passage && block > after.block)
  })
  const number = Math.max(next, 0)
  const place = places[number]
  if (!place) return { ...here, search: { typed, words, hit: null }, told: true }
  const { passage, block, lines } = place
  const line = firstLineWith(lines, words)
  const from = { block, line: line < height ? 0 : line }
  const hit = { passage, block, number: number + 1, of: places.length }
  return { passage, from, entry: 'anew', search: { typed, words, hit }, told: true }
}
