import type { CourseIndex, Term } from '../course/course.ts'
import { locationNumber, locationOf } from '../course/query/location.ts'
import type { NextStep } from '../study/step.ts'
import { wrap } from '../typeset/wrap.ts'
import { keyLines } from './parts/lines.ts'
import { nextStepLines } from './parts/next-step.ts'
import type { ViewPage } from './parts/page.ts'

/** The front of a term's card: its name, for the meaning to be called to mind. */
export function termFrontView(term: Term, place: { number: number; total: number }, page: ViewPage): string {
  const { theme, words, width } = page
  const [name = term.id] = term.names
  return ['', ...wrap(words.terms.position(place.number, place.total), width), ...wrap(theme.title(name), width)].join('\n')
}

/** The back of a term's card: what it means, and where it is taught. */
export function termBackView(index: CourseIndex, term: Term, page: ViewPage): string {
  const place = locationOf(index, term.section)
  const { words, width, commandLine } = page
  const taught = place ? [`${words.verdict.reread}${words.punctuation.gap}${commandLine(`read ${locationNumber(place)}`)}`] : []
  return [...wrap(term.text, width), ...taught].join('\n')
}

/** The keys of a card. */
export function termKeysView(keys: string, page: ViewPage): string {
  return ['', ...keyLines(keys, page)].join('\n')
}

/** The end of a round of terms, and what to do now. */
export function termsEndView(known: number, all: number, step: NextStep, page: ViewPage): string {
  const { terms } = page.words
  return ['', ...wrap(all === 0 ? terms.nothing : terms.end(known, all), page.width), '', ...nextStepLines(step, page)].join('\n')
}
