import type { Before, Command, InteractionState, Outcome } from '../../answering/interaction-state.ts'
import type { CourseContext } from '../../context/context.ts'
import { interactionOf, type Question } from '../../questions/question.ts'
import { holdLease } from '../../store/lease.ts'
import { deadlineOf } from '../../study/attempt.ts'
import { optionOrder } from '../../study/draw-paper.ts'
import type { OpenPaper } from '../../study/record.ts'
import type { Prompter } from '../../terminal/prompter.ts'
import { questionView } from '../../views/question.ts'
import { saveStar } from './save.ts'

const SECOND = 1000

/**
 * Asks one question of a paper and gives how it was left, and how many milliseconds it took. Stars and flags are saved at once.
 * `verdictFollows` says whether its verdict is shown next.
 */
export async function askQuestion(
  context: CourseContext,
  paper: OpenPaper,
  question: Question,
  prompter: Prompter,
  { allowed, verdictFollows }: { allowed: ReadonlySet<Command>; verdictFollows: boolean },
): Promise<{ outcome: Outcome; ms: number }> {
  const { clock, examClock, learner, page, words } = context
  const order = optionOrder(question, paper.seed)
  const deadline = deadlineOf(paper)
  const msLeft = deadline === null ? null : () => deadline - examClock.now(paper)
  const place = { number: paper.questions.indexOf(question.id) + 1, total: paper.questions.length }
  const draw = (state: InteractionState) => {
    const timeLeft = msLeft === null ? null : words.question.timeLeft(Math.max(0, Math.ceil(msLeft() / SECOND)))
    return questionView({ ...place, question, order, allowed, timeLeft, verdictFollows }, state, page())
  }
  const asked = clock().getTime()
  holdLease(context.paths.leases, paper.paper, asked)
  const outcome = await prompter.answer({
    interaction: interactionOf(question, order, words.question),
    before: beforeOf(context, paper, question.id),
    allowed,
    draw,
    msLeft,
    mark: (kind, on) => {
      if (kind === 'star') saveStar(context, question.id, on)
      else learner.save('flagged', { paper: paper.paper, question: question.id, flagged: on })
    },
  })
  return { outcome, ms: clock().getTime() - asked }
}

/** What a question looks like before it is asked: an answer given earlier in an exam, and its marks. */
function beforeOf({ learner }: CourseContext, { answers, flagged }: OpenPaper, id: string): Before {
  const answer = answers[id]
  const marks = { starred: learner.record.stars.includes(id), flagged: flagged.includes(id) }
  return answer ? { ...marks, picked: answer.picked, guessed: answer.guessed } : marks
}
