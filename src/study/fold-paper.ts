import type { EventOf } from './events.ts'
import { countBlank, countResult, countRetry } from './fold-question.ts'
import { type CourseRecord, emptyMap, type OpenPaper, type PaperAnswer, seenBefore, wasHandedIn } from './record.ts'

/** Questions from which on a paper of the first version was a whole test: it did not say. */
const WHOLE_BEFORE = 10

/** Opens a paper, changing `course`. */
export function startPaper(
  course: CourseRecord,
  { id: startEvent, version, at: startedAt, data }: EventOf<'paper-started'>,
): void {
  course.open[data.paper] ??= { ...data, startEvent, version, startedAt, answers: emptyMap(), skipped: [], flagged: [] }
}

/**
 * Puts an answer on its paper, changing `course`. A test keeps its verdicts to itself until it is handed in: only then do its answers
 * count for their questions. In a practice the first answer to a question is the one that counts; what comes after its verdict, or to a
 * paper that was handed in, is a second try.
 */
export function answerQuestion(course: CourseRecord, { id, at, data }: EventOf<'answered'>): void {
  const { paper, question, picked, score, revision, guessed, retry } = data
  const open = course.open[paper]
  const practised = open === undefined || open.mode === 'practice'
  const isRetry = retry === true || (open ? practised && question in open.answers : wasHandedIn(course.tests, paper))
  if (isRetry) return countRetry(course, question)
  const answer: PaperAnswer = { event: id, at, picked, credit: score, revision, guessed }
  if (practised) countResult(course, question, answer, open?.credit === 'strict')
  if (!open) return
  open.answers[question] = answer
  open.skipped = without(open.skipped, question)
}

/** Puts a question behind the others of its paper. */
export function skipQuestion(course: CourseRecord, { data }: EventOf<'skipped'>): void {
  const open = course.open[data.paper]
  if (open) open.skipped = [...without(open.skipped, data.question), data.question]
}

/** Sets or takes away the flag of a question on its paper. */
export function flagQuestion(course: CourseRecord, { data }: EventOf<'flagged'>): void {
  const open = course.open[data.paper]
  if (!open) return
  open.flagged = without(open.flagged, data.question)
  if (data.flagged) open.flagged.push(data.question)
}

/** Hands a paper in. Finishing is idempotent by paper id: one that is not open any more stays as it was handed in. */
export function finishPaper(course: CourseRecord, { at, data }: EventOf<'paper-finished'>): void {
  const open = course.open[data.paper]
  if (!open) return
  const { paper, seed, mode, chapter, questions, startedAt, version, limit, release, frozen } = open
  const score = scoreOf(open)
  const blank = questions.filter(question => !(question in open.answers))
  course.tests.push({
    paper,
    seed,
    mode,
    chapter,
    section: open.section ?? null,
    questions: questions.length,
    startedAt,
    finishedAt: at,
    score,
    passed: score >= data.passMark,
    version,
    limit,
    blank: blank.length,
    whole: isWhole(open),
    ...seenBefore(course, open),
    ranOut: data.ranOut ?? false,
    credit: open.credit ?? null,
    learner: data.learner ?? open.learner ?? null,
    ...(release === undefined ? {} : { release }),
    ...(frozen === undefined ? {} : { frozen }),
  })
  delete course.open[paper]
  for (const question of blank) countBlank(course, question, at)
  if (mode === 'practice') return
  for (const [question, answer] of Object.entries(open.answers)) countResult(course, question, answer, open.credit === 'strict')
}

/** Whether a paper is a test of the whole course at the course's own terms. */
function isWhole({ mode, chapter, questions, whole }: OpenPaper): boolean {
  if (chapter !== null || (mode !== 'test' && mode !== 'exam')) return false
  return whole ?? questions.length >= WHOLE_BEFORE
}

/** Points out of 100 with one decimal: the mean over all questions of the paper, an unanswered one counting 0. */
function scoreOf(paper: Pick<OpenPaper, 'questions' | 'answers'>): number {
  if (paper.questions.length === 0) return 0
  const sum = paper.questions.reduce((total, question) => total + (paper.answers[question]?.credit ?? 0), 0)
  // A thousandth of a point above, so that thirds that add up to a half (0.05) are not lost to binary fractions.
  return Math.round((sum / paper.questions.length) * 1000 + 1e-6) / 10
}

function without(list: readonly string[], item: string): string[] {
  return list.filter(other => other !== item)
}
