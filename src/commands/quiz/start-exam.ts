import type { CourseContext } from '../../context/context.ts'
import { chapterNumber } from '../../course/query/location.ts'
import { seenBefore } from '../../study/record.ts'
import { testLabels } from '../../study/test-labels.ts'
import type { Prompter } from '../../terminal/prompter.ts'
import { examStartView } from '../../views/exam-sheet.ts'
import { keyHintsView } from '../../views/key-hints.ts'
import type { DrawnPaper } from './draw.ts'

const MINUTE = 60_000

/** Says what an exam is before its clock runs, and whether the learner wants to begin. Nothing is saved of one that is not begun. */
export async function isReady(context: CourseContext, drawn: DrawnPaper, prompter: Prompter): Promise<boolean> {
  const { course, learner, terminal, words, page } = context
  const { questions, limit, credit, chapter } = drawn
  const { test } = course.index
  const terms = {
    chapter: chapterNumber(course.index, chapter),
    questions: questions.length,
    minutes: Math.round((limit ?? 0) / MINUTE),
    passMark: test.passMark,
    strict: credit === 'strict',
  }
  const untaken = { questions: questions.length, ranOut: false, blank: 0 }
  const labels = testLabels({ ...drawn, ...seenBefore(learner.record, drawn), ...untaken }, test)
  terminal.print(examStartView(terms, labels, page()))
  return isWanted(context, words.exam.startKeys, prompter)
}

/** Shows these keys and waits: whether Enter was pressed, and not q. */
export async function isWanted({ page }: CourseContext, keys: string, prompter: Prompter): Promise<boolean> {
  const end = await prompter.pause({
    allowed: new Set(['leave']),
    starred: false,
    draw: state => keyHintsView(keys, state, page()),
    mark: () => {},
  })
  return end !== 'leave'
}
