import type { CourseContext } from '../../context/context.ts'
import { questionFinder } from '../../course/query/find-question.ts'
import { paperScope } from '../../course/query/scope.ts'
import { writeNewFile } from '../../files/new-file.ts'
import { paperHtml } from '../../formats/paper-html.ts'
import { paperMarkdown } from '../../formats/paper-markdown.ts'
import { type KeyWanted, type PrintedPaper, printedQuestions } from '../../formats/printed-paper.ts'
import { paperJson, resultJson } from '../../formats/quiz-json.ts'
import { interactionOf } from '../../questions/question.ts'
import { answerSheet, markAnswer } from '../../study/attempt.ts'
import { codeOfPaper } from '../../study/code-of-paper.ts'
import { codeText, releaseText } from '../../views/parts/paper-facts.ts'
import { saidView } from '../../views/said.ts'
import { parseAnswers } from './answers.ts'
import { type DrawnPaper, openPaper, startPaper } from './draw.ts'
import { handIn } from './hand-in.ts'
import { saveAnswer } from './save.ts'
import { printResult } from './show-result.ts'

const MINUTE = 60_000

/** Prints a drawn paper as JSON. Nothing is begun, so nothing is saved. */
export function printPaper(context: CourseContext, drawn: DrawnPaper): void {
  const sheet = answerSheet({ ...drawn, answers: {} }, questionFinder(context.course))
  const { index } = context.course
  context.terminal.data(paperJson(index, { seed: drawn.seed, ...codeOfPaper(index, drawn) }, sheet, context.page()))
}

/** Prints a drawn paper for a class, with the key where that is wanted: then it is saved that the key was shown. */
export function printSheet(
  context: CourseContext,
  drawn: DrawnPaper,
  { keyWanted, html }: { keyWanted: KeyWanted; html: string | null },
): void {
  const { learner, terminal, words } = context
  const { seed, chapter, questions } = drawn
  const paper = printedPaper(context, drawn, keyWanted)
  const shown = () => {
    if (keyWanted !== 'none') learner.save('key-shown', { seed, chapter, questions: questions.length })
  }
  if (html === null || html === '-') {
    shown()
    return terminal.data(html === null ? paperMarkdown(paper, context.page()) : paperHtml(paper, context.page()))
  }
  writeNewFile(html, paperHtml(paper, context.page()))
  shown()
  terminal.print(saidView(words.print.written(html), context.page()))
}

function printedPaper({ course, page, words }: CourseContext, drawn: DrawnPaper, keyWanted: KeyWanted): PrintedPaper {
  const { index } = course
  const sheet = answerSheet({ ...drawn, answers: {} }, questionFinder(course))
  const minutes = drawn.limit === null ? null : drawn.limit / MINUTE
  const terms = words.print.terms({ questions: sheet.length, passMark: index.test.passMark, minutes })
  return {
    title: index.title,
    scope: words.scope(drawn.mode, paperScope(index, drawn)),
    language: index.language,
    facts: [
      terms,
      words.print.marking[drawn.credit],
      ...(index.release === undefined ? [] : [releaseText(index.release, page())]),
      codeText(codeOfPaper(index, drawn), page()),
    ],
    questions: printedQuestions(sheet, page()),
    keyWanted,
  }
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
