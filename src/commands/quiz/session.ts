import type { Command } from '../../answering/interaction-state.ts'
import type { CourseContext } from '../../context/context.ts'
import { questionFinder } from '../../course/query/find-question.ts'
import { paperScope } from '../../course/query/scope.ts'
import { Cancelled } from '../../errors/user-error.ts'
import type { Question } from '../../questions/question.ts'
import { holdLease, releaseLease } from '../../store/lease.ts'
import { currentQuestion, markAnswer } from '../../study/attempt.ts'
import type { OpenPaper } from '../../study/record.ts'
import type { Prompter } from '../../terminal/prompter.ts'
import { resumeCommand } from '../../views/parts/next-step.ts'
import { askQuestion } from './ask-question.ts'
import { openPaper } from './draw.ts'
import { sitExam } from './exam.ts'
import { handIn } from './hand-in.ts'
import { brokenOff, printPaused } from './leave-paper.ts'
import { saveAnswer, undoLast } from './save.ts'
import { printResult, showResult } from './show-result.ts'
import { afterVerdict } from './verdict.ts'

/** The verdicts of a test come at its end: until then an answer can be taken back. */
const TEST_KEYS: ReadonlySet<Command> = new Set(['guess', 'star', 'undo', 'skip', 'leave'])
const PRACTICE_KEYS: ReadonlySet<Command> = new Set(['guess', 'star', 'skip', 'leave'])

/**
 * Takes a paper at the keyboard, from its first unanswered question to the result. A practice gives the verdict after each answer,
 * a test and an exam give them all at their end; with `showAll` in one piece. Rejects with `Cancelled` at Ctrl-C; what was answered is saved.
 */
export async function takePaper(
  context: CourseContext,
  { paper, mode }: OpenPaper,
  prompter: Prompter,
  { showAll = false }: { showAll?: boolean } = {},
): Promise<void> {
  const { leases } = context.paths
  const resume = resumeCommand({ mode }, paperScope(context.course.index, openPaper(context, paper)))
  try {
    holdLease(leases, paper, context.clock().getTime())
    const sat = mode === 'exam' ? await sitExam(context, paper, prompter) : await sit(context, paper, prompter)
    if (sat === 'left') return
    const handed = await handIn(context, paper, sat === 'time-up')
    if (showAll) return printResult(context, handed)
    const again = await showResult(context, handed, prompter)
    if (again) await takePaper(context, again, prompter)
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error
    throw error.resume === null ? brokenOff(context, paper, resume) : error
  } finally {
    releaseLease(leases, paper)
  }
}

/** Asks one question after the other until none is left. */
async function sit(context: CourseContext, paper: string, prompter: Prompter): Promise<'finished' | 'left'> {
  const { terminal, words } = context
  const find = questionFinder(context.course)
  for (;;) {
    const open = openPaper(context, paper)
    const id = currentQuestion(open)
    const question = id === null ? undefined : find(id)
    if (!question) return 'finished'
    const step = await answerOne(context, open, question, prompter)
    if (step === 'undo')
      terminal.print(undoLast(context, openPaper(context, paper)) ? words.question.undone : words.question.nothingToUndo)
    if (step !== 'leave') continue
    printPaused(context, paper)
    return 'left'
  }
}

async function answerOne(
  context: CourseContext,
  open: OpenPaper,
  question: Question,
  prompter: Prompter,
): Promise<'go-on' | 'undo' | 'leave'> {
  const practised = open.mode === 'practice'
  const asking = { allowed: practised ? PRACTICE_KEYS : TEST_KEYS, verdictFollows: practised }
  const { outcome, ms } = await askQuestion(context, open, question, prompter, asking)
  if (outcome.kind === 'skip') context.learner.save('skipped', { paper: open.paper, question: question.id })
  if (outcome.kind === 'leave' || outcome.kind === 'undo') return outcome.kind
  if (outcome.kind !== 'answer') return 'go-on'
  const answered = markAnswer(open, question, outcome, context.settings.credit)
  saveAnswer(context, open.paper, answered, { ms })
  return practised ? afterVerdict(context, open.paper, answered, prompter) : 'go-on'
}
