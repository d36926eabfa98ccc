import type { Question } from '../questions/question.ts'
import { wrap } from '../typeset/wrap.ts'
import { commandLines, hanging } from './parts/lines.ts'
import type { ViewPage } from './parts/page.ts'

/** A question with the learner's own line on it, null where there is none. */
interface NotedQuestion {
  question: Question
  place: string
  text: string | null
}

/** One question with its note, or how to write one. */
export function noteView({ question, place, text }: NotedQuestion, page: ViewPage): string {
  const { theme, words, width, commandLine } = page
  const stem = hanging(`${theme.heading(place)}  `, question.stem, width)
  const note = text === null ? wrap(words.note.none, width) : hanging(`${words.note.own}${words.punctuation.gap}`, text, width)
  const write: [string, string][] = [[commandLine('note', question.id, words.note.sample), words.note.write]]
  const clear: [string, string][] = text === null ? [] : [[commandLine('note --clear', question.id), words.note.clear]]
  return [...stem, '', ...note, '', ...commandLines([...write, ...clear], page)].join('\n')
}

/** Every note, under its question. */
export function notesView(rows: readonly NotedQuestion[], page: ViewPage): string {
  const { theme, words, width } = page
  if (rows.length === 0) return wrap(words.note.empty, width).join('\n')
  const lines = rows.flatMap(({ question, place, text }) => [
    '',
    ...hanging(`${theme.heading(place)}  `, question.stem, width),
    ...hanging('     ', theme.accent(text ?? ''), width),
    ...wrap(question.id, width - 5).map(line => `     ${line}`),
  ])
  return [...wrap(theme.title(words.note.title(rows.length)), width), ...lines].join('\n')
}
