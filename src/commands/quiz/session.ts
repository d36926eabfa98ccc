import type { Command } from '../../answering/interaction-state.ts'
import type { CourseContext } from '../../context/context.ts'
import { originOf, questionFinder } from '../../course/query/find-question.ts'
import { chapterNumber } from '../../course/query/location.ts'
import { Cancelled } from '../../errors/user-error.ts'
import type { Question } from '../../questions/question.ts'
import { holdLease, releaseLease } from '../../store/lease.ts'
import { type AnsweredQuestion, currentQuestion, markAnswer } from '../../study/attempt.ts'
import { nextStep } from '../../study/next-step.ts'
import type { OpenPaper } from '../../study/record.ts'
import type { Prompter } from '../../terminal/prompter.ts'
import { answerSheetView } from '../../views/answer-sheet.ts'
import { keyHintsView } from '../../views/key-hints.ts'
import { resumeCommand } from '../../views/parts/next-step.ts'
import { pausedView } from '../../views/paused.ts'
import { resultView } from '../../views/result.ts'
import { verdictView } from '../../views/verdict.ts'
import { askQuestion } from './ask-question.ts'
import { openPaper, startPaper } from './draw.ts'
import { sitExam } from './exam.ts'
import { type HandedIn, handIn } from './hand-in.ts'
import { saveAnswer, saveStar, undoLast } from './save.ts'

/** The verdicts of a test come at its end: until then an answer can be taken back. */
const TEST_KEYS: ReadonlySet<Command> = new Set(['guess', 'star', 'undo', 'skip', 'leave'])
const PRACTICE_KEYS: ReadonlySet<Command> = new Set(['guess', 'star', 'skip', 'leave'])
const RETRY_KEYS: ReadonlySet<Command> = new Set(['star', 'leave'])

/**
 * Takes a paper at the keyboard, from its first unanswered question to the result. A practice gives the verdict after each answer,
 * a test and an exam give them all at their end. Rejects with `Cancelled` at Ctrl-C; what was answered is saved.
 */
export async function takePaper(context: CourseContext, { paper, mode }: OpenPaper, prompter: Prompter): Promise<void> {
  const { leases } = context.paths
  const { chapter } = openPaper(context, paper)
  const resume = resumeCommand({ mode }, chapterNumber(context.course.index, chapter))
  try {
    holdLease(leases, paper, context.clock().getTime())
    const sat = mode === 'exam' ? await sitExam(context, paper, prompter) : await sit(context, paper, prompter)
    if (sat === 'left') return
    const handed = await handIn(context, paper)
    showResult(context, handed)
    if (await wantsAgain(context, handed, prompter)) await takePaper(context, startAgain(context, handed), prompter)
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error
    // Where nothing was saved there is nothing to go on with, as a warning has said.
    throw new Cancelled(context.learner.writeError ? null : (error.resume ?? resume))
  } finally {
    releaseLease(leases, paper)
  }
}

/** Prints what a paper that was handed in came to, the answers first where they were not shown on the way. */
export function showResult(context: CourseContext, { sheet, result, code }: HandedIn): void {
  const { terminal, page } = context
  if (result.test.mode !== 'practice')
    terminal.print(`\n${answerSheetView(sheet, answered => originOf(context.course, answered.question), page())}`)
  terminal.print(`\n${resultView(result, code, page())}`)
}

/** Asks one question after the other until none is left. */
async function sit(context: CourseContext, paper: string, prompter: Prompter): Promise<'finished' | 'left'> {
  const { terminal, learner, course, page, words } = context
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
    terminal.print(pausedView(nextStep(course.index, learner.record), learner.writeError === null, page()))
    return 'left'
  }
}

async function answerOne(
  context: CourseContext,
  open: OpenPaper,
  question: Question,
  prompter: Prompter,
): Promise<'go-on' | 'undo' | 'leave'> {
  const keys = open.mode === 'practice' ? PRACTICE_KEYS : TEST_KEYS
  const { outcome, ms } = await askQuestion(context, open, question, prompter, keys)
  if (outcome.kind === 'skip') context.learner.save('skipped', { paper: open.paper, question: question.id })
  if (outcome.kind === 'leave' || outcome.kind === 'undo') return outcome.kind
  if (outcome.kind !== 'answer') return 'go-on'
  const answered = markAnswer(open, question, outcome, context.settings.credit)
  saveAnswer(context, open.paper, answered, { ms })
  return open.mode === 'practice' ? afterVerdict(context, open.paper, answered, prompter) : 'go-on'
}

/** Shows a verdict, and lets the question be tried again as often as wished: a second try never changes the first. */
async function afterVerdict(
  context: CourseContext,
  paper: string,
  answered: AnsweredQuestion,
  prompter: Prompter,
): Promise<'go-on' | 'leave'> {
  for (let shown = answered; ; ) {
    const end = await showVerdict(context, paper, shown, prompter)
    if (end !== 'again') return end
    const open = openPaper(context, paper)
    const { outcome, ms } = await askQuestion(context, open, shown.question, prompter, RETRY_KEYS)
    if (outcome.kind !== 'answer') continue
    shown = markAnswer(open, shown.question, outcome, context.settings.credit)
    saveAnswer(context, paper, shown, { ms, retry: true })
  }
}

async function showVerdict(
  context: CourseContext,
  paper: string,
  answered: AnsweredQuestion,
  prompter: Prompter,
): Promise<'go-on' | 'again' | 'leave'> {
  const { terminal, learner, page, words } = context
  const { id } = answered.question
  terminal.print(`\n${verdictView(answered, originOf(context.course, answered.question), page())}`)
  const last = currentQuestion(openPaper(context, paper)) === null
  const end = await prompter.pause({
    allowed: new Set(['again', 'star', 'leave']),
    starred: learner.record.stars.includes(id),
    draw: state => keyHintsView(last ? words.question.goOnLast : words.question.goOn, state, page()),
    mark: (_, on) => saveStar(context, id, on),
  })
  if (end === 'again') return 'again'
  return end === 'leave' && !last ? 'leave' : 'go-on'
}

/** At the end, whether what went wrong is to be practised once more. A mark that was seen is final: nothing is taken back here. */
async function wantsAgain(context: CourseContext, { sheet, result }: HandedIn, prompter: Prompter): Promise<boolean> {
  const { page, words } = context
  const missed = result.test.mode === 'exam' ? 0 : sheet.filter(({ credit }) => credit < 1).length
  if (missed === 0) return false
  try {
    const end = await prompter.pause({
      allowed: new Set<Command>(['leave', 'again']),
      starred: false,
      draw: state => keyHintsView(words.result.end(missed), state, page()),
      mark: () => {},
    })
    return end === 'again'
  } catch (error) {
    // Everything is handed in: there is nothing left to break off.
    if (error instanceof Cancelled) return false
    throw error
  }
}

function startAgain(context: CourseContext, { sheet, result }: HandedIn): OpenPaper {
  const questions = sheet.filter(({ credit }) => credit < 1).map(({ question }) => question.id)
  const { chapter } = result.test
  const { newSeed, settings } = context
  const terms = { limit: null, whole: false, credit: settings.credit, short: false }
  return startPaper(context, { seed: newSeed(), mode: 'practice', chapter, questions, ...terms })
}
