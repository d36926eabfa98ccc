import type { CourseIndex } from '../course/course.ts'
import { locationNumber, locationOf } from '../course/query/location.ts'
import type { GuidePart } from '../course/supplements.ts'
import type { ContentBlock } from '../text/content.ts'
import { layoutBlocks } from '../typeset/layout.ts'
import { type Block, blockOf } from '../typeset/paging.ts'
import { wrap } from '../typeset/wrap.ts'
import { commandLines, hanging } from './parts/lines.ts'
import type { ViewPage } from './parts/page.ts'

/** Which part of a guide is shown (`number` is null for the course), and what parts of chapters there are. */
export interface ShownGuide {
  index: CourseIndex
  number: number | null
  chapters: readonly { number: number; title: string }[]
}

/** A part of the trainer's guide: that of the course with the chapters that have one, or that of a chapter, its sections numbered as in the lesson. */
export function guideBlocks(part: GuidePart, { index, number, chapters }: ShownGuide, page: ViewPage): Block[] {
  const { theme, words, width } = page
  const { gap } = words.punctuation
  const place = number === null ? words.guide.title : [words.guide.title, words.guide.chapter(number)].join(gap)
  const title = wrap([theme.title(place), part.title].join(gap), width)
  const [first, ...others] = layoutBlocks(numbered(part.content, index), page)
  const head = blockOf([...title, ...hanging('', part.summary, width), ...(first ? ['', ...first.lines] : [])])
  return [head, ...others, blockOf(number === null ? chapterLines(chapters, page) : nextLines(number, chapters, page))]
}

function chapterLines(chapters: readonly { number: number; title: string }[], page: ViewPage): string[] {
  if (chapters.length === 0) return []
  const rows = chapters.map(({ number, title }): [string, string] => [page.commandLine(`guide ${number}`), title])
  return ['', page.theme.heading(page.words.guide.chapters), ...commandLines(rows, page)]
}

/** After a chapter's part the next one's, and after the last the sheets to work with. */
function nextLines(number: number, chapters: readonly { number: number; title: string }[], page: ViewPage): string[] {
  const next = chapters.find(other => other.number > number)
  const row: [string, string] = next
    ? [page.commandLine(`guide ${next.number}`), next.title]
    : [page.commandLine('worksheet'), page.words.worksheet.title]
  return ['', page.theme.heading(page.words.nextStep), ...commandLines([row], page)]
}

/** Headings that name a section of a lesson, with the number it has there. */
function numbered(content: readonly ContentBlock[], index: CourseIndex): ContentBlock[] {
  return content.map(block => {
    if (block.type !== 'heading' || block.section === undefined) return block
    const place = locationOf(index, block.section)
    return place ? { ...block, text: [`${locationNumber(place)}  `, ...block.text] } : block
  })
}
