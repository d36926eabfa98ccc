import type { Command } from '../../answering/interaction-state.ts'
import type { CourseContext } from '../../context/context.ts'
import { questionFinder } from '../../course/query/find-question.ts'
import { Cancelled } from '../../errors/user-error.ts'
import type { Question } from '../../questions/question.ts'
import { releaseLease } from '../../store/lease.ts'
import { type AnsweredQuestion, markAnswer } from '../../study/attempt.ts'
import type { OpenPaper } from '../../study/record.ts'
import type { Prompter } from '../../terminal/prompter.ts'
import { saidView } from '../../views/said.ts'
import { askQuestion } from './ask-question.ts'
import { saveAnswer } from './save.ts'
import { showVerdict, tryAgain } from './verdict.ts'

const KEYS: ReadonlySet<Command> = new Set(['guess', 'star', 'skip', 'leave'])

/** How a review went: questions answered, right at the first try, and right at a later one. */
export interface Reviewed {
  all: number
  right: number
  mended: number
}

/** One question of a sitting, the first time or again: `round` counts from 0. */
interface Asked {
  question: Question
  round: number
}

/**
 * Asks the questions of a sitting, and those that were missed again behind the others, their options in another order, until each was
 * right once. The first answers count, whatever comes after. Rejects with `Cancelled` at Ctrl-C.
 */
export async function sitReview(context: CourseContext, sitting: OpenPaper, prompter: Prompter): Promise<Reviewed> {
  const find = questionFinder(context.course)
  const queue = sitting.questions.flatMap((id): Asked[] => {
    const question = find(id)
    return question ? [{ question, round: 0 }] : []
  })
  const reviewed: Reviewed = { all: 0, right: 0, mended: 0 }
  try {
    for (let asked = queue.shift(); asked; asked = queue.shift()) {
      const end = await askOne(context, sitting, asked, { more: queue.length > 0, prompter })
      if (end.kind === 'left') return reviewed
      count(reviewed, asked, end)
      if (end.kind === 'skipped') queue.push(asked)
      else if (end.kind === 'answered' && !end.mended) queue.push({ ...asked, round: asked.round + 1 })
      if (end.kind === 'answered' && end.leaves) return reviewed
    }
    return reviewed
  } catch (error) {
    if (error instanceof Cancelled && error.resume === null && context.learner.writeError === null)
      throw new Cancelled('review', reviewed.all > 0)
    throw error
  } finally {
    releaseLease(context.paths.leases, sitting.paper)
  }
}

type End =
  | { kind: 'left' | 'skipped' }
  /** `right`: at once. `mended`: that, or tried again at its verdict. */
  | { kind: 'answered'; right: boolean; mended: boolean; leaves: boolean }

function count(reviewed: Reviewed, { round }: Asked, end: End): void {
  if (end.kind !== 'answered') return
  if (round === 0) {
    reviewed.all += 1
    if (end.right) reviewed.right += 1
  }
  if (end.mended && !(round === 0 && end.right)) reviewed.mended += 1
}

async function askOne(
  context: CourseContext,
  sitting: OpenPaper,
  { question, round }: Asked,
  { more, prompter }: { more: boolean; prompter: Prompter },
): Promise<End> {
  const { terminal, words, page, settings } = context
  const paper = round === 0 ? sitting : { ...sitting, seed: `${sitting.seed} ${round}` }
  if (round > 0) terminal.print(`\n${saidView(words.review.again, page())}`)
  const { outcome, ms } = await askQuestion(context, paper, question, prompter, { allowed: KEYS, verdictFollows: true })
  if (outcome.kind === 'leave') return { kind: 'left' }
  if (outcome.kind !== 'answer') return { kind: 'skipped' }
  const answered = markAnswer(paper, question, outcome, settings.credit)
  saveAnswer(context, sitting.paper, answered, round > 0 ? { ms, retry: true } : { ms })
  const { shown, leaves } = await untilGoneOn(context, paper, answered, { more, prompter })
  return { kind: 'answered', right: answered.credit === 1, mended: answered.credit === 1 || shown.credit === 1, leaves }
}

/** Shows a verdict, and lets the question be tried again as often as wished. */
async function untilGoneOn(
  context: CourseContext,
  paper: OpenPaper,
  answered: AnsweredQuestion,
  { more, prompter }: { more: boolean; prompter: Prompter },
): Promise<{ shown: AnsweredQuestion; leaves: boolean }> {
  const { question, review } = context.words
  for (let shown = answered; ; ) {
    const goesOn = more || shown.credit < 1
    const end = await showVerdict(context, shown, goesOn ? review.goOn : question.goOnLast, ['again'], prompter)
    if (end !== 'again') return { shown, leaves: end === 'leave' }
    shown = (await tryAgain(context, paper, shown, prompter)) ?? shown
  }
}
