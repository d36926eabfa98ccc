import { interactionOf } from '../../questions/question.ts'
import type { AnsweredQuestion } from '../../study/attempt.ts'
import { wrap } from '../../typeset/wrap.ts'
import type { ViewPage } from './page.ts'
import { pickedText } from './picked.ts'
import { questionHead, stemLines } from './stem.ts'

/** A question of a paper of `total` questions as it was asked. */
export function questionLines({ question, guessed, number }: AnsweredQuestion, total: number, page: ViewPage): string[] {
  const head = questionHead(question, { number, total }, guessed ? [page.words.question.guessed] : [], page)
  return [...head, '', ...stemLines(question, page)]
}

/** The same with the learner's own answer below it, and no word of the key. */
export function answeredLines(answered: AnsweredQuestion, total: number, page: ViewPage): string[] {
  const { words, width } = page
  const { question, order, picked } = answered
  const interaction = interactionOf(question, order, words.question)
  const own =
    picked === null ? [] : ['', ...wrap(words.question.picked(pickedText(interaction, picked, words.punctuation)), width)]
  return [...questionLines(answered, total, page), ...own]
}
