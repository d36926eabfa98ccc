import type { CourseContext } from '../../context/context.ts'
import type { ChapterEntry, QuestionEntry } from '../../course/course.ts'
import { chapterNumber } from '../../course/query/location.ts'
import { UserError } from '../../errors/user-error.ts'
import { drawPaper } from '../../study/draw-paper.ts'
import { drawPractice, matchingQuestions } from '../../study/draw-practice.ts'
import type { PaperMode } from '../../study/events.ts'
import { mistakes } from '../../study/mistakes.ts'
import type { Credit, OpenPaper } from '../../study/record.ts'
import type { QuizRequest } from './request.ts'

const MINUTE = 60_000

/** A paper that has been drawn and not begun. */
export interface DrawnPaper extends Pick<OpenPaper, 'seed' | 'mode' | 'chapter' | 'section' | 'questions' | 'limit' | 'frozen'> {
  /** At the terms of the course's own test. */
  whole: boolean
  credit: Credit
  /** Fewer questions fit than were asked for. */
  short: boolean
}

/**
 * Draws a paper. What has a seed of its own, and every test and exam, is drawn from that alone; a practice by what the learner
 * needs. Throws `course-without-questions` and `no-such-questions`.
 */
export function drawPaperFor(context: CourseContext, request: QuizRequest): DrawnPaper {
  const { course, learner, newSeed } = context
  const { mode, chapter, section, inOrder } = request
  const chapters = chaptersOf(context, request)
  const pool = poolOf(context, chapters, request)
  if (pool.length === 0) throw nothingToDraw(context, request)
  const wanted = request.count ?? pool.length
  const count = Math.min(wanted, pool.length)
  const seed = request.seed ?? newSeed()
  const questions = isDrawnFromSeedAlone(request)
    ? drawPaper(chapters, count, seed)
    : drawPractice(pool, learner.record, { count, seed, inOrder })
  const terms = course.index.test
  const minutes = mode === 'exam' ? (request.minutes ?? (count === terms.count ? terms.minutes : count)) : null
  const short = request.countTyped && count < wanted
  const limit = minutes === null ? null : minutes * MINUTE
  const of = { chapter: chapter?.id ?? null, ...(section && { section: section.id }) }
  const paper = { seed, mode, ...of, questions, limit, short }
  return { ...paper, whole: isWhole(context, paper), credit: creditFor(context, mode) }
}

/** The chapters that a paper is drawn from; of one of which a section is practised, only the questions of that. */
function chaptersOf({ course }: CourseContext, { chapter, section }: QuizRequest): readonly ChapterEntry[] {
  if (!chapter) return course.index.chapters
  if (!section) return [chapter]
  return [{ ...chapter, questions: chapter.questions.filter(question => question.section === section.id) }]
}

/** Whether a paper has the length and the time of the course's own test, and the course still counts one. */
export function isWhole(
  { course, learner }: CourseContext,
  paper: Pick<OpenPaper, 'mode' | 'chapter' | 'questions' | 'limit'>,
): boolean {
  const { chapters, test } = course.index
  if (paper.chapter !== null || (paper.mode !== 'test' && paper.mode !== 'exam')) return false
  const all = chapters.reduce((sum, { questions }) => sum + questions.length, 0)
  const taken = learner.record.tests.filter(({ whole }) => whole).length
  const timely = paper.limit === null || paper.limit === test.minutes * MINUTE
  return paper.questions.length === Math.min(test.count, all) && timely && taken < (test.attempts ?? Number.POSITIVE_INFINITY)
}

/** How a paper is marked: a test as the course says, a practice as the learner wishes. */
function creditFor({ course, settings }: CourseContext, mode: PaperMode): Credit {
  return mode === 'test' || mode === 'exam' ? course.index.test.credit : settings.credit
}

/** The questions of these chapters that a paper may hold, in the order of the course. */
function poolOf({ course, learner }: CourseContext, chapters: readonly ChapterEntry[], request: QuizRequest): QuestionEntry[] {
  const { mode, filter } = request
  const open = filter.mistakes ? mistakes(course.index, learner.record).filter(({ daysRemaining }) => daysRemaining > 0) : []
  const fitting = matchingQuestions(chapters, learner.record, filter, new Set(open.map(({ entry }) => entry.id)))
  return mode === 'original' ? fitting.filter(({ original }) => original) : fitting
}

function nothingToDraw({ course, words }: CourseContext, { mode, chapter, section, filter, filtered }: QuizRequest): UserError {
  const original = mode === 'original'
  if (filtered || original) {
    const type = filter.type === null ? null : words.question.types[filter.type]
    const number = chapter === null ? null : chapterNumber(course.index, chapter.id)
    return new UserError('no-such-questions', { wishes: { ...filter, type }, original, chapter: number })
  }
  return new UserError('course-without-questions', { chapter: (section ?? chapter)?.title ?? null })
}

/** Whether anybody draws the same paper from the same seed, whatever he has done before. */
function isDrawnFromSeedAlone({ mode, seed, filtered }: QuizRequest): boolean {
  if (filtered || mode === 'original') return false
  return mode === 'test' || mode === 'exam' || seed !== null
}

/** Begins a drawn paper and saves that. Throws `exam-unsaved` where an exam could not be kept: its score would be lost. */
export function startPaper(context: CourseContext, { short: _, ...drawn }: DrawnPaper): OpenPaper {
  const paper = crypto.randomUUID()
  const { name } = context.settings
  const { release } = context.course.index
  context.learner.save('paper-started', {
    paper,
    ...drawn,
    ...(name === '' ? {} : { learner: name }),
    ...(release === undefined ? {} : { release }),
  })
  if (drawn.mode === 'exam' && context.learner.writeError) throw new UserError('exam-unsaved', {})
  return openPaper(context, paper)
}

/** The state of a paper that is open. Throws `paper-gone` where another terminal has put it away or handed it in. */
export function openPaper({ learner }: CourseContext, paper: string): OpenPaper {
  const open = learner.record.open[paper]
  if (!open) throw new UserError('paper-gone', {})
  return open
}
