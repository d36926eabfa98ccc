import { randomUUID } from 'node:crypto'
import type { CourseContext } from '../../context/context.ts'
import { UserError } from '../../errors/user-error.ts'
import { calendarOf } from '../../study/due.ts'
import { nextReview } from '../../study/home.ts'
import { minutesFor } from '../../study/minutes.ts'
import { nextStep } from '../../study/next-step.ts'
import type { OpenPaper } from '../../study/record.ts'
import { type ReviewQueue, reviewQueue } from '../../study/review-order.ts'
import { localTime } from '../../study/time.ts'
import { openPrompter } from '../../terminal/open-prompter.ts'
import { nothingDueView, type ReviewResult, reviewEndView, reviewStartView } from '../../views/review.ts'
import { longFlag } from '../command-spec.ts'
import { countOf, minutesOf, seedOf } from './option-values.ts'
import { type Reviewed, sitReview } from './review-sitting.ts'

/** The options of `salescourse review`, as typed. */
export interface ReviewOptions {
  count?: string
  minutes?: string
  terms?: boolean
  seed?: string
  answers?: string
  json?: boolean
}

/**
 * `salescourse review`: the questions that are due, or with --terms the terms. What is missed comes back until it was right once; only its
 * first answer counts. No paper is begun: what was not asked is still due. Throws `options-clash`, `answers-need-seed`, `no-terminal`
 * and what is told of a wrong count, minutes or seed.
 */
export async function run(context: CourseContext, _arguments: object, options: ReviewOptions): Promise<void> {
  rejectConflicts(options)
  if (options.terms) {
    const { reviewTerms } = await import('./review-terms.ts')
    return reviewTerms(context, countOf(options.count))
  }
  const queue = queueFor(context, options)
  const sitting = sittingOf(context, queue, seedOf(options.seed))
  if (options.answers !== undefined || options.json) return reviewInOneGo(context, queue, sitting, options)
  return reviewAtKeyboard(context, queue, sitting)
}

/** The review without a keyboard: its questions as JSON, or answered with --answers. */
async function reviewInOneGo(
  context: CourseContext,
  { waiting }: ReviewQueue,
  sitting: OpenPaper,
  { answers, json = false }: ReviewOptions,
): Promise<void> {
  const { printReview, reviewWithAnswers } = await import('./review-batch.ts')
  if (answers === undefined) return printReview(context, sitting)
  const reviewed = await reviewWithAnswers(context, sitting, { answers, json })
  if (!json) context.terminal.print(reviewEndView(resultOf(context, reviewed, waiting), context.page()))
}

/** Throws `no-terminal` where something is due and nobody can be asked. */
async function reviewAtKeyboard(context: CourseContext, queue: ReviewQueue, sitting: OpenPaper): Promise<void> {
  const { terminal, learner, course, words, page, clock } = context
  if (queue.questions.length === 0) {
    terminal.print(nothingDueView(resultOf(context, { all: 0, right: 0, mended: 0 }, queue.waiting), page()))
    return
  }
  if (!terminal.interactive) throw new UserError('no-terminal', {})
  terminal.print(reviewStartView(queue.questions.length, minutesOfQueue(context, queue), queue.misled, page()))
  const reviewed = await sitReview(context, sitting, await openPrompter(terminal, words.typed))
  if (!(await learner.saveScores())) terminal.warn(words.notices.scoresUnwritable)
  const { waiting } = reviewQueue(course.index, learner.record, calendarOf(learner.record, clock().getTime()), 0)
  terminal.print(reviewEndView(resultOf(context, reviewed, waiting), page()))
}

/** Throws `options-clash` where two options cannot both be meant, and `answers-need-seed`. */
function rejectConflicts(options: ReviewOptions): void {
  const clash = (one: keyof ReviewOptions, others: readonly (keyof ReviewOptions)[]) => {
    const other = options[one] === undefined ? undefined : others.find(name => options[name] !== undefined)
    if (other) throw new UserError('options-clash', { one: longFlag(one), other: longFlag(other) })
  }
  clash('count', ['minutes'])
  clash('terms', ['minutes', 'seed', 'answers', 'json'])
  if (options.answers !== undefined && options.seed === undefined) throw new UserError('answers-need-seed', {})
}

function queueFor({ course, learner, clock }: CourseContext, options: ReviewOptions): ReviewQueue {
  const { index } = course
  const typed = countOf(options.count)
  const minutes = minutesOf(options.minutes)
  const each = minutesFor(index, learner.record.pace).questions(1)
  const most = minutes === null ? typed : Math.max(1, Math.floor(minutes / each))
  return reviewQueue(index, learner.record, calendarOf(learner.record, clock().getTime()), most)
}

function minutesOfQueue({ course, learner }: CourseContext, { questions }: ReviewQueue): number {
  return Math.max(1, Math.round(minutesFor(course.index, learner.record.pace).questions(questions.length)))
}

/** A sitting in the form of a paper, so that its questions are asked and marked alike; it is saved nowhere. */
function sittingOf(context: CourseContext, { questions }: ReviewQueue, seed: string | null): OpenPaper {
  const { course, settings, newSeed, clock } = context
  const of = { mode: 'practice', chapter: null, limit: null, credit: settings.credit, version: course.index.version } as const
  const state = { startEvent: '', startedAt: localTime(clock()), answers: {}, skipped: [], flagged: [] }
  return { paper: randomUUID(), seed: seed ?? newSeed(), questions, ...of, ...state }
}

function resultOf({ course, learner, clock }: CourseContext, reviewed: Reviewed, waiting: number): ReviewResult {
  const now = clock().getTime()
  return {
    ...reviewed,
    waiting,
    next: nextReview(course.index, learner.record, now),
    step: nextStep(course.index, learner.record, now),
  }
}
