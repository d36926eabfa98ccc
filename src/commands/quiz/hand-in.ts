import type { CourseContext } from '../../context/context.ts'
import { questionFinder } from '../../course/query/find-question.ts'
import { type AnsweredQuestion, answerSheet } from '../../study/attempt.ts'
import type { OpenPaper } from '../../study/record.ts'
import { resultOf, type TestResult } from '../../study/result.ts'
import { codeOf, openPaper } from './draw.ts'

/** A paper that has been marked. */
export interface HandedIn {
  /** As it was when it was handed in. */
  paper: OpenPaper
  sheet: AnsweredQuestion[]
  result: TestResult
  /** The 卷號, where the paper has one. */
  code: string | null
}

/**
 * Hands a paper in: saves that it is finished, writes the scores, and gives the answer sheet and the result. `ranOut` says that its time
 * was up. Throws `paper-gone`: a score that would not count is not shown.
 */
export async function handIn(context: CourseContext, paper: string, ranOut = false): Promise<HandedIn> {
  const { course, learner, terminal, words, clock } = context
  learner.refresh()
  const open = openPaper(context, paper)
  const sheet = answerSheet(open, questionFinder(course))
  const { passMark } = course.index.test
  learner.save('paper-finished', ranOut ? { paper, passMark, ranOut } : { paper, passMark })
  const test = learner.record.tests.find(finished => finished.paper === paper)
  if (!test) throw new Error(`paper ${paper} was not finished`)
  if (!(await learner.saveScores())) terminal.warn(words.notices.scoresUnwritable)
  return {
    paper: open,
    sheet,
    result: resultOf(course.index, learner.record, test, sheet, clock().getTime()),
    code: codeOf(context, open),
  }
}
