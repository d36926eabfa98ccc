import type { NextStep } from '../study/step.ts'
import { wrap } from '../typeset/wrap.ts'
import { nextStepLines } from './parts/next-step.ts'
import type { ViewPage } from './parts/page.ts'

/** What is said when a learner leaves a paper: that what was answered is saved, where there is any (`saved`), and how to go on. */
export function pausedView(step: NextStep, saved: boolean, page: ViewPage): string {
  const said = saved ? ['', ...wrap(page.words.notices.saved, page.width)] : []
  return [...said, '', ...nextStepLines(step, page)].join('\n')
}
