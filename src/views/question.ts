import type { AskedQuestion } from '../course/question.ts'
import type { ChoiceNotice, ChoiceState } from '../study/choice.ts'
import { wrap } from '../typeset/wrap.ts'
import { hanging } from './parts/lines.ts'
import { shownOptions } from './parts/options.ts'
import type { ViewPage } from './parts/page.ts'

/** A question at its place in a paper. */
export interface QuestionAt {
  number: number
  total: number
  question: AskedQuestion
  order: readonly string[]
}

/** A question being answered. Once it is done the stem and what was picked stay. */
export function questionView({ number, total, question, order }: QuestionAt, state: ChoiceState, page: ViewPage): string {
  const { theme, words, width } = page
  const options = shownOptions(question, order, words)
  const head = `${theme.heading(words.question.position(number, total))}  ${words.question.types[question.type]}${question.extension ? `　${words.lesson.extension}` : ''}`
  const stem = ['', ...wrap(head, width), '', ...wrap(question.stem, width), '']
  if (state.done) return [...stem, ...wrap(pickedText(question, options, state, page), width)].join('\n')
  const lines = options.flatMap(({ text }, place) => optionLines(text, place, state, question, page))
  const notice = state.notice ? ['', ...wrap(theme.wrong(noticeText(state.notice, question, options.length, page)), width)] : []
  const keys = wrap(theme.muted(keysText(question, options.length, page)), width)
  return [...stem, ...lines, ...notice, '', ...keys].join('\n')
}

function optionLines(
  text: string,
  place: number,
  state: ChoiceState,
  question: AskedQuestion,
  { theme, width }: ViewPage,
): string[] {
  const pointed = state.cursor === place
  const pointer = pointed ? theme.selected('>') : ' '
  const box = question.type === 'multiple' ? (state.ticked.includes(place) ? '[x] ' : '[ ] ') : ''
  return hanging(`${pointer} ${place + 1}  ${box}`, pointed ? theme.selected(text) : text, width)
}

function pickedText(question: AskedQuestion, options: { text: string }[], state: ChoiceState, { words }: ViewPage): string {
  const places = question.type === 'multiple' ? state.ticked : state.cursor === null ? [] : [state.cursor]
  const picked = places.map(place => options[place]?.text ?? '').join('／')
  return picked === '' ? words.question.left : words.question.picked(picked)
}

function keysText(question: AskedQuestion, count: number, { words }: ViewPage): string {
  const letter = String.fromCharCode('a'.charCodeAt(0) + count - 1)
  if (question.type === 'boolean') return words.question.keysBoolean
  return question.type === 'multiple' ? words.question.keysMultiple(count, letter) : words.question.keysSingle(count, letter)
}

function noticeText(notice: ChoiceNotice, question: AskedQuestion, count: number, { words }: ViewPage): string {
  if (notice.kind === 'nothing-chosen') {
    return question.type === 'multiple' ? words.question.nothingTicked : words.question.nothingChosen
  }
  return question.type === 'boolean' ? words.question.unknownJudgeKey(notice.key) : words.question.unknownKey(notice.key, count)
}
