import { answerSheet, markAnswer } from '../../study/sitting.ts'
import { answerSheetView } from '../../views/answer-sheet.ts'
import { paperJson, resultJson } from '../../views/quiz-json.ts'
import { resultView } from '../../views/result.ts'
import type { Context } from '../../world.ts'
import { parseAnswers } from './answers.ts'
import { handIn, verdictContext } from './hand-in.ts'
import { type DrawnPaper, openPaper, questionFinder, startPaper } from './paper.ts'
import { saveAnswer } from './save.ts'

/** Prints a drawn paper as JSON. Nothing is begun, so nothing is saved. */
export function printPaper(context: Context, drawn: DrawnPaper): void {
  const sheet = answerSheet({ ...drawn, answers: {} }, questionFinder(context))
  context.terminal.data(paperJson(context.course.index, drawn.seed, sheet, context.page()))
}

/** Takes a drawn paper with the answers of `--answers`, all checked before the first is saved, and prints the result. */
export async function takeWithAnswers(
  context: Context,
  drawn: DrawnPaper,
  answers: string,
  options: { json?: boolean },
): Promise<void> {
  const { terminal, course, page } = context
  const blank = answerSheet({ ...drawn, answers: {} }, questionFinder(context))
  const picks = parseAnswers(
    answers,
    blank.map(({ question, order }) => ({ type: question.type, order })),
  )
  const { paper } = startPaper(context, drawn)
  for (const [at, { question, number, order }] of blank.entries()) {
    const picked = picks[at] ?? null
    const marked = picked
      ? markAnswer(openPaper(context, paper), question, picked)
      : { number, question, order, picked, score: 0 }
    saveAnswer(context, paper, marked, 0)
  }
  const { sheet, result } = await handIn(context, paper)
  const places = result.mend.map(({ place }) => place)
  if (options.json) return terminal.data(resultJson(course.index, result.test, sheet, places, page()))
  terminal.print(answerSheetView(sheet, answered => verdictContext(context, answered), page()))
  terminal.print(`\n${resultView(result, page())}`)
}
