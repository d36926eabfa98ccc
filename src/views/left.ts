import type { NextStep } from '../study/next-step.ts'
import { wrap } from '../typeset/wrap.ts'
import { nextStepLines } from './parts/next-step.ts'
import type { ViewPage } from './parts/page.ts'

/** What is said when a learner leaves a paper: all is saved, and how to go on. */
export function leftView(step: NextStep, page: ViewPage): string {
  return ['', ...wrap(page.words.notices.saved, page.width), '', ...nextStepLines(step, page)].join('\n')
}
