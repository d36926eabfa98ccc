import type { Balance, Counts } from '../../check/balance.ts'
import type { CourseSettings } from '../../course/parse/schema.ts'
import type { Alignment } from '../../text/content.ts'
import { naturalWidth } from '../../typeset/columns.ts'
import { tableLines } from '../../typeset/table.ts'
import { wrap } from '../../typeset/wrap.ts'
import { hanging } from './lines.ts'
import type { ViewPage } from './page.ts'

type Blueprint = CourseSettings['check']['blueprint']
type Kind = 'types' | 'bloom' | 'difficulty'

/** A row of the table: what is counted, a cell for each chapter, and what it comes to over the bank. */
interface Row {
  label: string
  chapters: string[]
  /** The sum, its share, and the share of the blueprint where there is one. */
  bank: string[]
}

/** Cells between two columns of a table. */
const GAP = 2

/** A bank's balance: what it holds chapter by chapter beside the blueprint, and where the keys stand. */
export function balanceLines(title: string, balance: Balance, blueprint: Blueprint, page: ViewPage): string[] {
  const { theme, width, words } = page
  const { check } = words
  const { gap } = words.punctuation
  const keys = balance.keyPlaces.map((count, at) => check.keyPlace(at + 1, count)).join(gap)
  const extremes = check.extreme(
    check.of(balance.longestIsKey, balance.singles),
    check.of(balance.shortestIsKey, balance.singles),
  )
  return [
    ...wrap(theme.heading(check.bank(title, balance.total.all)), width),
    '',
    ...table(rowsOf(balance, blueprint, page), balance.chapters.length, blueprint !== undefined, page),
    '',
    ...hanging(`${check.keyPlaces}${gap}`, keys, width),
    ...hanging(`${check.extremes}${gap}`, extremes, width),
    ...hanging(`${check.statements}${gap}`, check.of(balance.trueStatements, balance.statements), width),
  ]
}

function rowsOf(balance: Balance, blueprint: Blueprint, { words }: ViewPage): (Row | null)[] {
  const { total, chapters } = balance
  const { check, kinds } = words
  const row = (label: string, of: (counts: Counts) => number, wanted: number | null): Row => {
    const share = total.all === 0 ? '' : String(Math.round((of(total) / total.all) * 100))
    const asked = blueprint ? [wanted === null ? '' : String(Math.round(wanted))] : []
    return { label, chapters: chapters.map(counts => String(of(counts))), bank: [String(of(total)), share, ...asked] }
  }
  const group = (kind: Kind): Row[] => {
    return Object.entries(kinds[kind]).map(([name, label]) => {
      return row(label, counts => (counts[kind] as Record<string, number>)[name] ?? 0, wantedShare(blueprint, kind, name))
    })
  }
  const sections = chapters.map(({ sections, sectionsTested }) => `${sectionsTested}/${sections}`)
  const sum = (of: (chapter: Balance['chapters'][number]) => number) => chapters.reduce((all, chapter) => all + of(chapter), 0)
  const tested = `${sum(chapter => chapter.sectionsTested)}/${sum(chapter => chapter.sections)}`
  return [
    row(check.all, counts => counts.all, null),
    null,
    ...group('types'),
    null,
    ...group('bloom'),
    null,
    ...group('difficulty'),
    null,
    { label: check.sections, chapters: sections, bank: [tested] },
  ]
}

function wantedShare(blueprint: Blueprint, kind: Kind, name: string): number | null {
  if (!blueprint) return null
  if (kind === 'difficulty') return (blueprint.difficulty as Record<string, number>)[name] ?? null
  const rows = blueprint.chapters.map(chapter => (chapter[kind] as Record<string, number>)[name] ?? 0)
  return rows.length === 0 ? null : rows.reduce((sum, share) => sum + share, 0)
}

/** Without its columns of chapters where those do not fit. */
function table(rows: (Row | null)[], chapters: number, planned: boolean, page: ViewPage): string[] {
  const { check } = page.words
  const numbers = Array.from({ length: chapters }, (_, at) => String(at + 1))
  const cells = (row: Row, wide: boolean) => [row.label, ...(wide ? row.chapters : []), ...row.bank]
  const full = rows.flatMap(row => (row ? [cells(row, true)] : []))
  const sums = [check.total, check.share, ...(planned ? [check.blueprint] : [])]
  const header = [check.chapter, ...numbers, ...sums]
  const widths = header.map((heading, at) => Math.max(...[heading, ...full.map(row => row[at] ?? '')].map(naturalWidth)))
  const wide = widths.reduce((sum, cellsWide) => sum + cellsWide + GAP, -GAP) <= page.width
  const headings = wide ? header : [check.kind, ...sums]
  const body = rows.map(row => (row ? cells(row, wide) : headings.map(() => '')))
  const alignment = headings.map((_, at): Alignment => (at === 0 ? 'left' : 'right'))
  return tableLines(headings, body, alignment, page)
}
