import type { CourseContext } from '../../context/context.ts'
import { questionFinder } from '../../course/query/find-question.ts'
import { type AnsweredQuestion, answerSheet } from '../../study/attempt.ts'
import { type CodeOrWhy, codeOfPaper } from '../../study/code-of-paper.ts'
import type { OpenPaper } from '../../study/record.ts'
import { resultOf, type TestResult } from '../../study/result.ts'
import { openPaper } from './draw.ts'

/** A paper that has been marked. */
export interface HandedIn {
  /** As it was when it was handed in. */
  paper: OpenPaper
  sheet: AnsweredQuestion[]
  result: TestResult
  code: CodeOrWhy
}

/**
 * Hands a paper in: saves that it is finished, writes the scores, and gives the answer sheet and the result. `ranOut` says that its time
 * was up. Throws `paper-gone`: a score that would not count is not shown.
 */
export async function handIn(context: CourseContext, paper: string, ranOut = false): Promise<HandedIn> {
  const { course, learner, terminal, words, clock, settings } = context
  learner.refresh()
  const open = openPaper(context, paper)
  const sheet = answerSheet(open, questionFinder(course))
  const { passMark } = course.index.test
  // Whoever finds a paper whose time ran out need not be who took it.
  const named = settings.name === '' || ranOut ? {} : { learner: settings.name }
  learner.save('paper-finished', { paper, passMark, ...(ranOut ? { ranOut } : {}), ...named })
  const test = learner.record.tests.find(finished => finished.paper === paper)
  if (!test) throw new Error(`paper ${paper} was not finished`)
  if (!(await learner.saveScores())) terminal.warn(words.notices.scoresUnwritable)
  return {
    paper: open,
    sheet,
    result: resultOf(course.index, learner.record, test, sheet, clock().getTime()),
    code: codeOfPaper(course.index, open),
  }
}
