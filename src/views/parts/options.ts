import type { Locale } from '../../locales/zh-Hant.ts'
import type { BooleanQuestion, ChoiceQuestion } from '../../questions/question.ts'

/** An option as a view shows it: its words, whether it is a key, and why. */
export interface ShownOption {
  id: string
  text: string
  correct: boolean
  why: string
}

/** The options of a question in the order of a paper. */
export function shownOptions(question: ChoiceQuestion | BooleanQuestion, order: readonly string[], words: Locale): ShownOption[] {
  const options: ShownOption[] =
    question.type === 'boolean'
      ? [
          { id: 'true', text: words.question.true, correct: question.answer, why: question.why.true },
          { id: 'false', text: words.question.false, correct: !question.answer, why: question.why.false },
        ]
      : question.options
  return order.flatMap(id => options.find(option => option.id === id) ?? [])
}

/** The letter by which a part of a question is named: a, b, c … */
export function letterOf(at: number): string {
  return String.fromCharCode('a'.charCodeAt(0) + at)
}
