import type { Question } from '../questions/question.ts'
import type { NextStep } from '../study/step.ts'
import { commandLines, hanging } from './parts/lines.ts'
import { nextStepLines } from './parts/next-step.ts'
import type { ViewPage } from './parts/page.ts'

/**
 * That a question is starred now, or is no longer; then the practice of what is starred, where anything is (`starred`), or else the next
 * step of the course.
 */
export function starSetView(
  { stem }: Pick<Question, 'stem'>,
  { on, starred, step }: { on: boolean; starred: boolean; step: NextStep },
  page: ViewPage,
): string {
  const { words, width, theme, commandLine } = page
  const said = hanging(on ? words.stars.added : words.stars.removed, stem, width)
  const practise = [theme.heading(words.nextStep), ...commandLines([[commandLine('quiz --starred'), words.stars.practise]], page)]
  return [...said, '', ...(starred ? practise : nextStepLines(step, page))].join('\n')
}
