import { BLANK, type Question } from '../../questions/question.ts'
import { wrap } from '../../typeset/wrap.ts'
import type { ViewPage } from './page.ts'

/** The stem of a question as lines; several blanks are numbered. */
export function stemLines({ type, stem }: Pick<Question, 'type' | 'stem'>, { width }: ViewPage): string[] {
  if (type !== 'cloze') return wrap(stem, width)
  const parts = stem.split(BLANK)
  const numbered = parts.length > 2
  const shown = parts.map((part, at) => (at === 0 ? part : `${numbered ? `(${at})` : ''}${BLANK}${part}`)).join('')
  return wrap(shown, width)
}

/** `第 3 題，共 10 題  單選題`, with the marks it carries. */
export function questionHead(
  question: Pick<Question, 'type' | 'extension'>,
  { number, total }: { number: number; total: number },
  marks: readonly string[],
  { theme, words, width }: ViewPage,
): string[] {
  const kind = [words.question.types[question.type], ...(question.extension ? [words.lesson.extension] : []), ...marks].join('　')
  return wrap(`${theme.heading(words.question.position(number, total))}  ${kind}`, width)
}
