import type { QuestionOrigin } from '../course/query/find-question.ts'
import type { AnsweredQuestion } from '../study/attempt.ts'
import { wrap } from '../typeset/wrap.ts'
import { questionLines } from './parts/answered.ts'
import type { ViewPage } from './parts/page.ts'
import { verdictView } from './verdict.ts'

/** All questions of a paper with the learner's answers, the keys, the reasons, where to re-read and the learner's own notes. */
export function answerSheetView(
  sheet: readonly AnsweredQuestion[],
  contextOf: (answered: AnsweredQuestion) => QuestionOrigin,
  page: ViewPage,
  noteOf: (question: string) => string | null = () => null,
): string {
  const { theme, words, width } = page
  const questions = sheet.map(answered => {
    const verdict = verdictView(answered, contextOf(answered), page, noteOf(answered.question.id))
    return ['', ...questionLines(answered, sheet.length, page), '', verdict, ''].join('\n')
  })
  return [...wrap(theme.title(words.result.answers), width), ...questions].join('\n')
}
