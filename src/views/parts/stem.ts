import { type Question, typeOf } from '../../questions/question.ts'
import { wrap } from '../../typeset/wrap.ts'
import type { ViewPage } from './page.ts'

/** The stem of a question as lines. */
export function stemLines(question: Question, { width }: ViewPage): string[] {
  return wrap(typeOf(question).stem(question), width)
}

/** `第 3 題，共 10 題  單選題`, with the marks it carries. */
export function questionHead(
  question: Pick<Question, 'type' | 'extension'>,
  { number, total }: { number: number; total: number },
  marks: readonly string[],
  { theme, words, width }: ViewPage,
): string[] {
  const kinds = [words.question.types[question.type], ...(question.extension ? [words.lesson.extension] : []), ...marks]
  return wrap(`${theme.heading(words.question.position(number, total))}  ${kinds.join(words.punctuation.gap)}`, width)
}
