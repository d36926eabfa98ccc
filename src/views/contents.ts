import type { ChapterEntry, CourseIndex } from '../course/course.ts'
import type { CourseRecord } from '../study/record.ts'
import type { NextStep } from '../study/step.ts'
import type { ChapterSummary, Summary } from '../study/summary.ts'
import { wrap } from '../typeset/wrap.ts'
import { hanging, leftRight } from './parts/lines.ts'
import { nextStepLines } from './parts/next-step.ts'
import type { ViewPage } from './parts/page.ts'

/** What of the contents to show: one chapter or, for null, all; and whether with their sections. */
interface ShownContents {
  chapter: ChapterEntry | null
  sections: boolean
}

/**
 * The contents: a line for each chapter with what has been read of it, what was answered rightly at last and the best score; below it its
 * sections where those are wanted.
 */
export function contentsView(
  index: CourseIndex,
  record: CourseRecord,
  summary: Summary,
  { chapter: only, sections }: ShownContents,
  step: NextStep,
  page: ViewPage,
): string {
  const chapters = index.chapters.flatMap((chapter, at) => {
    const chapterSummary = summary.chapters[at]
    if (!chapterSummary || (only && only !== chapter)) return []
    const heading = chapterLines(chapter, chapterSummary, page)
    return [[...heading, ...(sections ? sectionsLines(chapter, chapterSummary.number, record, page) : [])]]
  })
  const lines = chapters.flatMap((chapter, at) => (sections && at > 0 ? ['', ...chapter] : chapter))
  const more = sections ? [] : ['', ...wrap(page.words.contents.sections(page.commandLine('list 1')), page.width)]
  return [...wrap(page.theme.title(index.title), page.width), '', ...lines, ...more, '', ...nextStepLines(step, page)].join('\n')
}

function chapterLines(chapter: ChapterEntry, summary: ChapterSummary, page: ViewPage): string[] {
  const title = page.theme.heading(`${summary.number}  ${chapter.title}`)
  const marks = chapter.extension ? [page.words.lesson.extension] : []
  return leftRight([title, ...marks].join(page.words.punctuation.gap), status(summary, page), page.width)
}

function sectionsLines({ sections }: ChapterEntry, number: number, { read }: CourseRecord, page: ViewPage): string[] {
  return sections.flatMap(({ id, title }, at) => sectionLines(`${number}.${at + 1}`, title, id in read, page))
}

function sectionLines(number: string, title: string, read: boolean, { theme, words, width, plain }: ViewPage): string[] {
  const mark = theme.correct('✓')
  if (!plain) return hanging(`  ${read ? mark : ' '} ${number}  `, title, width)
  return hanging(`${number}  `, read ? `${title}${words.punctuation.brackets(words.contents.sectionRead)} ${mark}` : title, width)
}

function status({ sections, sectionsRead, questionsSeen, rightAtLast, bestScore }: ChapterSummary, { words }: ViewPage): string {
  const { contents } = words
  const read =
    sectionsRead === 0 ? contents.unread : sectionsRead === sections ? contents.read : contents.partly(sectionsRead, sections)
  const right = questionsSeen === 0 ? [] : [contents.right(rightAtLast, questionsSeen)]
  const best = bestScore === null ? [] : [contents.best(bestScore)]
  return words.punctuation.clauses([read, ...right, ...best])
}
