import type { CourseContext } from '../../context/context.ts'
import { paperScope } from '../../course/query/scope.ts'
import { leaseOfAnother } from '../../store/lease.ts'
import { latestOpenPaper, outdatedPapers, type PaperKind } from '../../study/attempt.ts'
import type { OpenPaper } from '../../study/record.ts'
import type { Prompter } from '../../terminal/prompter.ts'
import { keyHintsView } from '../../views/key-hints.ts'
import { timeIsUp } from './exam.ts'
import { handIn } from './hand-in.ts'
import { showResult } from './session.ts'

/** A paper that the course no longer fits is put away, so that the answers in it count for their questions. */
export function putAwayOutdated({ course, learner, terminal, words }: CourseContext): void {
  const papers = outdatedPapers(course.index, learner.record)
  for (const { startEvent } of papers) learner.save('undone', { event: startEvent })
  if (papers.length > 0) terminal.warn(words.notices.outdated)
}

/** An exam whose time ran out while nobody was there is handed in with what was answered; without an answer it is put away. */
export async function handInWhatRanOut(context: CourseContext): Promise<void> {
  for (const paper of Object.values(context.learner.record.open)) {
    if (!timeIsUp(context, paper)) continue
    if (Object.keys(paper.answers).length === 0) {
      context.learner.save('undone', { event: paper.startEvent })
      continue
    }
    context.terminal.print(context.words.exam.ranOut)
    showResult(context, await handIn(context, paper.paper, true))
  }
}

/** Asks whether to go on with the open paper begun last; null for a new one. Starting anew takes the old paper's start back. */
export async function offerOpenPaper(
  context: CourseContext,
  kind: PaperKind | undefined,
  prompter: Prompter,
): Promise<OpenPaper | null | 'learner-left'> {
  const { course, learner, page, words, paths, clock } = context
  const paper = latestOpenPaper(course.index, learner.record, kind)
  if (!paper) return null
  const scope = words.scope(paper.mode, paperScope(course.index, paper))
  const other = leaseOfAnother(paths.leases, paper.paper, clock().getTime())
  const text = other
    ? `${words.resume.elsewhere(scope, other.pid, other.host)}\n${words.resume.elsewhereKeys}`
    : `${words.resume.title(scope, Object.keys(paper.answers).length, paper.questions.length)}\n${words.resume.keys}`
  const end = await prompter.pause({
    allowed: new Set(['again', 'leave']),
    starred: false,
    draw: state => keyHintsView(text, state, page()),
    mark: () => {},
  })
  if (end === 'leave') return 'learner-left'
  // What is open in another terminal stays there unless it is taken over by a key of its own.
  if (other) return end === 'enter' ? null : paper
  if (end === 'enter') return paper
  learner.save('undone', { event: paper.startEvent })
  return null
}
