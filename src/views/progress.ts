import type { CourseIndex, TestTerms } from '../course/course.ts'
import type { FinishedTest } from '../study/record.ts'
import type { RegradedTest } from '../study/regrade.ts'
import type { NextStep } from '../study/step.ts'
import type { ChapterSummary, Summary } from '../study/summary.ts'
import { testLabels } from '../study/test-labels.ts'
import { bar } from '../typeset/bar.ts'
import { naturalWidth } from '../typeset/columns.ts'
import { tableLines } from '../typeset/table.ts'
import { wrap } from '../typeset/wrap.ts'
import { hanging } from './parts/lines.ts'
import { nextStepLines } from './parts/next-step.ts'
import type { ViewPage } from './parts/page.ts'
import { testName, testRemarks } from './parts/test-name.ts'

/** Tests shown on the screen; older ones are counted. */
const SHOWN_TESTS = 5
const BAR_CELLS = 20
/** Cells between two columns of a table. */
const GAP = 2

/**
 * The learner's progress: each chapter's reading, answers and scores, the tests taken, and the next step. `regraded` are the tests whose
 * score is another under today's keys.
 */
export function progressView(
  index: CourseIndex,
  summary: Summary,
  regraded: readonly RegradedTest[],
  step: NextStep,
  page: ViewPage,
): string {
  const { theme, words, width } = page
  const title = wrap([theme.title(words.progress.title), index.title].join(words.punctuation.gap), width)
  const totals = words.punctuation.clauses([
    words.progress.read(summary.sectionsRead, summary.sections),
    words.progress.days(summary.days),
  ])
  const blocks = () => summary.chapters.flatMap((chapter, at) => [...(at === 0 ? [] : ['']), ...chapterLines(chapter, page)])
  const chapters = ['', ...(chapterTable(summary.chapters, page) ?? blocks())]
  return [
    ...title,
    ...wrap(totals, width),
    ...chapters,
    '',
    ...testLines(summary, index.test, regraded, page),
    '',
    ...nextStepLines(step, page),
  ].join('\n')
}

/** A line for each chapter, in columns; null where those would not fit. */
function chapterTable(chapters: readonly ChapterSummary[], page: ViewPage): string[] | null {
  const { words, width, plain } = page
  const { columns } = words.progress
  const header = [columns.chapter, columns.read, columns.seen, columns.first, columns.latest, columns.best]
  const rows = chapters.map(chapter => {
    const { questionsSeen: seen } = chapter
    const outOf = (count: number, all: number) => (all === 0 ? '' : `${count}/${all}`)
    return [
      `${chapter.number}  ${chapter.title}`,
      outOf(chapter.sectionsRead, chapter.sections),
      outOf(seen, chapter.questions),
      outOf(chapter.rightAtFirst, seen),
      outOf(chapter.rightAtLast, seen),
      chapter.bestScore === null ? '' : words.points(chapter.bestScore),
    ]
  })
  const widths = header.map((heading, at) => Math.max(...[heading, ...rows.map(row => row[at] ?? '')].map(naturalWidth)))
  if (plain || widths.reduce((sum, cells) => sum + cells + GAP, -GAP) > width) return null
  return tableLines(
    header,
    rows,
    header.map((_, at) => (at === 0 ? 'left' : 'right')),
    page,
  )
}

/** A chapter where its line in the table would not fit. */
function chapterLines(chapter: ChapterSummary, page: ViewPage): string[] {
  const { words, width, theme } = page
  const { progress } = words
  const read = progress.read(chapter.sectionsRead, chapter.sections)
  const seen = progress.seen(chapter.questionsSeen, chapter.questions)
  const of = chapter.questionsSeen
  const answers = of === 0 ? [] : [progress.firstRight(chapter.rightAtFirst, of), progress.latestRight(chapter.rightAtLast, of)]
  const detail = words.punctuation.clauses([read, seen, ...answers])
  const scores = chapter.bestScore === null ? [] : [scoreLine(progress.best, chapter.bestScore, page)]
  const heading = wrap(theme.heading(`${chapter.number}  ${chapter.title}`), width)
  return [...heading, ...wrap(detail, width - 3).map(line => `   ${line}`), ...scores]
}

function scoreLine(label: string, score: number, { words, width, theme }: ViewPage): string {
  const cells = Math.min(BAR_CELLS, Math.max(0, width - 20))
  return `   ${label} ${theme.accent(bar(score / 100, cells))} ${words.points(score)}`
}

function testLines({ tests, bestTest }: Summary, terms: TestTerms, regraded: readonly RegradedTest[], page: ViewPage): string[] {
  const { theme, words, width } = page
  const heading = theme.heading(words.progress.tests)
  const best =
    bestTest === null ? wrap(`   ${words.progress.noWhole}`, width) : [scoreLine(words.progress.bestWhole, bestTest, page)]
  const shown = tests.slice(-SHOWN_TESTS).reverse()
  const earlier = tests.length - shown.length
  const lines = shown.flatMap(test =>
    testLine(test, terms, regraded.find(other => other.test.paper === test.paper) ?? null, page),
  )
  return [heading, ...best, ...lines, ...(earlier > 0 ? [`   ${words.progress.earlier(earlier)}`] : [])]
}

/** Date, score and outcome; then what kind of test it was, what keeps it from counting, and its score under today's keys. */
function testLine(test: FinishedTest, terms: TestTerms, regraded: RegradedTest | null, page: ViewPage): string[] {
  const { theme, words, width } = page
  const { testLabels: labels, punctuation } = words
  const outcome = test.passed ? theme.correct(words.progress.passed) : theme.wrong(words.progress.failed)
  const told = testLabels(test, terms)
  const name = [testName(test, told, { chapter: null, section: null }, page), labels.questions(test.questions)].join(
    punctuation.gap,
  )
  const about = [name, ...testRemarks(told, page), ...(regraded ? [labels.regraded(regraded.score)] : [])]
  const date = test.finishedAt.slice(0, 16).replace('T', ' ')
  const text = `${date}  ${words.points(test.score).padStart(5)}  ${outcome}${punctuation.gap}${punctuation.clauses(about)}`
  return hanging('   ', text, width)
}
