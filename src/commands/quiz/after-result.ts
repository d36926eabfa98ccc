import type { Command } from '../../answering/interaction-state.ts'
import type { CourseContext } from '../../context/context.ts'
import { Cancelled } from '../../errors/user-error.ts'
import type { AnsweredQuestion } from '../../study/attempt.ts'
import type { OpenPaper } from '../../study/record.ts'
import type { Prompter } from '../../terminal/prompter.ts'
import { keyHintsView } from '../../views/key-hints.ts'
import { missedView } from '../../views/missed.ts'
import { startPaper } from './draw.ts'
import type { HandedIn } from './hand-in.ts'
import { showVerdict, tryAgain } from './verdict.ts'

/**
 * What can be done after a result: of a practice, what was missed once more, given back as a paper; of a test or an exam, going through
 * what was missed. A mark that was seen is final: nothing is taken back here. Breaking off with Ctrl-C only ends it.
 */
export async function afterResult(context: CourseContext, handed: HandedIn, prompter: Prompter): Promise<OpenPaper | null> {
  const missed = handed.sheet.filter(({ credit }) => credit < 1)
  if (missed.length === 0) return null
  const { words } = context
  try {
    if (handed.result.test.mode !== 'practice') {
      await goThrough(context, handed, missed, prompter)
      return null
    }
    const end = await choose(context, words.result.end(missed.length), ['again'], prompter)
    return end === 'again' ? startPaper(context, repeatOf(context, handed, missed)) : null
  } catch (error) {
    // Everything is handed in: there is nothing left to break off.
    if (error instanceof Cancelled) return null
    throw error
  }
}

/** One missed question a screen, its key hidden until it is asked for or the question was tried again. */
async function goThrough(
  context: CourseContext,
  { paper, sheet }: HandedIn,
  missed: readonly AnsweredQuestion[],
  prompter: Prompter,
): Promise<void> {
  const { terminal, words, page } = context
  if ((await choose(context, words.result.step(missed.length), [], prompter)) === 'leave') return
  // Its clock has stopped.
  const untimed = { ...paper, limit: null }
  for (const [at, answered] of missed.entries()) {
    terminal.print(`\n${missedView(answered, sheet.length, page())}`)
    const end = await choose(context, words.result.hidden, ['again'], prompter)
    if (end === 'leave') return
    const retried = end === 'again' ? await tryAgain(context, untimed, answered, prompter) : null
    const keys = words.result.shown(missed.length - at - 1)
    if ((await showVerdict(context, retried ?? answered, keys, [], prompter)) === 'leave') return
  }
}

/** Waits for Enter, q, or one of the other commands that are allowed. */
async function choose(
  { page }: CourseContext,
  keys: string,
  more: readonly Command[],
  prompter: Prompter,
): Promise<'go-on' | 'again' | 'leave'> {
  const end = await prompter.pause({
    allowed: new Set<Command>(['leave', ...more]),
    starred: false,
    draw: state => keyHintsView(keys, state, page()),
    mark: () => {},
  })
  return end === 'again' || end === 'leave' ? end : 'go-on'
}

function repeatOf({ newSeed, settings }: CourseContext, { result }: HandedIn, missed: readonly AnsweredQuestion[]) {
  const questions = missed.map(({ question }) => question.id)
  const { chapter, section } = result.test
  const of = section === null ? { chapter } : { chapter, section }
  const terms = { limit: null, whole: false, credit: settings.credit, short: false }
  return { seed: newSeed(), mode: 'practice', ...of, questions, ...terms } as const
}
