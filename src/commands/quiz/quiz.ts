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
import { contextOfPaper, keepPaper, openPaperFile } from './paper-file.ts'
import { parseQuizRequest, type QuizRequest } from './request.ts'
import { takePaper } from './session.ts'
import { isReady, isWanted } from './start-exam.ts'

/** What a paper is taken from: the course it is of, the paper, and what has to be done before it begins. */
type Desk = ReturnType<typeof openPaperFile>

/**
 * `salescourse quiz [place]`: a test of the whole course, or a practice of a chapter or a section. At the keyboard an open paper of the same kind is offered
 * first; with --answers, --json or --print no terminal is needed.
 */
export async function run(context: CourseContext, { place }: { place: string | undefined }, options: QuizOptions): Promise<void> {
  const request = parseQuizRequest(place, options, context.course.index, context.words)
  const { output } = request
  const desk = request.file === null ? drawnDesk(context, request) : openPaperFile(context, request.file)
  if (output.kind === 'keyboard') return takeAtKeyboard(context, request, desk)
  const { printPaper, printSheet, takeWithAnswers } = await import('./batch.ts')
  switch (output.kind) {
    case 'answers':
      desk.begin()
      return takeWithAnswers(desk.context, desk.drawn, output)
    case 'sheet':
      return printSheet(desk.context, desk.drawn, output)
    case 'freeze':
      return keepPaper(desk.context, desk.drawn, output.file)
    case 'json':
      return printPaper(desk.context, desk.drawn)
  }
}

/** Throws `no-terminal` where nobody can be asked. */
async function takeAtKeyboard(context: CourseContext, request: QuizRequest, desk: Desk): Promise<void> {
  const { terminal, course, words, page } = context
  if (!terminal.interactive) throw new UserError('no-terminal', {})
  const prompter = await openPrompter(terminal, words.typed)
  putAwayOutdated(context)
  const { mode } = request
  const handedIn = await handInWhatRanOut(context, prompter)
  const goOn = words.resume.goOn(words.scope(mode, paperScope(course.index, kindOf(request))))
  if (handedIn && !request.resume && !(await isWanted(context, goOn, prompter))) return
  const paper = await paperToTake(context, request, desk, prompter)
  if (paper === 'none-open' && !handedIn) terminal.print(saidView(words.resume.nothing, page()))
  if (typeof paper !== 'string') await takePaper(contextOfPaper(context, paper), paper, prompter, request)
}

/** The open paper of the kind asked for, where the learner goes on with it; otherwise a new one. */
async function paperToTake(
  context: CourseContext,
  request: QuizRequest,
  desk: Desk,
  prompter: Prompter,
): Promise<OpenPaper | 'none-open' | 'learner-left'> {
  const kind = request.resume ? undefined : kindOf(request)
  const resumed = request.anew ? null : await offerOpenPaper(context, kind, prompter)
  if (resumed) return resumed
  if (request.resume) return 'none-open'
  const { drawn } = desk
  if (drawn.mode === 'exam' && !(await isReady(desk.context, drawn, prompter))) return 'learner-left'
  desk.begin()
  return startPaper(desk.context, drawn)
}

function kindOf({ mode, chapter, section }: QuizRequest): PaperKind {
  return { mode, chapter: chapter?.id ?? null, ...(section && { section: section.id }) }
}

/** A paper that is drawn when it is wanted. */
function drawnDesk(context: CourseContext, request: QuizRequest): Desk {
  let drawn: DrawnPaper | null = null
  return {
    context,
    get drawn() {
      if (drawn === null) {
        drawn = drawPaperFor(context, request)
        if (drawn.short) context.terminal.warn(context.words.notices.fewer(drawn.questions.length))
      }
      return drawn
    },
    begin() {},
  }
}
