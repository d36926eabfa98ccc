import type { CourseRecord, Miss, PaperAnswer, QuestionRecord } from './record.ts'
import { studyDay } from './time.ts'

/**
 * Counts an answer for its question, changing `course`: first and latest result, and what was missed or mended by it. `strict`: on its
 * paper only what is fully right counted.
 */
export function countResult(course: CourseRecord, question: string, answer: PaperAnswer, strict: boolean): void {
  const { credit, at } = answer
  const known = course.questions[question]
  const isFirst = known === undefined || Date.parse(at) < Date.parse(known.first.at)
  const isLatest = known === undefined || Date.parse(at) >= Date.parse(known.latest.at)
  course.questions[question] = {
    attempts: (known?.attempts ?? 0) + 1,
    first: isFirst ? { credit, at } : known.first,
    latest: isLatest ? { credit, at } : known.latest,
    ...updateMiss(known, answer, strict),
  }
}

/** Counts a second try, made with the key in sight: it shows nothing of what is known. */
export function countRetry(course: CourseRecord, question: string): void {
  const known = course.questions[question]
  if (known) known.attempts += 1
}

/** Counts a question that was handed in blank: it is not known, and its key has been shown now. */
export function countBlank(course: CourseRecord, question: string, at: string): void {
  const known = course.questions[question]
  const result = { credit: 0, at }
  course.questions[question] = {
    attempts: known?.attempts ?? 0,
    first: known?.first ?? result,
    latest: result,
    miss: { at, picked: [], credit: 0, kind: 'blank', revision: null, strict: false },
    rightDays: [],
  }
}

/**
 * The last miss and what mended it since. An answer older than the last miss mends nothing. A right guess is no knowledge: it opens a
 * miss of its own, and mends none.
 */
function updateMiss(
  known: QuestionRecord | undefined,
  answer: PaperAnswer,
  strict: boolean,
): Pick<QuestionRecord, 'miss' | 'rightDays'> {
  const { at, picked, credit, guessed, revision } = answer
  const { miss = null, rightDays = [] } = known ?? {}
  if (miss && Date.parse(at) < Date.parse(miss.at)) return { miss, rightDays }
  const missed = (kind: Miss['kind']) => ({ miss: { at, picked, credit, kind, revision, strict }, rightDays: [] })
  if (credit < 1) return missed('wrong')
  if (guessed) return miss && rightDays.length < DAYS_TO_GRADUATE ? { miss, rightDays } : missed('guess')
  const day = studyDay(at)
  return { miss, rightDays: miss && !rightDays.includes(day) ? [...rightDays, day] : rightDays }
}

/** Right answers on so many different days take a question out of the wrong-book. */
export const DAYS_TO_GRADUATE = 2
