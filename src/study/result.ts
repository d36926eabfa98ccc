import type { CourseIndex } from '../course/course.ts'
import { chapterNumber, locationNumber, locationOf } from '../course/query/location.ts'
import { chanceScore } from '../questions/question.ts'
import { type AnsweredQuestion, weakestSections } from './attempt.ts'
import { type Confidence, countConfidence } from './confidence-matrix.ts'
import { type NextStep, nextStep } from './next-step.ts'
import type { CourseRecord, FinishedTest } from './record.ts'

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
  /** Questions answered and not fully right: they stand in the wrong-book now. */
  missed: number
  /** Points that answering at random earns on average. */
  chance: number
  boxes: Record<Confidence, number>
  /** Empty where one chapter was practised. */
  chapters: ChapterScore[]
  /** Number of the chapter practised, or null for the whole course. */
  chapter: number | null
  /** What to do after a pass. */
  step: NextStep
  /** The sections whose re-reading mends most, as numbers with titles. */
  mend: { place: string; title: string }[]
}

/** At most so many sections are prescribed: with the practice of the mistakes that makes three lines. */
const PRESCRIBED = 2

/** What a paper came to, by its answer sheet and the record it stands in now. */
export function resultOf(
  index: CourseIndex,
  record: CourseRecord,
  test: FinishedTest,
  sheet: readonly AnsweredQuestion[],
): TestResult {
  const mend = weakestSections(sheet, PRESCRIBED).flatMap(section => {
    const place = locationOf(index, section)
    return place?.section ? [{ place: locationNumber(place), title: place.section.title }] : []
  })
  return {
    test,
    passMark: index.test.passMark,
    right: sheet.filter(({ credit }) => credit === 1).length,
    partial: sheet.filter(({ credit }) => credit > 0 && credit < 1).length,
    missed: sheet.filter(({ picked, credit }) => picked !== null && credit < 1).length,
    chance: (sheet.reduce((sum, { question }) => sum + chanceScore(question), 0) / Math.max(1, sheet.length)) * 100,
    boxes: countConfidence(sheet),
    chapters: test.mode === 'practice' || test.chapter !== null ? [] : chapterScores(index, sheet),
    chapter: chapterNumber(index, test.chapter),
    step: nextStep(index, record),
    mend,
  }
}

/** What each chapter earned, in their order; chapters without a question in the paper are left out. */
function chapterScores(index: CourseIndex, sheet: readonly AnsweredQuestion[]): ChapterScore[] {
  return index.chapters.flatMap(({ title, sections }, at) => {
    const own = sheet.filter(({ question }) => sections.some(({ id }) => id === question.section))
    if (own.length === 0) return []
    return [{ number: at + 1, title, questions: own.length, points: own.reduce((sum, { credit }) => sum + credit, 0) }]
  })
}
