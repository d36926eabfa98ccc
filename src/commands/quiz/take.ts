import { chapterNumber } from '../../course/place.ts'
import type { AskedQuestion } from '../../course/question.ts'
import { Cancelled } from '../../errors.ts'
import { nextStep } from '../../study/next-step.ts'
import type { OpenPaper } from '../../study/record.ts'
import { currentQuestion, markAnswer } from '../../study/sitting.ts'
import type { Ask } from '../../terminal/ask.ts'
import { answerSheetView } from '../../views/answer-sheet.ts'
import { goOnView } from '../../views/go-on.ts'
import { leftView } from '../../views/left.ts'
import { questionView } from '../../views/question.ts'
import { resultView } from '../../views/result.ts'
import { verdictView } from '../../views/verdict.ts'
import type { Context } from '../../world.ts'
import { handIn, verdictContext } from './hand-in.ts'
import { openPaper, questionFinder } from './paper.ts'
import { saveAnswer } from './save.ts'

/**
 * Takes a paper at the keyboard, from its first unanswered question to the result. A chapter's practice gives the verdict after each
 * answer, a test gives them all at its end. Rejects with `Cancelled` at Ctrl-C; what was answered is saved.
 */
export async function takePaper(context: Context, { paper, mode }: OpenPaper, ask: Ask): Promise<void> {
  const { course, learner, terminal, page } = context
  const resume = resumeCommand(context, openPaper(context, paper))
  const find = questionFinder(context)
  try {
    for (;;) {
      const step = await answerNext(context, paper, find, ask)
      if (step === 'learner-left') return terminal.print(leftView(nextStep(course.index, learner.record), page()))
      if (step === 'none-left') break
    }
  } catch (error) {
    throw error instanceof Cancelled ? new Cancelled(resume) : error
  }
  const { sheet, result } = await handIn(context, paper)
  if (mode !== 'practice') terminal.print(`\n${answerSheetView(sheet, answered => verdictContext(context, answered), page())}`)
  terminal.print(`\n${resultView(result, page())}`)
}

type Step = 'answered' | 'learner-left' | 'none-left'
type Find = (id: string) => AskedQuestion | undefined

async function answerNext(context: Context, paper: string, find: Find, ask: Ask): Promise<Step> {
  const { terminal, clock, page, words } = context
  const open = openPaper(context, paper)
  const id = currentQuestion(open)
  const question = id === null ? undefined : find(id)
  if (!question) return 'none-left'
  const blank = markAnswer(open, question, [])
  const at = { number: blank.number, total: open.questions.length, question, order: blank.order }
  const asked = clock().getTime()
  const choice = await ask.choice({
    options: blank.order.length,
    multiple: question.type === 'multiple',
    judging: question.type === 'boolean',
    draw: state => questionView(at, state, page()),
  })
  if (choice === null) return 'learner-left'
  const picked = choice.flatMap(place => blank.order[place] ?? [])
  const answered = markAnswer(open, question, picked)
  saveAnswer(context, paper, answered, clock().getTime() - asked)
  if (open.mode !== 'practice') return 'answered'
  terminal.print(`\n${verdictView(answered, verdictContext(context, answered), page())}`)
  const last = currentQuestion(openPaper(context, paper)) === null
  const more = await ask.goOn({ draw: state => goOnView(last ? words.question.goOnLast : words.question.goOn, state, page()) })
  return more || last ? 'answered' : 'learner-left'
}

function resumeCommand({ course }: Context, { chapter }: OpenPaper): string {
  const number = chapterNumber(course.index, chapter)
  return number === null ? 'quiz' : `quiz ${number}`
}
