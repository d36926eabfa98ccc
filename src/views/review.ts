import type { NextReview } from '../study/home.ts'
import type { NextStep } from '../study/step.ts'
import { wrap } from '../typeset/wrap.ts'
import { nextStepLines } from './parts/next-step.ts'
import type { ViewPage } from './parts/page.ts'

/** What a review comes to. */
export interface ReviewResult {
  all: number
  /** Right at the first try. */
  right: number
  /** Right at a later one. */
  mended: number
  waiting: number
  next: NextReview | null
  step: NextStep
}

/** The head of a review: how much there is, and what comes first. */
export function reviewStartView(count: number, minutes: number, misled: number, { theme, words, width }: ViewPage): string {
  const { review, punctuation } = words
  const first = misled > 0 ? [review.misled(misled)] : []
  return wrap([theme.title(review.title(count, minutes)), ...first].join(punctuation.gap), width).join('\n')
}

/** The end of a review: how it went, when the next one is, and what to do now. */
export function reviewEndView({ all, right, mended, waiting, next, step }: ReviewResult, page: ViewPage): string {
  const { review, home, punctuation } = page.words
  const tomorrow = next?.days === 1 ? [home.tomorrow(next.count, next.minutes)] : []
  const later = next && next.days > 1 ? [review.next(next.date, next.count)] : []
  const said = [review.end(right, all, mended), ...tomorrow, ...later, ...(waiting > 0 ? [review.left(waiting)] : [])]
  return ['', ...wrap(punctuation.sentences(said), page.width), '', ...nextStepLines(step, page)].join('\n')
}

/** Where nothing is due, kindly: when something is, and what to do now. */
export function nothingDueView({ waiting, next, step }: Omit<ReviewResult, 'all' | 'right' | 'mended'>, page: ViewPage): string {
  const { review, punctuation } = page.words
  const when = next ? [review.next(next.date, next.count)] : [review.nothingAhead]
  const said = [review.nothing, ...(waiting > 0 ? [review.left(waiting)] : when)]
  return [...wrap(punctuation.sentences(said), page.width), '', ...nextStepLines(step, page)].join('\n')
}
