import { chapterNumber } from '../course/place.ts'
import { UserError } from '../errors.ts'
import type { OpenPaper } from '../study/record.ts'
import { latestOpenPaper } from '../study/sitting.ts'
import type { Ask } from '../terminal/ask.ts'
import { openAsk } from '../terminal/open-ask.ts'
import { resumeView } from '../views/resume.ts'
import type { Context } from '../world.ts'
import { drawFor, type Scope, scopeOf, startPaper } from './quiz/paper.ts'
import { takePaper } from './quiz/take.ts'

/** The options of `salescourse quiz`, as typed. */
export interface QuizOptions {
  count?: string
  seed?: string
  answers?: string
  json?: boolean
}

/**
 * `salescourse quiz [chapter]`: a test of the whole course, or the practice of a chapter. At the keyboard an open paper is offered
 * first; with --answers or --json no terminal is needed.
 */
export async function quiz(context: Context, chapter: string | undefined, options: QuizOptions): Promise<void> {
  const { course, terminal } = context
  const scope = scopeOf(course.index, chapter)
  const { answers, seed } = options
  if (answers !== undefined && seed === undefined) throw new UserError('answers-need-seed', {})
  if (answers !== undefined || options.json) {
    const drawn = drawFor(context, scope, options)
    const { printPaper, takeWithAnswers } = await import('./quiz/without-keyboard.ts')
    return answers === undefined ? printPaper(context, drawn) : takeWithAnswers(context, drawn, answers, options)
  }
  if (!terminal.interactive) throw new UserError('no-terminal', {})
  const ask = await openAsk(terminal)
  const resumed = seed === undefined && options.count === undefined ? await offerOpenPaper(context, scope, ask) : null
  if (resumed === 'learner-left') return
  await takePaper(context, resumed ?? startPaper(context, drawFor(context, scope, options)), ask)
}

/** Asks whether to go on with the paper of this scope begun last; null for a new one. Starting anew takes the old paper's start back. */
async function offerOpenPaper(context: Context, { chapter }: Scope, ask: Ask): Promise<OpenPaper | null | 'learner-left'> {
  const { course, learner, page } = context
  const paper = latestOpenPaper(course.index, learner.record, chapter?.id ?? null)
  if (!paper) return null
  const number = chapterNumber(course.index, paper.chapter)
  const draw = (state: Parameters<typeof resumeView>[2]) => resumeView(paper, number, state, page())
  const choice = await ask.choice({ options: 2, multiple: false, judging: false, start: 0, draw })
  if (choice === null) return 'learner-left'
  if (choice[0] === 0) return paper
  learner.save('undone', { event: paper.startEvent })
  return null
}
