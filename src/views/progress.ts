import type { CourseIndex } from '../course/course.ts'
import type { Progress } from '../study/progress.ts'
import type { RegradedTest } from '../study/regrade.ts'
import type { NextStep } from '../study/step.ts'
import { displayWidth } from '../text/width.ts'
import { spark } from '../typeset/spark.ts'
import { wrap } from '../typeset/wrap.ts'
import { chapterLines } from './parts/chapter-lines.ts'
import { commandLines } from './parts/lines.ts'
import {
  boxLines,
  calendarLines,
  labelled,
  loadLines,
  recallLines,
  trendLines,
  weakLines,
  weekLines,
  weeksOf,
} from './parts/memory-lines.ts'
import { nextStepRow } from './parts/next-step.ts'
import type { ViewPage } from './parts/page.ts'
import { testLine } from './parts/test-line.ts'

/** All that `progress` is drawn from. `regraded` are the tests whose score is another under today's keys. */
export interface ProgressData {
  index: CourseIndex
  progress: Progress
  regraded: readonly RegradedTest[]
  step: NextStep
}

/** The learner's progress on one screen: a line a chapter, what is remembered, what comes, and the next step. */
export function progressView({ index, progress, regraded, step }: ProgressData, page: ViewPage): string {
  const { theme, words, commandLine } = page
  const rows: [string, string][] = [nextStepRow(step, page), [commandLine('progress --all'), words.progress.more]]
  return [
    ...headLines(progress, page),
    ...chapterLines(progress.chapters, page),
    '',
    ...recallLines(progress, page),
    ...loadLines(progress, page),
    ...calendarLines(progress, page),
    ...trendLines(progress, index.test, regraded, page),
    ...boxLines(progress, page),
    ...weakLines(progress, 1, page),
    ...weekLines(progress, page),
    '',
    theme.heading(words.nextStep),
    ...commandLines(rows, page),
  ].join('\n')
}

/** Everything: each test, more weeks of the calendar, and each weak section. */
export function wholeProgressView({ index, progress, regraded, step }: ProgressData, page: ViewPage): string {
  const { theme, words } = page
  const tests = progress.tests
    .toReversed()
    .flatMap(test => testLine(test, index.test, regraded.find(other => other.test.paper === test.paper) ?? null, page))
  return [
    ...wrap(theme.title(index.title), page.width),
    ...headLines(progress, page),
    ...chapterLines(progress.chapters, page),
    '',
    ...recallLines(progress, page),
    ...loadLines(progress, page),
    ...boxLines(progress, page),
    ...weekLines(progress, page),
    '',
    ...calendarLines(progress, page),
    ...gridLines(progress, page),
    '',
    ...trendLines(progress, index.test, regraded, page),
    ...tests,
    '',
    ...weakBlock(progress, page),
    theme.heading(words.nextStep),
    ...commandLines([nextStepRow(step, page)], page),
  ].join('\n')
}

/** Every weak section with the command that mends it. */
function weakBlock({ weak }: Progress, page: ViewPage): string[] {
  const { theme, words, commandLine } = page
  if (weak.length === 0) return []
  const rows = weak.map(({ place, title, misses }): [string, string] => [
    commandLine(`read ${place}`),
    words.progress.weak(title, misses),
  ])
  return [theme.heading(words.progress.weakLabel), ...commandLines(rows, page), '']
}

function headLines({ sectionsRead, sections, met, questions, holding }: Progress, { theme, words, width }: ViewPage): string[] {
  const standing = words.progress.standing({ read: sectionsRead, sections, met, questions, holding })
  return wrap([theme.title(words.progress.title), standing].join(words.punctuation.gap), width)
}

/** The calendar, a line a weekday and a column a week. In plain text the line above it says enough. */
function gridLines({ calendar }: Progress, page: ViewPage): string[] {
  const { words, plain, theme, ascii, width } = page
  const weeks = weeksOf(calendar)
  const most = Math.max(...calendar.map(({ answered }) => answered))
  const shown = weeks.slice(-Math.floor((width - 2 * displayWidth(words.progress.recallLabel)) / 2))
  if (plain) return []
  return words.progress.dayNames.flatMap((name, at) => {
    const days = shown
      .map(week => week[at])
      .map(day => (day ? spark([day.studied ? Math.max(1, day.answered) : 0], most, ascii) : ' '))
    return labelled('', `${name} ${theme.accent(days.join(' '))}`, page)
  })
}
