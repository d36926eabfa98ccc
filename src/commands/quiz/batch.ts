import type { CourseContext } from '../../context/context.ts'
import { questionFinder } from '../../course/query/find-question.ts'
import { paperScope } from '../../course/query/scope.ts'
import { paperSheet } from '../../formats/paper-markdown.ts'
import { paperJson, resultJson } from '../../formats/quiz-json.ts'
import { interactionOf } from '../../questions/question.ts'
import { answerSheet, markAnswer } from '../../study/attempt.ts'
import { codeOfPaper } from '../../study/code-of-paper.ts'
import { parseAnswers } from './answers.ts'
import { type DrawnPaper, openPaper, startPaper } from './draw.ts'
import { handIn } from './hand-in.ts'
import { saveAnswer } from './save.ts'
import { printResult } from './show-result.ts'

/** Prints a drawn paper as JSON. Nothing is begun, so nothing is saved. */
export function printPaper(context: CourseContext, drawn: DrawnPaper): void {
  const sheet = answerSheet({ ...drawn, answers: {} }, questionFinder(context.course))
  const { index } = context.course
  context.terminal.data(paperJson(index, { seed: drawn.seed, ...codeOfPaper(index, drawn) }, sheet, context.page()))
}

/** Prints a drawn paper as Markdown for a class, with the key where that is wanted: then it is saved that the key was shown. */
export function printSheet(context: CourseContext, drawn: DrawnPaper, withKey: boolean): void {
  const sheet = answerSheet({ ...drawn, answers: {} }, questionFinder(context.course))
  const { seed, chapter, questions } = drawn
  if (withKey) context.learner.save('key-shown', { seed, chapter, questions: questions.length })
  const { index } = context.course
  const scope = context.words.scope(drawn.mode, paperScope(index, drawn))
  const title = [index.title, scope].join(context.words.punctuation.gap)
  context.terminal.data(paperSheet(sheet, { title, code: codeOfPaper(index, drawn), withKey }, context.page()))
}

/** Takes a drawn paper with the answers of `--answers`, all checked before the first is saved, and prints the result. */
export async function takeWithAnswers(
  context: CourseContext,
  drawn: DrawnPaper,
  { answers, json }: { answers: string; json: boolean },
): Promise<void> {
  const { terminal, course, page, settings, words } = context
  const blank = answerSheet({ ...drawn, answers: {} }, questionFinder(context.course))
  const given = parseAnswers(
    answers,
    blank.map(({ question, order }) => interactionOf(question, order, words.question)),
    words.typed,
  )
  const { paper } = startPaper(context, drawn)
  for (const [at, { question }] of blank.entries()) {
    const answer = given[at] ?? { picked: null, guessed: false }
    saveAnswer(context, paper, markAnswer(openPaper(context, paper), question, answer, settings.credit), { ms: 0 })
  }
  const handed = await handIn(context, paper)
  if (json) return terminal.data(resultJson(course.index, handed, page()))
  printResult(context, handed)
}
