import type { ChapterProgress, SectionProgress } from '../../study/progress.ts'
import { displayWidth, padEnd } from '../../text/width.ts'
import { naturalWidth, place } from '../../typeset/columns.ts'
import { twoPartBar } from '../../typeset/spark.ts'
import { wrap } from '../../typeset/wrap.ts'
import { cutTo, hanging } from './lines.ts'
import type { ViewPage } from './page.ts'

/** Below this many cells a line has no room for all of its figures. */
const ROOMY = 60
const BAR = { roomy: 14, narrow: 8 } as const
/** Cells between two columns. */
const GAP = 2

/** A line of the table: a chapter, or a section of one. */
interface Row {
  number: string
  title: string
  read: string
  met: number
  questions: number
  holding: number
  recall: number | null
}

/** A line for each chapter: its title, what was read, a bar of what is held and met, and the figures. In plain text words. */
export function chapterLines(chapters: readonly ChapterProgress[], page: ViewPage): string[] {
  const { progress } = page.words
  if (page.plain) {
    return chapters.flatMap(chapter => {
      const { number, title, sectionsRead: read, sections, questionsSeen: met, questions, holding } = chapter
      const text = progress.chapter({ read, sections, met, questions, holding })
      return hanging('', page.words.punctuation.label(`${number} ${title}`, text), page.width)
    })
  }
  return tableOf(
    chapters.map(chapter => ({
      ...chapter,
      number: String(chapter.number),
      read: `${chapter.sectionsRead}/${chapter.sections}`,
      met: chapter.questionsSeen,
    })),
    page,
  )
}

/** The same for each section of a chapter. */
export function sectionLines(sections: readonly SectionProgress[], page: ViewPage): string[] {
  const { progress, punctuation } = page.words
  if (page.plain) {
    return sections.flatMap(section => {
      const { place: at, title, due } = section
      const facts = [progress.section(section), ...(due === null ? [] : [progress.due(due.slice(5).replace('-', '/'))])]
      return hanging('', punctuation.label(`${at} ${title}`, punctuation.clauses(facts)), page.width)
    })
  }
  return tableOf(
    sections.map(section => ({ ...section, number: section.place, read: section.read ? '1/1' : '0/1' })),
    page,
  )
}

function tableOf(rows: readonly Row[], page: ViewPage): string[] {
  const { theme, words, width, ascii } = page
  const roomy = width >= ROOMY
  const cells = BAR[roomy ? 'roomy' : 'narrow']
  const bar = ({ holding, met, questions }: Row) => twoPartBar(holding, met, questions, questions === 0 ? 0 : cells, ascii)
  const figures = (row: Row) => (roomy ? figuresOf(row, page) : [row.read])
  const { columns } = words.progress
  const headings = roomy ? [columns.read, columns.met, columns.holding, columns.recall] : [columns.read]
  const widths = headings.map((heading, at) =>
    Math.max(...[heading, ...rows.map(row => figures(row)[at] ?? '')].map(naturalWidth)),
  )
  const numbers = Math.max(...rows.map(({ number }) => naturalWidth(number)))
  const taken = numbers + GAP + cells + GAP + widths.reduce((sum, cell) => sum + GAP + cell, 0)
  const room = Math.min(Math.max(...rows.map(({ title }) => naturalWidth(title))), Math.max(4, width - taken))
  const lineOf = (number: string, title: string, drawn: string, facts: readonly string[], look: (text: string) => string) => {
    const head = `${padEnd(number, numbers)}  ${padEnd(cutTo(title, room, words.punctuation.cut), room)}`
    const tail = facts.map((fact, at) => `  ${place(fact, widths[at] ?? 0, 'right')}`).join('')
    return `${head}  ${look(padEnd(drawn, cells))}${tail}`.trimEnd()
  }
  const legend = legendOf(page)
  const own = numbers + GAP + room + GAP + cells
  const indent = ' '.repeat(numbers + GAP)
  // The legend stands in the header where that has room before its first heading, and else below the table.
  const fits = displayWidth(indent + legend) <= own
  const facts = headings.map((heading, at) => `  ${place(heading, widths[at] ?? 0, 'right')}`).join('')
  const header = padEnd(fits ? indent + legend : '', own) + facts
  return [
    header,
    ...rows.map(row => lineOf(row.number, row.title, bar(row), figures(row), theme.accent)),
    ...(fits ? [] : wrap(legend, width)),
  ]
}

/** What the fills of the bars stand for. */
function legendOf({ ascii, words, theme }: ViewPage): string {
  const [full = '', half = '', empty = ''] = ascii ? ['#', '=', '.'] : ['█', '▒', '·']
  return words.progress.legend(theme.accent(full), theme.accent(half), theme.accent(empty))
}

/** What was read, met, held and is recalled, each empty where there is nothing to say. */
function figuresOf({ read, met, questions, holding, recall }: Row, { words }: ViewPage): string[] {
  const asked = questions === 0 ? ['', ''] : [`${met}/${questions}`, String(holding)]
  return [read, ...asked, recall === null ? '' : words.progress.percent(recall)]
}
