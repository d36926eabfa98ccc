import type { QuestionOrigin } from '../course/query/find-question.ts'
import { type Question, typeOf } from '../questions/question.ts'
import { monthAndDay } from '../study/home.ts'
import type { Mistake } from '../study/mistakes.ts'
import { regradedCredit } from '../study/regrade.ts'
import { type Block, blockOf } from '../typeset/paging.ts'
import { wrap } from '../typeset/wrap.ts'
import { commandLines, hanging } from './parts/lines.ts'
import type { ViewPage } from './parts/page.ts'
import { stemLines } from './parts/stem.ts'
import { verdictView } from './verdict.ts'

/** A question of the wrong-book with all that is shown of it. */
export interface ShownMistake extends Mistake {
  question: Question
  source: QuestionOrigin
  /** The learner's own line on it. */
  note: string | null
}

/**
 * The wrong-book: every question still to mend with the last answer that was wrong, blank or guessed, the key and why, then
 * what has graduated. `today` is the number of the study day.
 */
export function mistakesBlocks(rows: readonly ShownMistake[], chapter: number | null, today: number, page: ViewPage): Block[] {
  const { theme, words, width } = page
  const { mistakes } = words
  const title = wrap(theme.title(mistakes.title(chapter)), width)
  if (rows.length === 0) return [blockOf([...title, '', mistakes.empty, '', ...practiceLines('quiz', words.steps.test, page)])]
  const open = rows.filter(({ daysRemaining }) => daysRemaining > 0)
  const graduated = rows.filter(({ daysRemaining }) => daysRemaining === 0)
  const done = graduated.flatMap(({ question, source }) => hanging(`  ${source.place}  `, question.stem, width))
  const command = chapter === null ? 'quiz --mistakes' : `quiz ${chapter} --mistakes`
  const heading = [...title, ...wrap(mistakes.rule, width), '', ...wrap(theme.heading(mistakes.open(open.length)), width)]
  const blocks = [
    heading,
    ...open.map(row => mistakeLines(row, today, page)),
    ...(graduated.length > 0 ? [['', ...wrap(theme.heading(mistakes.graduated(graduated.length)), width), ...done]] : []),
    ...(open.length > 0 ? [['', ...practiceLines(command, mistakes.practise, page)]] : []),
  ]
  return blocks.map(blockOf)
}

function mistakeLines(
  { question, source, note, miss, daysRemaining, due }: ShownMistake,
  today: number,
  page: ViewPage,
): string[] {
  const { theme, words, width } = page
  const kind = miss.kind === 'wrong' ? [] : [words.mistakes[miss.kind]]
  const next = words.mistakes.next(due - today, monthAndDay(due))
  const facts = [words.question.types[question.type], ...kind, words.mistakes.left(daysRemaining), next, question.id]
  const head = `${theme.heading(source.place)}  ${facts.join(words.punctuation.gap)}`
  // The paper on which the parts were shuffled is past.
  const order = typeOf(question).authoredOrder(question)
  const { picked, credit, revision, strict } = miss
  const answered = {
    number: 0,
    question,
    order,
    picked: miss.kind === 'blank' ? null : picked,
    guessed: miss.kind === 'guess',
    credit,
    regraded: revision === null ? null : regradedCredit({ picked, credit, revision }, question, strict),
  }
  return [
    '',
    ...wrap(head, width),
    '',
    ...stemLines(question, page),
    '',
    ...verdictView(answered, source, page, note).split('\n'),
  ]
}

function practiceLines(command: string, meaning: string, page: ViewPage): string[] {
  return [page.theme.heading(page.words.nextStep), ...commandLines([[page.commandLine(command), meaning]], page)]
}
