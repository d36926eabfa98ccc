import { randomUUID } from 'node:crypto'
import type { CourseContext } from '../../context/context.ts'
import type { Scope } from '../../course/query/scope.ts'
import { UserError } from '../../errors/user-error.ts'
import { drawPaper } from '../../study/draw-paper.ts'
import { drawPractice, matchingQuestions } from '../../study/draw-practice.ts'
import type { PaperMode } from '../../study/events.ts'
import { mistakes } from '../../study/mistakes.ts'
import { encodePaper } from '../../study/paper-code.ts'
import type { OpenPaper } from '../../study/record.ts'
import { countOf, hasFilter, limitOf, paperCodeOf, type QuizOptions, seedOf, typeOf } from './options.ts'

const DEFAULT_COUNT = 10

/** How a paper is taken: an exam, the original test, a practice of a chapter or of chosen questions, or a test. */
export function modeOf({ chapter }: Scope, options: QuizOptions): PaperMode {
  if (options.exam) return 'exam'
  if (options.original) return 'original'
  return chapter || hasFilter(options) ? 'practice' : 'test'
}

/** A paper that has been drawn and not begun. */
export interface DrawnPaper extends Pick<OpenPaper, 'seed' | 'mode' | 'chapter' | 'questions' | 'limit'> {
  /** Fewer questions fit than were asked for. */
  short: boolean
}

/**
 * Draws a paper. What has a seed of its own, and every test and exam, is drawn from that alone; a practice by what the learner
 * needs. Throws `course-without-questions`, `no-such-questions` and what the options throw.
 */
export function drawPaperFor(context: CourseContext, scope: Scope, options: QuizOptions): DrawnPaper {
  const { course, newSeed, learner, words } = context
  const code = options.paper === undefined ? null : paperCodeOf(options.paper, course.index)
  const number = code ? code.chapter : scope.number
  const chapter = number === null ? null : (course.index.chapters[number - 1] ?? null)
  const mode = modeOf({ number, chapter }, options)
  const chapters = chapter ? [chapter] : course.index.chapters
  const wishes = {
    mistakes: Boolean(options.mistakes),
    starred: Boolean(options.starred),
    unseen: Boolean(options.unseen),
    type: typeOf(options.type, words.kinds.types),
  }
  const open = wishes.mistakes ? mistakes(course.index, learner.record).filter(({ daysRemaining }) => daysRemaining > 0) : []
  const all = matchingQuestions(chapters, learner.record, wishes, new Set(open.map(({ entry }) => entry.id)))
  const pool = mode === 'original' ? all.filter(question => question.original) : all
  if (pool.length === 0) {
    if (hasFilter(options) || mode === 'original')
      throw new UserError('no-such-questions', { wishes, original: mode === 'original' })
    throw new UserError('course-without-questions', { chapter: chapter?.title ?? null })
  }
  const wanted =
    code?.count ?? countOf(options.count) ?? (options.all || code || mode === 'original' ? pool.length : DEFAULT_COUNT)
  const count = Math.min(wanted, pool.length)
  const seed = code?.seed ?? seedOf(options.seed) ?? newSeed()
  const fixed = mode === 'test' || mode === 'exam' || (options.seed ?? options.paper) !== undefined
  const inOrder = Boolean(options.inOrder) || mode === 'original'
  const questions =
    fixed && !hasFilter(options) && mode !== 'original'
      ? drawPaper(chapters, count, seed)
      : drawPractice(pool, learner.record, { count, seed, inOrder })
  const limit = mode === 'exam' ? limitOf(options.minutes, count) : null
  return { seed, mode, chapter: chapter?.id ?? null, questions, limit, short: options.count !== undefined && count < wanted }
}

/**
 * The 卷號 from which anybody draws this paper; null for a practice, where a code cannot hold it, and for a paper drawn from another
 * version of the course.
 */
export function codeOf(
  { course }: CourseContext,
  paper: Pick<OpenPaper, 'seed' | 'mode' | 'chapter' | 'questions'> & { version?: string },
): string | null {
  const { index } = course
  if ((paper.mode !== 'test' && paper.mode !== 'exam') || (paper.version ?? index.version) !== index.version) return null
  const at = index.chapters.findIndex(({ id }) => id === paper.chapter)
  const chapters = at < 0 ? index.chapters : index.chapters.slice(at, at + 1)
  const all = chapters.reduce((sum, { questions }) => sum + questions.length, 0)
  const count = paper.questions.length === all ? null : paper.questions.length
  return encodePaper({ seed: paper.seed, count, chapter: at < 0 ? null : at + 1 }, index.version)
}

/** Begins a drawn paper and saves that. Throws `exam-unsaved` where an exam could not be kept: its score would be lost. */
export function startPaper(context: CourseContext, { short: _, ...drawn }: DrawnPaper): OpenPaper {
  const paper = randomUUID()
  context.learner.save('paper-started', { paper, ...drawn })
  if (drawn.mode === 'exam' && context.learner.writeError) throw new UserError('exam-unsaved', {})
  return openPaper(context, paper)
}

/** The state of a paper that is open. Throws `paper-gone` where another terminal has put it away or handed it in. */
export function openPaper({ learner }: CourseContext, paper: string): OpenPaper {
  const open = learner.record.open[paper]
  if (!open) throw new UserError('paper-gone', {})
  return open
}
