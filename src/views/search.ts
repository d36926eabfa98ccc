import { locationNumber } from '../course/query/location.ts'
import type { Found, Passage } from '../course/query/search.ts'
import { withoutControls } from '../text/controls.ts'
import { displayWidth } from '../text/width.ts'
import { wrap } from '../typeset/wrap.ts'
import { commandLines, hanging } from './parts/lines.ts'
import type { ViewPage } from './parts/page.ts'

const SHOWN_PLACES = 8
const SHOWN_PASSAGES = 2
/** About two lines of a narrow terminal, in characters. */
const EXCERPT = 60

/** The sections where words stand, with `all` every one, each with its number and the passages that say most, the words marked. */
export function searchView(words: string, found: readonly Found[], all: boolean, page: ViewPage): string {
  const { theme, width } = page
  const { search, punctuation } = page.words
  const shown = all ? found : found.slice(0, SHOWN_PLACES)
  const places = shown.flatMap(({ place, passages }) => {
    const number = theme.heading(locationNumber(place))
    const title = passages.find(({ kind, text }) => kind === 'title' && text === place.section?.title)
    const heading = hanging(`${number}  `, title ? excerpt(title, page) : (place.section?.title ?? ''), width)
    const rest = passages.filter(passage => passage !== title).slice(0, SHOWN_PASSAGES)
    return [
      '',
      ...heading,
      ...rest.flatMap(passage =>
        hanging(`     ${search.sources[passage.kind]}${punctuation.gap}`, excerpt(passage, page), width),
      ),
    ]
  })
  const said = withoutControls(words)
  const best = found[0]
  const next = best
    ? [
        '',
        theme.heading(page.words.nextStep),
        ...commandLines([[page.commandLine(`read ${locationNumber(best.place)}`), search.read]], page),
      ]
    : []
  return [
    ...wrap(theme.title(search.title(said, found.length)), width),
    ...places,
    ...moreLines(said, found.length - shown.length, page),
    ...next,
  ].join('\n')
}

/** How many places are not shown, and how to have them. */
function moreLines(words: string, hidden: number, page: ViewPage): string[] {
  if (hidden <= 0) return []
  const { search } = page.words
  const listAll: [string, string] = [page.commandLine('search --all', ...words.split(/\s+/)), search.listAll]
  return ['', ...wrap(search.more(hidden), page.width), ...commandLines([listAll], page)]
}

/** The sentences about the first match, cut to a readable length, with every match in them marked. */
function excerpt({ text, matches }: Passage, page: ViewPage): string {
  const { cut, sentenceEnds } = page.words.punctuation
  const [first, end] = matches[0] ?? [0, 0]
  const opens = Math.max(...[...sentenceEnds, '\n'].map(mark => text.lastIndexOf(mark, first - 1) + 1))
  const from = first - opens > EXCERPT / 2 ? first - EXCERPT / 3 : opens
  const to = Math.min(text.length, Math.max(end, Math.floor(from) + EXCERPT))
  const start = Math.floor(from)
  const shown = matches.filter(([begin, finish]) => begin >= start && finish <= to)
  let marked = start > opens ? cut : ''
  let at = start
  for (const [begin, finish] of shown) {
    marked += text.slice(at, begin) + mark(text.slice(begin, finish), page)
    at = finish
  }
  return marked + text.slice(at, to).trimEnd() + (to < text.length ? cut : '')
}

/** Without colour the words stand in brackets. */
function mark(text: string, { theme, words }: ViewPage): string {
  const styled = theme.key(text)
  return displayWidth(styled) === displayWidth(text) && styled !== text ? styled : words.punctuation.found(text)
}
