import type { CourseContext } from '../../context/context.ts'
import { paperScope } from '../../course/query/scope.ts'
import { UserError } from '../../errors/user-error.ts'
import type { PaperKind } from '../../study/attempt.ts'
import type { OpenPaper } from '../../study/record.ts'
import { openPrompter } from '../../terminal/open-prompter.ts'
import type { Prompter } from '../../terminal/prompter.ts'
import { saidView } from '../../views/said.ts'
import { type DrawnPaper, drawPaperFor, startPaper } from './draw.ts'
import { handInWhatRanOut, offerOpenPaper, putAwayOutdated } from './open-papers.ts'
import type { QuizOptions } from './options.ts'
import { parseQuizRequest, type QuizRequest } from './request.ts'
import { takePaper } from './session.ts'
import { isReady, isWanted } from './start-exam.ts'

/**
 * `salescourse quiz [place]`: a test of the whole course, or a practice of a chapter or a section. At the keyboard an open paper of the same kind is offered
 * first; with --answers, --json or --print no terminal is needed.
 */
export async function run(context: CourseContext, { place }: { place: string | undefined }, options: QuizOptions): Promise<void> {
  const request = parseQuizRequest(place, options, context.course.index, context.words)
  const { output } = request
  if (output.kind === 'keyboard') return takeAtKeyboard(context, request)
  const drawn = draw(context, request)
  const { printPaper, printSheet, takeWithAnswers } = await import('./batch.ts')
  switch (output.kind) {
    case 'answers':
      return takeWithAnswers(context, drawn, output)
    case 'sheet':
      return printSheet(context, drawn, output)
    case 'json':
      return printPaper(context, drawn)
  }
}

/** Throws `no-terminal` where nobody can be asked. */
async function takeAtKeyboard(context: CourseContext, request: QuizRequest): Promise<void> {
  const { terminal, course, words, page } = context
  if (!terminal.interactive) throw new UserError('no-terminal', {})
  const prompter = await openPrompter(terminal, words.typed)
  putAwayOutdated(context)
  const { mode } = request
  const handedIn = await handInWhatRanOut(context, prompter)
  const goOn = words.resume.goOn(words.scope(mode, paperScope(course.index, kindOf(request))))
  if (handedIn && !request.resume && !(await isWanted(context, goOn, prompter))) return
  const paper = await paperToTake(context, request, prompter)
  if (paper === 'none-open' && !handedIn) terminal.print(saidView(words.resume.nothing, page()))
  if (typeof paper !== 'string') await takePaper(context, paper, prompter, request)
}

/** The open paper of the kind asked for, where the learner goes on with it; otherwise a new one. */
async function paperToTake(
  context: CourseContext,
  request: QuizRequest,
  prompter: Prompter,
): Promise<OpenPaper | 'none-open' | 'learner-left'> {
  const kind = request.resume ? undefined : kindOf(request)
  const resumed = request.anew ? null : await offerOpenPaper(context, kind, prompter)
  if (resumed) return resumed
  if (request.resume) return 'none-open'
  const drawn = draw(context, request)
  if (drawn.mode === 'exam' && !(await isReady(context, drawn, prompter))) return 'learner-left'
  return startPaper(context, drawn)
}

function kindOf({ mode, chapter, section }: QuizRequest): PaperKind {
  return { mode, chapter: chapter?.id ?? null, ...(section && { section: section.id }) }
}

function draw(context: CourseContext, request: QuizRequest): DrawnPaper {
  const drawn = drawPaperFor(context, request)
  if (drawn.short) context.terminal.warn(context.words.notices.fewer(drawn.questions.length))
  return drawn
}
