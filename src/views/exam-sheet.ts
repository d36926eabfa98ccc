import type { OpenPaper } from '../study/record.ts'
import type { TestLabel } from '../study/test-labels.ts'
import { displayWidth, padEnd } from '../text/width.ts'
import { wrap } from '../typeset/wrap.ts'
import type { ViewPage } from './parts/page.ts'
import { uncountedReasons } from './parts/test-name.ts'

/** The answer sheet (答題卡) of an exam: every question with what became of it, as many in a line as fit. */
export function examSheetView(
  { questions, answers, flagged }: Pick<OpenPaper, 'questions' | 'answers' | 'flagged'>,
  page: ViewPage,
): string {
  const { theme, words, width, plain } = page
  const { exam } = words
  const cells = questions.map((id, at) => {
    const state = id in answers ? exam.answered : exam.blank
    const mark = flagged.includes(id) ? exam.flagged : ''
    const look = flagged.includes(id) ? theme.warning : id in answers ? (text: string) => text : theme.key
    return look(`${String(at + 1).padStart(String(questions.length).length)} ${state}${mark}`)
  })
  const column = Math.max(...cells.map(displayWidth)) + 2
  const perLine = plain ? 1 : Math.max(1, Math.min(5, Math.floor(width / column)))
  const lines = Array.from({ length: Math.ceil(cells.length / perLine) }, (_, row) =>
    cells
      .slice(row * perLine, (row + 1) * perLine)
      .map(cell => padEnd(cell, column))
      .join('')
      .trimEnd(),
  )
  const done = Object.keys(answers).length
  return [
    '',
    ...wrap(theme.title(exam.sheet), width),
    ...wrap(exam.count(done, questions.length, flagged.length), width),
    '',
    ...lines,
    '',
  ].join('\n')
}

/** The warning before an exam with blanks is handed in. */
export function blanksView(blanks: readonly number[], { words, width }: ViewPage): string {
  return wrap(words.exam.blanks(blanks), width).join('\n')
}

/**
 * What an exam is, before its clock runs: a line for each of its terms, and whether it will be a score of the whole course. `labels` are
 * those it has by then.
 */
export function examStartView(
  exam: { chapter: number | null; questions: number; minutes: number; passMark: number; strict: boolean },
  labels: readonly TestLabel[],
  page: ViewPage,
): string {
  const { theme, words, width } = page
  const reasons = uncountedReasons(labels, page)
  const terms = words.exam.start(exam.questions, exam.minutes, exam.passMark, exam.strict).split('\n')
  const counts = reasons.length === 0 ? words.exam.counts : words.result.uncounted(words.punctuation.list(reasons))
  const lines = exam.chapter === null ? [...terms, counts] : terms
  return [
    '',
    ...wrap(theme.title(words.scope('exam', { chapter: exam.chapter, section: null })), width),
    '',
    ...lines.flatMap(line => wrap(line, width)),
  ].join('\n')
}
