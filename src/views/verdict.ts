import type { QuestionOrigin } from '../course/query/find-question.ts'
import { typeOf } from '../questions/question.ts'
import type { PartialCredit, ReviewMark, ReviewRow, ReviewTag } from '../questions/review.ts'
import type { AnsweredQuestion } from '../study/attempt.ts'
import { renderInline } from '../typeset/inline.ts'
import type { Style, Theme } from '../typeset/theme.ts'
import { wrap } from '../typeset/wrap.ts'
import { hanging, marked } from './parts/lines.ts'
import type { ViewPage } from './parts/page.ts'
import { lineText } from './parts/review-line.ts'

/**
 * The verdict on an answer: right or wrong, every part with its reason, the sources, where to re-read what was not fully right, and
 * the learner's own note on the question.
 */
export function verdictView(
  answered: AnsweredQuestion,
  origin: QuestionOrigin,
  page: ViewPage,
  note: string | null = null,
): string {
  const { theme, words, width } = page
  const { gap } = words.punctuation
  const { question, order, picked, regraded } = answered
  const credit = regraded ?? answered.credit
  const reread =
    credit < 1 && origin.place !== ''
      ? ['', ...hanging(`${words.verdict.reread}${gap}`, theme.command(page.commandLine(`read ${origin.place}`)), width)]
      : []
  const ownNote = note === null ? [] : ['', ...hanging(`${theme.heading(words.note.own)}${gap}`, note, width)]
  const reasons = reasonLines({ question, order, picked }, origin.footnotes, page)
  const changed = regraded === null ? [] : wrap(theme.warning(keyChangedText(answered.credit, regraded, words)), width)
  return [...wrap(judgement({ ...answered, credit }, page), width), ...changed, '', ...reasons, ...reread, ...ownNote].join('\n')
}

/** Every part of a question with its mark and why, and the sources. `picked` is null where nothing was answered. */
export function reasonLines(
  { question, order, picked }: Pick<AnsweredQuestion, 'question' | 'order' | 'picked'>,
  footnotes: QuestionOrigin['footnotes'],
  page: ViewPage,
): string[] {
  const { theme, words, width } = page
  const rows = typeOf(question).review(question, order, picked, words.question)
  const notes = question.notes.flatMap(id => {
    const note = footnotes.find(footnote => footnote.id === id)
    const source = `${theme.heading(words.verdict.source)}${words.punctuation.gap}`
    return note ? ['', ...wrap(`${source}${renderInline(note.text, theme)}`, width)] : []
  })
  return [...rows.flatMap(row => reviewLines(row, page)), ...notes]
}

/** One line: right, wrong, partly right and what earned it, or not answered; in words as well as colour. */
function judgement({ question, picked, credit, guessed }: AnsweredQuestion, page: ViewPage): string {
  const { theme, words } = page
  const { verdict } = words
  if (picked === null) return theme.wrong(marked('-', verdict.unanswered, page))
  if (credit === 1) return theme.correct(marked(SIGNS.right, guessed ? verdict.rightByGuess : verdict.right, page))
  if (credit === 0) return theme.wrong(marked(SIGNS.wrong, verdict.wrong, page))
  const earned = earnedText(typeOf(question).partialCredit(question, picked), words)
  return theme.warning(marked('~', verdict.partial(credit, earned), page))
}

/** A mended key is told in the open: the mark of that day beside today's. */
function keyChangedText(before: number, now: number, { verdict }: ViewPage['words']): string {
  const mark = (credit: number) => verdict.marks[credit === 1 ? 'right' : credit === 0 ? 'wrong' : 'partial']
  return verdict.keyChanged(mark(before), mark(now))
}

function earnedText(earned: PartialCredit | null, { verdict }: ViewPage['words']): string {
  if (earned === null) return ''
  return earned.kind === 'ticks' ? verdict.ticks : verdict[earned.kind](earned.right, earned.all)
}

/** A marked line, and below it why. In plain text its remarks say what the mark says. */
function reviewLines(row: ReviewRow, page: ViewPage): string[] {
  const { theme, words, width, plain } = page
  const { brackets, clauses } = words.punctuation
  const style = styleOf(row.mark, theme)
  const remarks = [...row.tags.map(tag => tagText(tag, words)), ...(plain ? unsaid(row, words) : [])]
  const text = `${lineText(row.line, words)}${remarks.length > 0 ? brackets(clauses(remarks)) : ''}`
  const head = plain
    ? wrap(style(row.mark === 'none' ? text : marked(SIGNS[row.mark], text, page)), width)
    : hanging(`${style(SIGNS[row.mark])} `, style(text), width)
  return row.why === null ? head : [...head, ...hanging('    ', row.why, width)]
}

const SIGNS: Record<ReviewMark, string> = { right: '✓', wrong: '✗', missed: '!', none: ' ' }

function styleOf(mark: ReviewMark, theme: Theme): Style {
  const styles: Record<ReviewMark, Style> = {
    right: theme.correct,
    wrong: theme.wrong,
    missed: theme.warning,
    none: text => text,
  }
  return styles[mark]
}

/** What the mark of a part says and its remarks do not: a part that is not the key, or came out right without being one. */
function unsaid({ mark, tags }: ReviewRow, { verdict }: ViewPage['words']): string[] {
  if (mark === 'wrong') return [verdict.marks.wrong]
  return mark === 'right' && !tags.some(({ kind }) => kind === 'key') ? [verdict.marks.right] : []
}

function tagText(tag: ReviewTag, { verdict }: ViewPage['words']): string {
  switch (tag.kind) {
    case 'picked':
      return verdict.yourPick
    case 'key':
      return verdict.rightOption
    case 'not-picked':
      return verdict.missed
    case 'placed':
      return verdict.placed(tag.place)
    case 'given':
      return verdict.given(tag.text)
  }
}
