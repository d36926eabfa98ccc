import type { TestTerms } from '../../course/course.ts'
import type { Progress } from '../../study/progress.ts'
import type { FinishedTest } from '../../study/record.ts'
import type { RegradedTest } from '../../study/regrade.ts'
import { testLabels } from '../../study/test-labels.ts'
import { displayWidth } from '../../text/width.ts'
import { spark } from '../../typeset/spark.ts'
import { hanging } from './lines.ts'
import type { ViewPage } from './page.ts'
import { testName } from './test-name.ts'

const WEEK = 7
/** Weeks of the calendar in one line, and tests of the trend. */
const SHOWN_WEEKS = 4
const SHOWN_TESTS = 20

/** What is recalled now, what really was, and what comes of it without a review. */
export function recallLines({ recall }: Progress, page: ViewPage): string[] {
  const { progress, punctuation } = page.words
  const { now, cards, reviews, ahead } = recall
  if (now === null) return labelled(progress.recallLabel, progress.noRecall, page)
  const later = ahead.flatMap(({ days, recall: share }) => (share === null ? [] : [progress.ahead(days, share)]))
  const first = punctuation.clauses([progress.recall(now, cards), ...later])
  const { right, count, expected } = reviews
  const lines = labelled(progress.recallLabel, first, page)
  if (expected === null) return lines
  return [...lines, ...labelled('', progress.reviewed(right, count, expected), page)]
}

/** The questions of the coming days, a column a day. */
export function loadLines({ load }: Progress, page: ViewPage): string[] {
  const { progress } = page.words
  const all = load.reduce((sum, count) => sum + count, 0)
  if (all === 0) return labelled(progress.loadLabel, progress.noLoad, page)
  const text = progress.load(load[0] ?? 0, all, load.length)
  return labelled(progress.loadLabel, withPicture(spark(load, Math.max(...load), page.ascii), text, page), page)
}

/** The days of the last weeks, a column a day, week by week. */
export function calendarLines({ calendar }: Progress, page: ViewPage): string[] {
  const { progress } = page.words
  // The weeks are whole but the last.
  const weeks = weeksOf(calendar).slice(-SHOWN_WEEKS)
  const most = Math.max(...calendar.map(({ answered }) => answered))
  const picture = weeks
    .map(week =>
      spark(
        week.map(day => (day.studied ? Math.max(1, day.answered) : 0)),
        most,
        page.ascii,
      ),
    )
    .join(' ')
  const days = weeks.flat().filter(({ studied }) => studied).length
  return labelled(progress.daysLabel, withPicture(picture, progress.studied(days, weeks.length), page), page)
}

/** Days parted into weeks that begin on a Monday. */
export function weeksOf<Day>(days: readonly Day[]): Day[][] {
  return Array.from({ length: Math.ceil(days.length / WEEK) }, (_, at) => days.slice(at * WEEK, (at + 1) * WEEK))
}

/**
 * The scores of the whole course as a line that rises and falls, the last one told, under a key that was mended since too, and the best.
 */
export function trendLines(
  { tests, bestTest }: Progress,
  terms: TestTerms,
  regraded: readonly RegradedTest[],
  page: ViewPage,
): string[] {
  const { progress, punctuation } = page.words
  const last = tests.at(-1)
  if (!last) return labelled(progress.testsLabel, progress.noWhole, page)
  const best = bestTest === null ? progress.noWhole : progress.best(bestTest)
  const picture = spark(
    tests.slice(-SHOWN_TESTS).map(({ score }) => score),
    100,
    page.ascii,
  )
  const mended = regraded.find(({ test }) => test.paper === last.paper)
  const today = mended ? [page.words.testLabels.regraded(mended.score)] : []
  const text = punctuation.clauses([latestText(last, terms, page), ...today, best])
  return labelled(progress.testsLabel, withPicture(picture, text, page), page)
}

function latestText(test: FinishedTest, terms: TestTerms, page: ViewPage): string {
  const { questions, score, passed } = test
  const name = testName(test, testLabels(test, terms), { chapter: null, section: null }, page)
  return page.words.progress.latest({ date: test.finishedAt.slice(5, 10).replace('-', '/'), name, questions, score, passed })
}

/** The four boxes in one sentence. */
export function boxLines({ boxes, met }: Progress, page: ViewPage): string[] {
  const { progress } = page.words
  return met === 0 ? [] : labelled(progress.boxesLabel, progress.boxes(boxes), page)
}

/** The week's count, and what got stronger in it. */
export function weekLines({ week }: Progress, page: ViewPage): string[] {
  const { progress } = page.words
  return labelled(
    progress.weekLabel,
    week.answered === 0 ? progress.quietWeek : progress.week(week.answered, week.stronger),
    page,
  )
}

/** Sections with mistakes, so many of them, each with the command that mends it. */
export function weakLines({ weak }: Progress, most: number, page: ViewPage): string[] {
  const { progress } = page.words
  if (weak.length === 0) return labelled(progress.weakLabel, progress.noWeak, page)
  return weak.slice(0, most).flatMap(({ place, title, misses }, at) => {
    const text = `${progress.weak(title, misses)}  ${page.theme.command(page.commandLine(`read ${place}`))}`
    return labelled(at === 0 ? progress.weakLabel : '', text, page)
  })
}

/** A picture and what it says; in plain text the words alone. */
function withPicture(picture: string, text: string, { theme, plain }: ViewPage): string {
  return plain ? text : `${theme.accent(picture)}  ${text}`
}

/** A fact behind its name, or below the one before where it has none. */
export function labelled(label: string, text: string, page: ViewPage): string[] {
  const { theme, width, plain, words } = page
  if (plain) return hanging('', label === '' ? text : words.punctuation.label(label, text), width)
  const column = displayWidth(words.progress.recallLabel)
  return hanging(`${label === '' ? ' '.repeat(column) : theme.heading(label)}  `, text, width)
}
