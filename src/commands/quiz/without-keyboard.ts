import { chapterNumber } from '../../course/place.ts'
import { questionFinder, sourceOf } from '../../course/questions.ts'
import { answerSheet, markAnswer } from '../../study/sitting.ts'
import { taskOf } from '../../study/task.ts'
import { answerSheetView } from '../../views/answer-sheet.ts'
import { paperSheet } from '../../views/paper-sheet.ts'
import { paperJson, resultJson } from '../../views/quiz-json.ts'
import { resultView } from '../../views/result.ts'
import type { Context } from '../../world.ts'
import { parseAnswers } from './answers.ts'
import { handIn } from './hand-in.ts'
import { codeOf, type DrawnPaper, openPaper, startPaper } from './paper.ts'
import { saveAnswer } from './save.ts'

/** Prints a drawn paper as JSON. Nothing is begun, so nothing is saved. */
export function printPaper(context: Context, drawn: DrawnPaper): void {
  const sheet = answerSheet({ ...drawn, answers: {} }, questionFinder(context.course))
  const { index } = context.course
  context.terminal.data(paperJson(index, { seed: drawn.seed, code: codeOf(context, drawn) }, sheet, context.page()))
}

/** Prints a drawn paper as Markdown for a class, with the key where that is wanted. Nothing is saved. */
export function printSheet(context: Context, drawn: DrawnPaper, withKey: boolean): void {
  const sheet = answerSheet({ ...drawn, answers: {} }, questionFinder(context.course))
  const { index } = context.course
  const title = `${index.title}\u3000${context.words.scope(drawn.mode, chapterNumber(index, drawn.chapter))}`
  context.terminal.data(paperSheet(sheet, { title, code: codeOf(context, drawn), withKey }, context.page()))
}

/** Takes a drawn paper with the answers of `--answers`, all checked before the first is saved, and prints the result. */
export async function takeWithAnswers(
  context: Context,
  drawn: DrawnPaper,
  answers: string,
  options: { json?: boolean },
): Promise<void> {
  const { terminal, course, page, look } = context
  const blank = answerSheet({ ...drawn, answers: {} }, questionFinder(context.course))
  const given = parseAnswers(
    answers,
    blank.map(({ question, order }) => taskOf(question, order)),
  )
  const { paper } = startPaper(context, drawn)
  for (const [at, { question }] of blank.entries()) {
    const answer = given[at] ?? { picked: null, guessed: false }
    saveAnswer(context, paper, markAnswer(openPaper(context, paper), question, answer, look.credit === 'strict'), 0)
  }
  const { sheet, result, code } = await handIn(context, paper)
  if (options.json) return terminal.data(resultJson(course.index, { result, code }, sheet, page()))
  terminal.print(answerSheetView(sheet, answered => sourceOf(course, answered.question), page()))
  terminal.print(`\n${resultView(result, code, page())}`)
}
