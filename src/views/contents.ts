import type { ChapterEntry, CourseIndex } from '../course/course.ts'
import type { CourseRecord } from '../study/record.ts'
import type { NextStep } from '../study/step.ts'
import type { ChapterSummary, Summary } from '../study/summary.ts'
import { wrap } from '../typeset/wrap.ts'
import { hanging, leftRight } from './parts/lines.ts'
import { nextStepLines } from './parts/next-step.ts'
import type { ViewPage } from './parts/page.ts'

/** The contents: chapters and sections with their numbers, what has been read, and the best score of each chapter. */
export function contentsView(index: CourseIndex, record: CourseRecord, summary: Summary, step: NextStep, page: ViewPage): string {
  const chapters = index.chapters.flatMap((chapter, at) => {
    const chapterSummary = summary.chapters[at]
    return chapterSummary ? ['', ...chapterLines(chapter, chapterSummary, record, page)] : []
  })
  return [...wrap(page.theme.title(index.title), page.width), ...chapters, '', ...nextStepLines(step, page)].join('\n')
}

function chapterLines(chapter: ChapterEntry, summary: ChapterSummary, record: CourseRecord, page: ViewPage): string[] {
  const { theme, width } = page
  const title = theme.heading(`${summary.number}  ${chapter.title}`)
  const marks = chapter.extension ? [page.words.lesson.extension] : []
  const heading = leftRight([title, ...marks].join(page.words.punctuation.gap), status(summary, page), width)
  const sections = chapter.sections.flatMap(({ id, title }, at) =>
    sectionLines(`${summary.number}.${at + 1}`, title, id in record.read, page),
  )
  return [...heading, ...sections]
}

function sectionLines(number: string, title: string, read: boolean, { theme, words, width, plain }: ViewPage): string[] {
  const mark = theme.correct('✓')
  if (!plain) return hanging(`  ${read ? mark : ' '} ${number}  `, title, width)
  return hanging(`${number}  `, read ? `${title}${words.punctuation.brackets(words.contents.sectionRead)} ${mark}` : title, width)
}

function status({ sections, sectionsRead, bestScore }: ChapterSummary, { words }: ViewPage): string {
  const { contents } = words
  const read =
    sectionsRead === 0 ? contents.unread : sectionsRead === sections ? contents.read : contents.partly(sectionsRead, sections)
  return bestScore === null ? read : words.punctuation.clauses([read, contents.best(bestScore)])
}
