import type { CourseContext } from '../../context/context.ts'
import { Cancelled } from '../../errors/user-error.ts'
import { hasAnswers } from '../../study/attempt.ts'
import { nextStep } from '../../study/next-step.ts'
import { pausedView } from '../../views/paused.ts'
import { saidView } from '../../views/said.ts'
import { openPaper } from './draw.ts'

/** Says what becomes of a paper that is left open: what is kept, whether its time runs on, and how to go on. */
export function printPaused(context: CourseContext, paper: string): void {
  const { terminal, learner, course, page, words, clock } = context
  const open = openPaper(context, paper)
  const saved = learner.writeError === null && hasAnswers(open)
  if (open.limit !== null) terminal.print(saidView(words.exam.clockRuns, page()))
  terminal.print(pausedView(nextStep(course.index, learner.record, clock().getTime()), saved, page()))
}

/** Ctrl-C in a paper: `resume` goes on with it, where there is something to go on with. */
export function brokenOff({ learner }: CourseContext, paper: string, resume: string): Cancelled {
  const open = learner.record.open[paper]
  const answered = open !== undefined && hasAnswers(open)
  const timed = open !== undefined && open.limit !== null
  // Where nothing can be saved a warning has said so. Without an answer only what runs against the clock goes on.
  return learner.writeError === null && (answered || timed) ? new Cancelled(resume, answered) : new Cancelled()
}
