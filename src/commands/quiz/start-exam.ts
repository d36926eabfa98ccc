import type { CourseContext } from '../../context/context.ts'
import { paperScope } from '../../course/query/scope.ts'
import type { Prompter } from '../../terminal/prompter.ts'
import { examStartView } from '../../views/exam-sheet.ts'
import { keyHintsView } from '../../views/key-hints.ts'
import type { DrawnPaper } from './draw.ts'

const MINUTE = 60_000

/** Says what an exam is before its clock runs, and whether the learner wants to begin. Nothing is saved of one that is not begun. */
export async function isReady(context: CourseContext, drawn: DrawnPaper, prompter: Prompter): Promise<boolean> {
  const { course, terminal, words, page } = context
  const { questions, limit, credit, whole, chapter } = drawn
  const minutes = Math.round((limit ?? 0) / MINUTE)
  const { passMark } = course.index.test
  const terms = { questions: questions.length, minutes, passMark, strict: credit === 'strict', whole: whole || chapter !== null }
  const title = words.scope('exam', paperScope(course.index, { chapter }))
  terminal.print(examStartView(title, words.exam.start(terms), page()))
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
