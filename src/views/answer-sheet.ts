import type { AnsweredQuestion } from '../study/sitting.ts'
import { wrap } from '../typeset/wrap.ts'
import type { ViewPage } from './parts/page.ts'
import { type VerdictContext, verdictView } from './verdict.ts'

/** All questions of a paper with the learner's picks, the keys, the reasons and where to re-read. */
export function answerSheetView(
  sheet: readonly AnsweredQuestion[],
  contextOf: (answered: AnsweredQuestion) => VerdictContext,
  page: ViewPage,
): string {
  const { theme, words, width } = page
  const questions = sheet.map(answered => {
    const head = `${theme.heading(words.question.position(answered.number, sheet.length))}  ${words.question.types[answered.question.type]}`
    const stem = wrap(answered.question.stem, width)
    return ['', ...wrap(head, width), '', ...stem, '', verdictView(answered, contextOf(answered), page), ''].join('\n')
  })
  return [...wrap(theme.title(words.result.answers), width), ...questions].join('\n')
}
