import type { CourseContext } from '../../context/context.ts'
import { paperScope } from '../../course/query/scope.ts'
import { UserError } from '../../errors/user-error.ts'
import { openPrompter } from '../../terminal/open-prompter.ts'
import type { Prompter } from '../../terminal/prompter.ts'
import { examStartView } from '../../views/exam-sheet.ts'
import { keyHintsView } from '../../views/key-hints.ts'
import { type DrawnPaper, drawPaperFor, startPaper } from './draw.ts'
import { handInWhatRanOut, offerOpenPaper, putAwayOutdated } from './open-papers.ts'
import type { QuizOptions } from './options.ts'
import { parseQuizRequest, type QuizRequest } from './request.ts'
import { takePaper } from './session.ts'

const MINUTE = 60_000

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
  const { mode, chapter, section } = request
  const kind = request.resume ? undefined : { mode, chapter: chapter?.id ?? null, ...(section && { section: section.id }) }
  const resumed = request.anew ? null : await offerOpenPaper(context, kind, prompter)
  if (resumed === 'learner-left') return
  if (!resumed && request.resume) return terminal.print(words.resume.nothing)
  if (resumed) return takePaper(context, resumed, prompter)
  const drawn = draw(context, request)
  if (drawn.mode === 'exam' && !(await isReady(context, drawn, prompter))) return
  await takePaper(context, startPaper(context, drawn), prompter)
}

/** Says what an exam is before its clock runs, and whether the learner wants to begin. Nothing is saved of one that is not begun. */
async function isReady(
  { course, terminal, words, page }: CourseContext,
  { questions, limit, credit, whole, chapter }: DrawnPaper,
  prompter: Prompter,
): Promise<boolean> {
  const minutes = Math.round((limit ?? 0) / MINUTE)
  const { passMark } = course.index.test
  const terms = { questions: questions.length, minutes, passMark, strict: credit === 'strict', whole: whole || chapter !== null }
  const title = words.scope('exam', paperScope(course.index, { chapter }))
  terminal.print(examStartView(title, words.exam.start(terms), page()))
  const end = await prompter.pause({
    allowed: new Set(['leave']),
    starred: false,
    draw: state => keyHintsView(words.exam.startKeys, state, page()),
    mark: () => {},
  })
  return end !== 'leave'
}

function draw(context: CourseContext, request: QuizRequest): DrawnPaper {
  const drawn = drawPaperFor(context, request)
  if (drawn.short) context.terminal.warn(context.words.notices.fewer(drawn.questions.length))
  return drawn
}
