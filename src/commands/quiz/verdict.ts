import type { Command } from '../../answering/interaction-state.ts'
import type { CourseContext } from '../../context/context.ts'
import { originOf } from '../../course/query/find-question.ts'
import { type AnsweredQuestion, currentQuestion, markAnswer } from '../../study/attempt.ts'
import type { OpenPaper } from '../../study/record.ts'
import type { Prompter } from '../../terminal/prompter.ts'
import { keyHintsView } from '../../views/key-hints.ts'
import { verdictView } from '../../views/verdict.ts'
import { askQuestion } from './ask-question.ts'
import { openPaper } from './draw.ts'
import { askNote, saveAnswer, saveStar } from './save.ts'

const RETRY = { allowed: new Set<Command>(['star', 'leave']), verdictFollows: true }

/** Shows a verdict, and lets the question be tried again as often as wished: a second try never changes the first. */
export async function afterVerdict(
  context: CourseContext,
  paper: string,
  answered: AnsweredQuestion,
  prompter: Prompter,
): Promise<'go-on' | 'leave'> {
  const last = currentQuestion(openPaper(context, paper)) === null
  const { words } = context
  for (let shown = answered; ; ) {
    const end = await showVerdict(context, shown, last ? words.question.goOnLast : words.question.goOn, ['again'], prompter)
    if (end !== 'again') return end === 'leave' && !last ? 'leave' : 'go-on'
    shown = (await tryAgain(context, openPaper(context, paper), shown, prompter)) ?? shown
  }
}

/** Asks a question again whose mark stands, from nothing and without a clock; null where the learner left it unanswered. */
export async function tryAgain(
  context: CourseContext,
  paper: OpenPaper,
  { question }: AnsweredQuestion,
  prompter: Prompter,
): Promise<AnsweredQuestion | null> {
  const { outcome, ms } = await askQuestion(context, { ...paper, answers: {}, limit: null }, question, prompter, RETRY)
  if (outcome.kind !== 'answer') return null
  const answered = markAnswer(paper, question, outcome, context.settings.credit)
  saveAnswer(context, paper.paper, answered, { ms, retry: true })
  return answered
}

/** Shows a verdict, with the keys that lead on from it. */
export async function showVerdict(
  context: CourseContext,
  answered: AnsweredQuestion,
  keys: string,
  more: readonly Command[],
  prompter: Prompter,
): Promise<'go-on' | 'again' | 'leave'> {
  const { terminal, learner, page, course } = context
  const { id } = answered.question
  const note = learner.record.notes[id]?.text ?? null
  terminal.print(`\n${verdictView(answered, originOf(course, answered.question), page(), note)}`)
  for (;;) {
    const end = await prompter.pause({
      allowed: new Set<Command>(['star', 'note', 'leave', ...more]),
      starred: learner.record.stars.includes(id),
      draw: state => keyHintsView(keys, state, page()),
      mark: (_, on) => saveStar(context, id, on),
    })
    if (end !== 'note') return end === 'again' || end === 'leave' ? end : 'go-on'
    await askNote(context, id, prompter)
  }
}
