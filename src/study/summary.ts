import type { ChapterEntry, CourseIndex } from '../course/course.ts'
import { type CourseRecord, countsAsWhole, type FinishedTest } from './record.ts'

/** How far a learner has come in one chapter. Scores are in points out of 100, or null before the first one. */
export interface ChapterSummary {
  number: number
  id: string
  title: string
  sections: number
  sectionsRead: number
  questions: number
  questionsSeen: number
  /** Questions fully right at the first try, and at the latest one. */
  rightAtFirst: number
  rightAtLast: number
  /** Of tests and exams of this chapter: a practice shows its verdicts on the way and has no score. */
  bestScore: number | null
}

export interface Summary {
  chapters: ChapterSummary[]
  /** Tests of the whole course, oldest first. */
  tests: FinishedTest[]
  /** The best of those that count: whole, the first attempt, its key unseen. */
  bestTest: number | null
  sections: number
  sectionsRead: number
  days: number
}

/** Sums up a learner's record over a course. What the course does not have any more is left out. */
export function summarize(index: CourseIndex, record: CourseRecord): Summary {
  const chapters = index.chapters.map((chapter, at) => summarizeChapter(chapter, at + 1, record))
  const tests = record.tests.filter(test => test.chapter === null && (test.mode === 'test' || test.mode === 'exam'))
  return {
    chapters,
    tests,
    bestTest: highest(tests.filter(countsAsWhole)),
    sections: chapters.reduce((sum, chapter) => sum + chapter.sections, 0),
    sectionsRead: chapters.reduce((sum, chapter) => sum + chapter.sectionsRead, 0),
    days: record.days.length,
  }
}

function summarizeChapter(chapter: ChapterEntry, number: number, record: CourseRecord): ChapterSummary {
  const seen = chapter.questions.flatMap(question => record.questions[question.id] ?? [])
  const tests = record.tests.filter(
    test => test.chapter === chapter.id && test.mode !== 'practice' && test.attempt === 1 && !test.keySeen,
  )
  return {
    number,
    id: chapter.id,
    title: chapter.title,
    sections: chapter.sections.length,
    sectionsRead: chapter.sections.filter(section => section.id in record.read).length,
    questions: chapter.questions.length,
    questionsSeen: seen.length,
    rightAtFirst: seen.filter(question => question.first.credit === 1).length,
    rightAtLast: seen.filter(question => question.latest.credit === 1).length,
    bestScore: highest(tests),
  }
}

function highest(tests: readonly FinishedTest[]): number | null {
  return tests.length === 0 ? null : Math.max(...tests.map(test => test.score))
}
