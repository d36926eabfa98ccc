import type { CourseContext } from '../../context/context.ts'
import { originOf, questionFinder } from '../../course/query/find-question.ts'
import { paperJson, reviewJson } from '../../formats/quiz-json.ts'
import { interactionOf } from '../../questions/question.ts'
import { answerSheet, markAnswer } from '../../study/attempt.ts'
import type { OpenPaper } from '../../study/record.ts'
import { answerSheetView } from '../../views/answer-sheet.ts'
import { parseAnswers } from './answers.ts'
import type { Reviewed } from './review-sitting.ts'
import { saveAnswer } from './save.ts'

/** Prints the questions that are due as JSON. Nothing is saved. */
export function printReview(context: CourseContext, sitting: OpenPaper): void {
  const { course, terminal, page } = context
  const sheet = answerSheet(sitting, questionFinder(course))
  terminal.data(paperJson(course.index, { seed: sitting.seed, code: null, codeWhy: 'chosen' }, sheet, page()))
}

/**
 * Answers the questions that are due with --answers, all checked before the first is saved, and prints each with its verdict. A question
 * left blank stays due.
 */
export async function reviewWithAnswers(
  context: CourseContext,
  sitting: OpenPaper,
  { answers, json }: { answers: string; json: boolean },
): Promise<Reviewed> {
  const { course, terminal, page, settings, words, learner } = context
  const sheet = answerSheet(sitting, questionFinder(course))
  const interactions = sheet.map(({ question, order }) => interactionOf(question, order, words.question))
  const given = parseAnswers(answers, interactions, words.typed)
  const marked = sheet.flatMap(({ question }, at) => {
    const answer = given[at]
    return answer ? [markAnswer(sitting, question, answer, settings.credit)] : []
  })
  for (const answered of marked) saveAnswer(context, sitting.paper, answered, { ms: 0 })
  if (!(await learner.saveScores())) terminal.warn(words.notices.scoresUnwritable)
  if (json) terminal.data(reviewJson(course.index, sitting.seed, marked))
  else terminal.print(answerSheetView(marked, answered => originOf(course, answered.question), page()))
  return { all: marked.length, right: marked.filter(({ credit }) => credit === 1).length, mended: 0 }
}
