import type { Command, Outcome } from '../../answering/interaction-state.ts'
import { plainTyped } from '../../answering/typed-answer.ts'
import type { CourseContext } from '../../context/context.ts'
import { questionFinder } from '../../course/query/find-question.ts'
import type { Question } from '../../questions/question.ts'
import { isExpired, markAnswer } from '../../study/attempt.ts'
import type { OpenPaper, PaperAnswer } from '../../study/record.ts'
import type { Prompter } from '../../terminal/prompter.ts'
import { foldTyped } from '../../text/normalize.ts'
import { blanksView, examSheetView } from '../../views/exam-sheet.ts'
import { saidView } from '../../views/said.ts'
import { askQuestion } from './ask-question.ts'
import { openPaper } from './draw.ts'
import { printPaused } from './leave-paper.ts'
import { saveAnswer } from './save.ts'

const KEYS: ReadonlySet<Command> = new Set(['guess', 'star', 'flag', 'sheet', 'leave'])

/**
 * Sits an exam: any question in any order, answers changed at will, no verdict before it is handed in. When the time is up, what was
 * answered counts; it runs on while the learner is away.
 */
export async function sitExam(
  context: CourseContext,
  paper: string,
  prompter: Prompter,
): Promise<'finished' | 'time-up' | 'left'> {
  const { terminal, course, words, page } = context
  const find = questionFinder(course)
  let at = firstBlank(openPaper(context, paper))
  /** The question from which the answer sheet was opened. */
  let from = 0
  for (;;) {
    const open = openPaper(context, paper)
    if (timeIsUp(context, open)) {
      terminal.print(saidView(words.question.timeUp, page()))
      return 'time-up'
    }
    const question = at === 'sheet' ? undefined : find(open.questions[at] ?? '')
    if (!question) {
      const choice = await chooseOnSheet(context, open, prompter)
      if (choice === 'hand-in') return 'finished'
      at = choice ?? from
      continue
    }
    const { outcome, ms } = await askQuestion(context, open, question, prompter, { allowed: KEYS, verdictFollows: false })
    saveStanding(context, open, question, outcome, ms)
    if (outcome.kind === 'leave') {
      printPaused(context, paper)
      return 'left'
    }
    from = open.questions.indexOf(question.id)
    at = placeAfter(outcome, from, open.questions.length)
  }
}

/** Saves what stands chosen at a question that was left, where that is new. */
function saveStanding(context: CourseContext, open: OpenPaper, question: Question, outcome: Outcome, ms: number): void {
  if (!('picked' in outcome) || !isNew(outcome, open.answers[question.id])) return
  saveAnswer(context, open.paper, markAnswer(open, question, outcome, context.settings.credit), { ms })
}

/** Whether something is chosen that is not saved yet: sent in or only left standing, it counts. */
function isNew({ picked, guessed }: { picked: string[] | null; guessed: boolean }, saved: PaperAnswer | undefined): boolean {
  return picked !== null && (picked.join('\n') !== saved?.picked.join('\n') || guessed !== saved.guessed)
}

/** Whether the time of a paper has run out. */
function timeIsUp({ examClock }: Pick<CourseContext, 'examClock'>, paper: OpenPaper): boolean {
  return isExpired(paper, examClock.now(paper))
}

/** Where a question that was left leads to; behind the last one stands the answer sheet. */
function placeAfter({ kind }: Outcome, here: number, total: number): number | 'sheet' {
  if (kind === 'sheet') return 'sheet'
  if (kind === 'previous') return Math.max(0, here - 1)
  return here + 1 < total ? here + 1 : 'sheet'
}

function firstBlank({ questions, answers }: OpenPaper): number | 'sheet' {
  const at = questions.findIndex(id => !(id in answers))
  return at < 0 ? 'sheet' : at
}

/** The answer sheet: a number goes to that question, h hands in, after a warning where something is blank; null goes back. */
async function chooseOnSheet(context: CourseContext, open: OpenPaper, prompter: Prompter): Promise<number | 'hand-in' | null> {
  const { terminal, page, words } = context
  terminal.print(examSheetView(open, page()))
  for (;;) {
    const line = await prompter.line(words.exam.choose)
    const typed = foldTyped(line)
    if (typed === '' || typed === 'q') return null
    if (words.typed.handIn.includes(plainTyped(line, words.typed))) {
      const blanks = open.questions.flatMap((id, at) => (id in open.answers ? [] : [at + 1]))
      if (blanks.length === 0 || timeIsUp(context, open)) return 'hand-in'
      const sure = plainTyped(await prompter.line(blanksView(blanks, page())), words.typed)
      if (words.typed.yes.includes(sure)) return 'hand-in'
      return (blanks[0] ?? 1) - 1
    }
    const number = /^\d{1,5}$/.test(typed) ? Number(typed) : 0
    if (number >= 1 && number <= open.questions.length) return number - 1
    terminal.print(saidView(words.exam.noSuchNumber(typed, open.questions.length), page()))
  }
}
