import type { CourseContext } from '../../context/context.ts'
import { homeOf } from '../../study/home.ts'
import { commandOf, homeKeysView, homeView } from '../../views/home.ts'
import type { Continuation } from '../command-spec.ts'

/**
 * `salescourse` alone: where the learner stands, and today's work. On a terminal it gives the command line of what was chosen; null where
 * nothing was, or nothing is left to do. Rejects with `Cancelled` at Ctrl-C.
 */
export async function run(context: CourseContext): Promise<Continuation | null> {
  const { course, courseChoice, learner, terminal, page, clock, words } = context
  const data = homeOf(course.index, learner.record, clock().getTime())
  const choosing = terminal.interactive
  terminal.print(homeView(data, courseChoice.source, choosing, page()))
  const { items } = data
  if (!choosing || items.length === 0) return null
  // What only prints needs no prompter.
  const { openPrompter } = await import('../../terminal/open-prompter.ts')
  const prompter = await openPrompter(terminal, words.typed)
  const choice = await prompter.choose({ count: items.length, draw: () => homeKeysView(items.length, page()) })
  const item = choice === 'leave' ? undefined : items[choice]
  return item ? { next: commandOf(item, page()).split(' ') } : null
}
