import type { QuestionOrigin } from '../course/query/find-question.ts'
import { fills, keyOf, partnerOf, rightNeighbours, slipOf } from '../questions/grade.ts'
import type { ClozeQuestion, MatchingQuestion, OrderingQuestion } from '../questions/question.ts'
import type { AnsweredQuestion } from '../study/attempt.ts'
import { renderInline } from '../typeset/inline.ts'
import type { Style } from '../typeset/theme.ts'
import { wrap } from '../typeset/wrap.ts'
import { hanging } from './parts/lines.ts'
import { shownOptions } from './parts/options.ts'
import type { ViewPage } from './parts/page.ts'

/** The verdict on an answer: right or wrong, every part with its reason, the sources, and where to re-read what was not fully right. */
export function verdictView(answered: AnsweredQuestion, context: QuestionOrigin, page: ViewPage): string {
  const { theme, words, width } = page
  const notes = answered.question.notes.flatMap(id => {
    const note = context.footnotes.find(footnote => footnote.id === id)
    return note ? ['', ...wrap(`${theme.heading(words.verdict.source)}　${renderInline(note.tokens, theme)}`, width)] : []
  })
  const reread =
    answered.credit < 1
      ? ['', ...hanging(`${words.verdict.reread}　`, theme.command(page.commandLine(`read ${context.place}`)), width)]
      : []
  return [...wrap(judgement(answered, page), width), '', ...reasonLines(answered, page), ...notes, ...reread].join('\n')
}

function reasonLines(answered: AnsweredQuestion, page: ViewPage): string[] {
  const { question } = answered
  switch (question.type) {
    case 'single':
    case 'multiple':
    case 'boolean':
      return optionLines(answered, page)
    case 'ordering':
      return orderLines(question, answered, page)
    case 'matching':
      return pairLines(question, answered, page)
    case 'cloze':
      return blankLines(question, answered, page)
  }
}

function optionLines({ question, order, picked }: AnsweredQuestion, page: ViewPage): string[] {
  const { theme, words } = page
  if (question.type !== 'single' && question.type !== 'multiple' && question.type !== 'boolean') return []
  return shownOptions(question, order, words).flatMap(option => {
    const isPicked = picked?.includes(option.id) ?? false
    const missed = option.correct && !isPicked && picked !== null && question.type === 'multiple'
    const tags = [...(isPicked ? [words.verdict.yourPick] : []), ...(option.correct ? [words.verdict.rightOption] : [])]
    if (missed) tags.push(words.verdict.missed)
    const tag = tags.length > 0 ? `（${tags.join('，')}）` : ''
    const [mark, style] = lookOf({ picked: isPicked, missed, correct: option.correct }, theme)
    return reason(mark, style, `${option.text}${tag}`, option.why, page)
  })
}

/** The right order, with the place each item was given. */
function orderLines({ items }: OrderingQuestion, { picked }: AnsweredQuestion, page: ViewPage): string[] {
  const { theme, words } = page
  return items.flatMap(({ id, text, why }, at) => {
    const given = picked?.indexOf(id) ?? null
    const [mark, style] = markOf(given === null ? null : given === at, theme)
    const tag = given === null || given === at ? '' : `（${words.verdict.placed(given + 1)}）`
    return reason(mark, style, `${at + 1}  ${text}${tag}`, why, page)
  })
}

/** Every left with its right and the one it was given, then the right that was too many. */
function pairLines({ lefts, rights }: MatchingQuestion, { picked }: AnsweredQuestion, page: ViewPage): string[] {
  const { theme, words } = page
  const textOf = (id: string) => rights.find(right => right.id === id)?.text ?? id
  const pairs = lefts.flatMap(({ id, text, match, why }) => {
    const given = picked ? partnerOf(id, picked) : match
    const [mark, style] = markOf(picked && given === match, theme)
    const tag = given === match ? '' : `（${given === null ? words.verdict.missed : words.verdict.given(textOf(given))}）`
    return reason(mark, style, `${text} → ${textOf(match)}${tag}`, why, page)
  })
  const spare = rights.flatMap(({ text, why }) =>
    why === undefined ? [] : reason(' ', same, words.verdict.spare(text), why, page),
  )
  return [...pairs, ...spare]
}

/** Every blank with what was typed, its answer, and what a likely slip confuses. */
function blankLines({ blanks }: ClozeQuestion, { picked }: AnsweredQuestion, page: ViewPage): string[] {
  const { theme, words } = page
  return blanks.flatMap((blank, at) => {
    const [answer = ''] = blank.accept
    const typed = picked?.[at] ?? ''
    if (picked === null) return reason(' ', same, words.verdict.blank(answer), blank.why, page)
    if (fills(blank, typed)) return reason('✓', theme.correct, words.verdict.blank(answer), blank.why, page)
    const slip = slipOf(blank, typed)
    const wrong = typed.trim() === '' ? words.verdict.missed : words.verdict.typed(typed)
    const own = slip === null ? hanging('✗ ', theme.wrong(wrong), page.width) : reason('✗', theme.wrong, wrong, slip, page)
    return [...own, ...reason('✓', theme.correct, words.verdict.blank(answer), blank.why, page)]
  })
}

const same: Style = text => text

/** A marked line, and below it why. */
function reason(mark: string, style: Style, text: string, why: string, { width }: ViewPage): string[] {
  return [...hanging(`${style(mark)} `, style(text), width), ...hanging('    ', why, width)]
}

/** The mark before a part of an answer: right, wrong, or none where nothing was answered. */
function markOf(right: boolean | null, theme: ViewPage['theme']): [string, Style] {
  if (right === null) return [' ', same]
  return right ? ['✓', theme.correct] : ['✗', theme.wrong]
}

/** The mark before an option and its look: a key that was picked, one that was missed, a wrong pick, or none of these. */
function lookOf(
  { picked, missed, correct }: { picked: boolean; missed: boolean; correct: boolean },
  theme: ViewPage['theme'],
): [string, Style] {
  if (missed) return ['!', theme.warning]
  if (correct) return ['✓', theme.correct]
  return picked ? ['✗', theme.wrong] : [' ', same]
}

/** One line: right, wrong, partly right and what earned it, or not answered; in words as well as colour. */
function judgement({ question, picked, credit, guessed }: AnsweredQuestion, { theme, words }: ViewPage): string {
  const { verdict } = words
  if (picked === null) return theme.wrong(verdict.unanswered)
  if (credit === 1) return theme.correct(guessed ? verdict.rightByGuess : verdict.right)
  if (credit === 0) return theme.wrong(verdict.wrong)
  const key = keyOf(question)
  const earned = {
    ordering: () => verdict.neighbours(rightNeighbours(key, picked), key.length - 1),
    matching: () => verdict.pairs(key.filter(pair => picked.includes(pair)).length, key.length),
    cloze: () => verdict.blanks(Math.round(credit * key.length), key.length),
    multiple: () => verdict.ticks,
    single: () => '',
    boolean: () => '',
  }[question.type]()
  return theme.warning(verdict.partial(credit, earned))
}
