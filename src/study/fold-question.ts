import { countReview } from './fold-schedule.ts'
import type { CourseRecord, Miss, PaperAnswer } from './record.ts'
import { daysToGraduate, type Outcome } from './schedule.ts'

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
    miss: missAfter(openMiss(course, question), known?.miss ?? null, { answer, strict }),
  }
  countReview(course.schedule, question, at, outcomeOf(answer))
}

/** What an answer was; one that is partly right counts as wrong. */
function outcomeOf({ credit, guessed }: Pick<PaperAnswer, 'credit' | 'guessed'>): Outcome {
  if (credit === 1) return guessed ? 'guess' : 'right'
  return guessed ? 'unsure' : 'wrong'
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
  }
  countReview(course.schedule, question, at, 'blank')
}

/** What is still to mend of a question; null where nothing is. */
function openMiss({ questions, schedule }: CourseRecord, question: string): Miss | null {
  const { miss = null } = questions[question] ?? {}
  const card = schedule[question]
  return miss && card && daysToGraduate(card, miss.at) > 0 ? miss : null
}

/**
 * What was last missed, after one more answer: an answer older than the last miss changes nothing. A right guess is no knowledge: it opens
 * a miss of its own where none is still to mend.
 */
function missAfter(
  open: Miss | null,
  miss: Miss | null,
  { answer, strict }: { answer: PaperAnswer; strict: boolean },
): Miss | null {
  const { at, picked, credit, guessed, revision } = answer
  if (miss && Date.parse(at) < Date.parse(miss.at)) return miss
  if (credit < 1) return { at, picked, credit, kind: 'wrong', revision, strict }
  return guessed && !open ? { at, picked, credit, kind: 'guess', revision, strict } : miss
}
