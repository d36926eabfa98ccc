import type { Footnote } from '../course/course.ts'
import type { AnsweredQuestion } from '../study/sitting.ts'
import { renderInline } from '../typeset/inline.ts'
import type { Style } from '../typeset/theme.ts'
import { wrap } from '../typeset/wrap.ts'
import { hanging } from './parts/lines.ts'
import { shownOptions } from './parts/options.ts'
import type { ViewPage } from './parts/page.ts'

/** Where the section of a question stands (`2.3`) and the notes of its chapter. */
export interface VerdictContext {
  place: string
  footnotes: readonly Footnote[]
}

/** The verdict on an answer: right or wrong, every option with its reason, the sources, and where to re-read what was not fully right. */
export function verdictView(answered: AnsweredQuestion, context: VerdictContext, page: ViewPage): string {
  const { theme, words, width } = page
  const options = shownOptions(answered.question, answered.order, words)
  const lines = options.flatMap(option => {
    const picked = answered.picked?.includes(option.id) ?? false
    const missed = option.correct && !picked && answered.picked !== null && answered.question.type === 'multiple'
    const tags = [...(picked ? [words.verdict.yourPick] : []), ...(option.correct ? [words.verdict.rightOption] : [])]
    if (missed) tags.push(words.verdict.missed)
    const tag = tags.length > 0 ? `（${tags.join('，')}）` : ''
    const [mark, style] = lookOf({ picked, missed, correct: option.correct }, theme)
    return [...hanging(`${style(mark)} `, style(`${option.text}${tag}`), width), ...hanging('    ', option.why, width)]
  })
  const notes = answered.question.notes.flatMap(id => {
    const note = context.footnotes.find(footnote => footnote.id === id)
    return note ? ['', ...wrap(`${theme.heading(words.verdict.source)}　${renderInline(note.tokens, theme)}`, width)] : []
  })
  const reread =
    answered.score < 1
      ? ['', ...hanging(`${words.verdict.reread}　`, theme.command(page.say(`read ${context.place}`)), width)]
      : []
  return [...wrap(judgement(answered, page), width), '', ...lines, ...notes, ...reread].join('\n')
}

/** The mark before an option and its look: a key that was picked, one that was missed, a wrong pick, or none of these. */
function lookOf(
  { picked, missed, correct }: { picked: boolean; missed: boolean; correct: boolean },
  theme: ViewPage['theme'],
): [string, Style] {
  if (missed) return ['!', theme.warning]
  if (correct) return ['✓', theme.correct]
  return picked ? ['✗', theme.wrong] : [' ', text => text]
}

/** One line: right, wrong, partly right, or not answered; in words as well as colour. */
function judgement({ picked, score }: AnsweredQuestion, { theme, words }: ViewPage): string {
  if (picked === null) return theme.wrong(words.verdict.unanswered)
  if (score === 1) return theme.correct(words.verdict.right)
  return score === 0 ? theme.wrong(words.verdict.wrong) : theme.warning(words.verdict.partial(score))
}
