import type { CourseContext } from '../../context/context.ts'
import { questionFinder } from '../../course/query/find-question.ts'
import { type AnsweredQuestion, answerSheet } from '../../study/attempt.ts'
import { resultOf, type TestResult } from '../../study/result.ts'
import { codeOf, openPaper } from './draw.ts'

/** A paper that has been marked. */
export interface HandedIn {
  sheet: AnsweredQuestion[]
  result: TestResult
  /** The 卷號, where the paper has one. */
  code: string | null
  /** The event that handed it in. */
  event: string
}

/**
 * Hands a paper in: saves that it is finished, writes the scores, and gives the answer sheet and the result. Throws `paper-gone`: a
 * score that would not count is not shown.
 */
export async function handIn(context: CourseContext, paper: string): Promise<HandedIn> {
  const { course, learner, terminal, words } = context
  learner.refresh()
  const open = openPaper(context, paper)
  const sheet = answerSheet(open, questionFinder(course))
  const event = learner.save('paper-finished', { paper, passMark: course.index.test.passMark })
  const test = learner.record.tests.find(finished => finished.paper === paper)
  if (!test) throw new Error(`paper ${paper} was not finished`)
  if (!(await learner.saveScores())) terminal.warn(words.notices.scoresUnwritable)
  return { sheet, result: resultOf(course.index, learner.record, test, sheet), code: codeOf(context, open), event }
}
