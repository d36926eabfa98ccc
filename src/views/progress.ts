import type { CourseIndex } from '../course/course.ts'
import type { NextStep } from '../study/next-step.ts'
import type { FinishedTest } from '../study/record.ts'
import type { ChapterSummary, Summary } from '../study/summary.ts'
import { bar } from '../typeset/bar.ts'
import { wrap } from '../typeset/wrap.ts'
import { nextStepLines } from './parts/next-step.ts'
import type { ViewPage } from './parts/page.ts'

/** Tests shown on the screen; older ones are counted. */
const SHOWN_TESTS = 5
const BAR_CELLS = 20

/** The learner's progress: each chapter's reading, answers and scores, the tests taken, and the next step. */
export function progressView(index: CourseIndex, summary: Summary, step: NextStep, page: ViewPage): string {
  const { theme, words, width } = page
  const title = wrap([theme.title(words.progress.title), index.title].join(words.punctuation.gap), width)
  const totals = words.punctuation.clauses([
    words.progress.read(summary.sectionsRead, summary.sections),
    words.progress.days(summary.days),
  ])
  const chapters = summary.chapters.flatMap(chapter => ['', ...chapterLines(chapter, page)])
  return [...title, ...wrap(totals, width), ...chapters, '', ...testLines(summary, page), '', ...nextStepLines(step, page)].join(
    '\n',
  )
}

function chapterLines(chapter: ChapterSummary, page: ViewPage): string[] {
  const { words, width, theme } = page
  const { progress } = words
  const read = progress.read(chapter.sectionsRead, chapter.sections)
  const seen = progress.seen(chapter.questionsSeen, chapter.questions)
  const of = chapter.questionsSeen
  const answers = of === 0 ? [] : [progress.firstRight(chapter.rightAtFirst, of), progress.latestRight(chapter.rightAtLast, of)]
  const detail = words.punctuation.clauses([read, seen, ...answers])
  const scores =
    chapter.bestScore === null
      ? []
      : [scoreLine(progress.best, chapter.bestScore, page), scoreLine(progress.last, chapter.lastScore ?? 0, page)]
  const heading = wrap(theme.heading(`${chapter.number}  ${chapter.title}`), width)
  return [...heading, ...wrap(detail, width - 3).map(line => `   ${line}`), ...scores]
}

function scoreLine(label: string, score: number, { words, width, theme }: ViewPage): string {
  const cells = Math.min(BAR_CELLS, Math.max(0, width - 20))
  return `   ${label} ${theme.accent(bar(score / 100, cells))} ${words.points(score)}`
}

function testLines({ tests }: Summary, page: ViewPage): string[] {
  const { theme, words, width } = page
  const heading = theme.heading(words.progress.tests)
  if (tests.length === 0) return [heading, ...wrap(`   ${words.progress.noTests}`, width)]
  const shown = tests.slice(-SHOWN_TESTS).reverse()
  const earlier = tests.length - shown.length
  return [heading, ...shown.map(test => testLine(test, page)), ...(earlier > 0 ? [`   ${words.progress.earlier(earlier)}`] : [])]
}

function testLine(test: FinishedTest, page: ViewPage): string {
  const { theme, words, width } = page
  const outcome = test.passed ? theme.correct(words.progress.passed) : theme.wrong(words.progress.failed)
  const cells = Math.min(BAR_CELLS, Math.max(0, width - 40))
  const score = `${theme.accent(bar(test.score / 100, cells))} ${words.points(test.score).padStart(5)}`
  return `   ${test.finishedAt.slice(0, 16).replace('T', ' ')}  ${score}  ${outcome}`
}
