import type { Locale } from '../../locales/locale.ts'
import { interactionOf, keyOf, type Question, typeOf } from '../../questions/question.ts'
import { pickedText } from './picked.ts'

/** The right answer to a question in words, its parts as the author put them; of a blank everything that it takes. */
export function keyText(question: Question, { punctuation, question: labels }: Locale): string {
  if (question.type === 'cloze') {
    return punctuation.pairs(question.blanks.map(({ accept }) => punctuation.together(accept)))
  }
  return pickedText(interactionOf(question, typeOf(question).authoredOrder(question), labels), keyOf(question), punctuation)
}
