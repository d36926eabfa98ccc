import type { CourseContext } from '../../context/context.ts'
import { UserError } from '../../errors/user-error.ts'
import { openPrompter } from '../../terminal/open-prompter.ts'
import { type DrawnPaper, drawPaperFor, startPaper } from './draw.ts'
import { handInWhatRanOut, offerOpenPaper, putAwayOutdated } from './open-papers.ts'
import type { QuizOptions } from './options.ts'
import { parseQuizRequest, type QuizRequest } from './request.ts'
import { takePaper } from './session.ts'

/**
 * `salescourse quiz [chapter]`: a test of the whole course, or a practice. At the keyboard an open paper of the same kind is offered
 * first; with --answers, --json or --print no terminal is needed.
 */
export async function run(
  context: CourseContext,
  { chapter }: { chapter: string | undefined },
  options: QuizOptions,
): Promise<void> {
  const request = parseQuizRequest(chapter, options, context.course.index, context.words)
  const { output } = request
  if (output.kind === 'keyboard') return takeAtKeyboard(context, request)
  const drawn = draw(context, request)
  const { printPaper, printSheet, takeWithAnswers } = await import('./batch.ts')
  switch (output.kind) {
    case 'answers':
      return takeWithAnswers(context, drawn, output)
    case 'sheet':
      return printSheet(context, drawn, output.withKey)
    case 'json':
      return printPaper(context, drawn)
  }
}

/** Throws `no-terminal` where nobody can be asked. */
async function takeAtKeyboard(context: CourseContext, request: QuizRequest): Promise<void> {
  const { terminal, words } = context
  if (!terminal.interactive) throw new UserError('no-terminal', {})
  const prompter = await openPrompter(terminal, words.typed)
  putAwayOutdated(context)
  await handInWhatRanOut(context)
  const kind = request.resume ? undefined : { mode: request.mode, chapter: request.chapter?.id ?? null }
  const resumed = request.anew ? null : await offerOpenPaper(context, kind, prompter)
  if (resumed === 'learner-left') return
  if (!resumed && request.resume) return terminal.print(words.resume.nothing)
  await takePaper(context, resumed ?? startPaper(context, draw(context, request)), prompter)
}

function draw(context: CourseContext, request: QuizRequest): DrawnPaper {
  const drawn = drawPaperFor(context, request)
  if (drawn.short) context.terminal.warn(context.words.notices.fewer(drawn.questions.length))
  return drawn
}
