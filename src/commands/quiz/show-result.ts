import type { Command } from '../../answering/interaction-state.ts'
import type { CourseContext } from '../../context/context.ts'
import { originOf } from '../../course/query/find-question.ts'
import { Cancelled } from '../../errors/user-error.ts'
import type { AnsweredQuestion } from '../../study/attempt.ts'
import type { OpenPaper } from '../../study/record.ts'
import type { Prompter } from '../../terminal/prompter.ts'
import { answerSheetView } from '../../views/answer-sheet.ts'
import { keyHintsView } from '../../views/key-hints.ts'
import { missedView, questionAloneView } from '../../views/missed.ts'
import { adviceView, scoreView } from '../../views/result.ts'
import { startPaper } from './draw.ts'
import type { HandedIn } from './hand-in.ts'
import { showVerdict, tryAgain } from './verdict.ts'

/** Lines below a result on a screen: an empty one above it, and an empty one before the keys. */
const AROUND_RESULT = 3

/** Prints all of a result at once: the score, every question with its answer, key and reasons, and what to do about it. */
export function printResult({ terminal, course, learner, page }: CourseContext, { sheet, result, code }: HandedIn): void {
  const answers = answerSheetView(
    sheet,
    answered => originOf(course, answered.question),
    page(),
    id => learner.record.notes[id]?.text ?? null,
  )
  const advice = adviceView(result, code, page())
  terminal.print(`\n${scoreView(result, page())}\n\n${answers}${advice === '' ? '' : `\n${advice}`}`)
}

/**
 * Shows a result on a screen, the score first. Then of a practice what was missed once more, given back as a paper; of a test or an
 * exam, a walk through what was missed. What to do about the result is printed last. A mark that was seen is final: nothing is taken
 * back here. Breaking off with Ctrl-C only ends it.
 */
export async function showResult(context: CourseContext, handed: HandedIn, prompter: Prompter): Promise<OpenPaper | null> {
  const { terminal, page } = context
  const { result, code, sheet } = handed
  const missed = sheet.filter(({ credit, regraded }) => Math.min(credit, regraded ?? credit) < 1)
  const [score, advice] = [scoreView(result, page()), adviceView(result, code, page())]
  const whole = advice === '' ? score : `${score}\n\n${advice}`
  const fits = missed.length === 0 || whole.split('\n').length + AROUND_RESULT <= terminal.height
  terminal.print(`\n${fits ? whole : score}`)
  if (missed.length === 0) return null
  const end = await untilBrokenOff(() =>
    result.test.mode === 'practice' ? offerAgain(context, missed, prompter) : goThrough(context, handed, missed, prompter),
  )
  if (end === 'again') return startPaper(context, repeatOf(context, handed, missed))
  if (end === 'walked' || !fits) terminal.print(`\n${advice}`)
  return null
}

async function offerAgain(
  context: CourseContext,
  missed: readonly AnsweredQuestion[],
  prompter: Prompter,
): Promise<'again' | 'left'> {
  return (await choose(context, context.words.result.end(missed.length), ['again'], prompter)) === 'again' ? 'again' : 'left'
}

/** One missed question a screen, its key hidden until it is asked for or the question was tried again. */
async function goThrough(
  context: CourseContext,
  handed: HandedIn,
  missed: readonly AnsweredQuestion[],
  prompter: Prompter,
): Promise<'walked' | 'left'> {
  const { words } = context
  if ((await choose(context, words.result.step(missed.length), [], prompter)) === 'leave') return 'left'
  for (const [at, answered] of missed.entries()) {
    const shown = await tryOrAsk(context, handed, answered, prompter)
    // Of one that was left at once nothing stands below the result.
    if (shown === null) return at === 0 ? 'left' : 'walked'
    const keys = words.result.shown(missed.length - at - 1)
    if ((await showVerdict(context, shown, keys, [], prompter)) === 'leave') return 'walked'
  }
  return 'walked'
}

/** Shows a missed question without its key, until the learner has tried it again or asks for the key. Null where he leaves. */
async function tryOrAsk(
  context: CourseContext,
  { paper, sheet }: HandedIn,
  answered: AnsweredQuestion,
  prompter: Prompter,
): Promise<AnsweredQuestion | null> {
  const { terminal, words, page } = context
  for (;;) {
    const question = `\n${missedView(answered, sheet.length, page())}\n`
    const end = await choose(context, words.result.hidden, ['again'], prompter, question)
    if (end === 'leave') return null
    if (end === 'go-on') {
      // Line by line it stands there already.
      if (!terminal.plain) terminal.print(`\n${questionAloneView(answered, sheet.length, page())}`)
      return answered
    }
    const retried = await tryAgain(context, paper, answered, prompter)
    if (retried) return retried
  }
}

/** Waits for Enter, q, or one of the other commands that are allowed; `above` stands over their names as long as that takes. */
async function choose(
  { page }: CourseContext,
  keys: string,
  more: readonly Command[],
  prompter: Prompter,
  above = '',
): Promise<'go-on' | 'again' | 'leave'> {
  const end = await prompter.pause({
    allowed: new Set<Command>(['leave', ...more]),
    starred: false,
    draw: state => (state.done ? '' : `${above}${keyHintsView(keys, state, page())}`),
    mark: () => {},
  })
  return end === 'again' || end === 'leave' ? end : 'go-on'
}

/** Everything is handed in: there is nothing left to break off. */
async function untilBrokenOff<T>(shown: () => Promise<T>): Promise<T | 'left'> {
  try {
    return await shown()
  } catch (error) {
    if (error instanceof Cancelled) return 'left'
    throw error
  }
}

function repeatOf({ newSeed, settings }: CourseContext, { result, paper }: HandedIn, missed: readonly AnsweredQuestion[]) {
  const questions = missed.map(({ question }) => question.id)
  const { chapter, section } = result.test
  const of = { chapter, ...(section !== null && { section }), ...(paper.frozen !== undefined && { frozen: paper.frozen }) }
  const terms = { limit: null, whole: false, credit: settings.credit, short: false }
  return { seed: newSeed(), mode: 'practice', ...of, questions, ...terms } as const
}
