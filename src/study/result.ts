import type { CourseIndex } from '../course/course.ts'
import { chapterNumber, locationNumber, locationOf } from '../course/query/location.ts'
import { chanceScore } from '../questions/question.ts'
import { type AnsweredQuestion, weakestSections } from './attempt.ts'
import { type Confidence, countConfidence } from './confidence-matrix.ts'
import { nextStep } from './next-step.ts'
import type { CourseRecord, FinishedTest } from './record.ts'
import type { NextStep } from './step.ts'
import { type TestLabel, testLabels } from './test-labels.ts'

/** What a chapter earned in a paper; `points` counts a fully right answer as 1. */
export interface ChapterScore {
  number: number
  title: string
  questions: number
  points: number
}

/** A test that was handed in, with what to do about it. */
export interface TestResult {
  test: FinishedTest
  /** Points from which the test is passed. */
  passMark: number
  right: number
  /** Questions that earned some of their points. */
  partial: number
  /** Questions not fully right, blanks among them, or right by a guess: they stand in the wrong-book now. */
  missed: number
  /** Points that answering at random earns on average. */
  chance: number
  boxes: Record<Confidence, number>
  /** Empty where one chapter was practised. */
  chapters: ChapterScore[]
  /** Number of the chapter practised, or null for the whole course. */
  chapter: number | null
  /** What the test is besides its score. */
  labels: TestLabel[]
  /** What to do after a pass. */
  step: NextStep
  /** Points under today's keys, where a key was mended since an answer was marked; null where that changes nothing. */
  regraded: number | null
  /** Every section that lost points, most lost first, as numbers with titles. */
  mend: { place: string; title: string }[]
}

/** What a paper came to, by its answer sheet and the record it stands in. `now` is in milliseconds since 1970. */
export function resultOf(
  index: CourseIndex,
  record: CourseRecord,
  test: FinishedTest,
  sheet: readonly AnsweredQuestion[],
  now: number,
): TestResult {
  const mend = weakestSections(sheet).flatMap(section => {
    const place = locationOf(index, section)
    return place?.section ? [{ place: locationNumber(place), title: place.section.title }] : []
  })
  return {
    test,
    passMark: index.test.passMark,
    right: sheet.filter(({ credit }) => credit === 1).length,
    partial: sheet.filter(({ credit }) => credit > 0 && credit < 1).length,
    missed: sheet.filter(({ credit, guessed }) => credit < 1 || guessed).length,
    chance: (sheet.reduce((sum, { question }) => sum + chanceScore(question), 0) / Math.max(1, sheet.length)) * 100,
    boxes: countConfidence(sheet),
    chapters: test.mode === 'practice' || test.chapter !== null ? [] : chapterScores(index, sheet),
    chapter: chapterNumber(index, test.chapter),
    labels: testLabels(test, index.test),
    step: nextStep(index, record, now),
    regraded: regradedScore(sheet),
    mend,
  }
}

/** Points out of 100 with one decimal by today's keys, or null where every mark is the same. */
function regradedScore(sheet: readonly AnsweredQuestion[]): number | null {
  if (sheet.every(({ regraded }) => regraded === null)) return null
  const sum = sheet.reduce((total, { credit, regraded }) => total + (regraded ?? credit), 0)
  return Math.round((sum / sheet.length) * 1000 + 1e-6) / 10
}

/** What each chapter earned, in their order; chapters without a question in the paper are left out. */
function chapterScores(index: CourseIndex, sheet: readonly AnsweredQuestion[]): ChapterScore[] {
  return index.chapters.flatMap(({ title, sections }, at) => {
    const own = sheet.filter(({ question }) => sections.some(({ id }) => id === question.section))
    if (own.length === 0) return []
    return [{ number: at + 1, title, questions: own.length, points: own.reduce((sum, { credit }) => sum + credit, 0) }]
  })
}
