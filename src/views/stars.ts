import type { Question } from '../questions/question.ts'
import { wrap } from '../typeset/wrap.ts'
import { commandLines, hanging } from './parts/lines.ts'
import type { ViewPage } from './parts/page.ts'

/** The starred questions with their place in the course and their ids. */
export function starsView(rows: readonly { question: Question; place: string }[], page: ViewPage): string {
  const { theme, words, width, commandLine } = page
  if (rows.length === 0) return wrap(words.stars.empty, width).join('\n')
  const lines = rows.flatMap(({ question, place }) => [
    '',
    ...hanging(`${theme.heading(place)}  `, question.stem, width),
    ...hanging('     ', [words.question.types[question.type], question.id].join(words.punctuation.gap), width),
  ])
  const next = [theme.heading(words.nextStep), ...commandLines([[commandLine('quiz --starred'), words.stars.practise]], page)]
  return [...wrap(theme.title(words.stars.title(rows.length)), width), ...lines, '', ...next].join('\n')
}
