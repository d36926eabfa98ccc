import type { QuestionOrigin } from '../course/query/find-question.ts'
import { interactionOf } from '../questions/question.ts'
import type { AnsweredQuestion } from '../study/attempt.ts'
import { wrap } from '../typeset/wrap.ts'
import type { ViewPage } from './parts/page.ts'
import { pickedText } from './parts/picked.ts'
import { questionHead, stemLines } from './parts/stem.ts'
import { verdictView } from './verdict.ts'

/** All questions of a paper with the learner's answers, the keys, the reasons and where to re-read. */
export function answerSheetView(
  sheet: readonly AnsweredQuestion[],
  contextOf: (answered: AnsweredQuestion) => QuestionOrigin,
  page: ViewPage,
): string {
  const { theme, words, width } = page
  const questions = sheet.map(answered => {
    const at = { number: answered.number, total: sheet.length }
    const marks = answered.guessed ? [words.question.guessed] : []
    const head = questionHead(answered.question, at, marks, page)
    const own = answered.picked ? ['', ...pickedLines(answered, answered.picked, page)] : []
    const verdict = verdictView(answered, contextOf(answered), page)
    return ['', ...head, '', ...stemLines(answered.question, page), ...own, '', verdict, ''].join('\n')
  })
  return [...wrap(theme.title(words.result.answers), width), ...questions].join('\n')
}

function pickedLines({ question, order }: AnsweredQuestion, picked: readonly string[], { words, width }: ViewPage): string[] {
  const interaction = interactionOf(question, order, words.question)
  return wrap(words.question.picked(pickedText(interaction, picked, words.punctuation)), width)
}
