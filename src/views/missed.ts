import type { AnsweredQuestion } from '../study/attempt.ts'
import { answeredLines, questionLines } from './parts/answered.ts'
import type { ViewPage } from './parts/page.ts'

/** A question that was missed, with the learner's own answer, its key still hidden. */
export function missedView(answered: AnsweredQuestion, total: number, page: ViewPage): string {
  const blank = answered.picked === null ? ['', page.words.verdict.unanswered] : []
  return [...answeredLines(answered, total, page), ...blank].join('\n')
}

/** The same question without the answer, which the verdict below it tells. */
export function questionAloneView(answered: AnsweredQuestion, total: number, page: ViewPage): string {
  return questionLines(answered, total, page).join('\n')
}
