import type { CourseContext } from '../../context/context.ts'
import { paperScope } from '../../course/query/scope.ts'
import { leaseOfAnother, releaseLease } from '../../store/lease.ts'
import { isExpired, latestOpenPaper, outdatedPapers, type PaperKind } from '../../study/attempt.ts'
import type { OpenPaper } from '../../study/record.ts'
import type { Prompter } from '../../terminal/prompter.ts'
import { keyHintsView } from '../../views/key-hints.ts'
import { saidView } from '../../views/said.ts'
import { handIn } from './hand-in.ts'
import { contextOfPaper, isCopyLost } from './paper-file.ts'
import { showResult } from './show-result.ts'

/** A paper that the course no longer fits is put away, so that the answers in it count for their questions. */
export function putAwayOutdated(context: CourseContext): void {
  const { course, learner, terminal, words } = context
  const lost = Object.values(learner.record.open).filter(paper => isCopyLost(context, paper))
  const papers = [...outdatedPapers(course.index, learner.record), ...lost]
  for (const { startEvent } of papers) learner.save('undone', { event: startEvent })
  if (papers.length > 0) terminal.warn(words.notices.outdated)
}

/**
 * Hands in the exams whose time ran out while nobody was there, with what was answered, if anything, and shows what they came to. False
 * where there is none.
 */
export async function handInWhatRanOut(context: CourseContext, prompter: Prompter): Promise<boolean> {
  const { terminal, learner, words, paths, clock, examClock, page } = context
  const now = clock().getTime()
  const expired = Object.values(learner.record.open).filter(paper => isExpired(paper, examClock.now(paper)))
  // What is on the screen of another terminal is handed in there.
  const own = expired.filter(({ paper }) => leaseOfAnother(paths.leases, paper, now) === null)
  for (const paper of own) {
    terminal.print(saidView(words.exam.ranOut, page()))
    const its = contextOfPaper(context, paper)
    const handed = await handIn(its, paper.paper, true)
    await showResult(its, handed, prompter)
    releaseLease(paths.leases, paper.paper)
  }
  return own.length > 0
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
