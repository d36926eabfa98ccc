import type { CourseContext } from '../../context/context.ts'
import { type Location, locationNumber } from '../../course/query/location.ts'
import { Cancelled } from '../../errors/user-error.ts'
import { missesBySection } from '../../study/mistakes.ts'
import { afterReading, nextStep } from '../../study/next-step.ts'
import { openPrompter } from '../../terminal/open-prompter.ts'
import { type Manner, printOrPage } from '../../terminal/pager.ts'
import type { Turn } from '../../terminal/prompter.ts'
import { lessonView } from '../../views/lesson.ts'
import { nextStepLines } from '../../views/parts/next-step.ts'
import { keysView } from '../../views/reading-status.ts'
import type { Continuation } from '../command-spec.ts'
import { type AfterSection, afterSection } from './after-section.ts'

/**
 * Shows a chapter or a section whole, printed or through the pager. It is saved as read when the learner goes on behind it; into a pipe
 * nothing is. `flags` are those that show the next one alike. Rejects with `Cancelled` at Ctrl-C.
 */
export async function printLesson(
  context: CourseContext,
  place: Location,
  { manner, flags }: { manner: Manner; flags: readonly string[] },
): Promise<Continuation | null> {
  const { course, learner, terminal, words, page, env, clock } = context
  const { number, chapter, section } = place
  const misses = missesBySection(course.index, learner.record, chapter.id)
  const extract = { number, chapter, lesson: course.chapter(chapter.id).lesson, section: section?.id ?? null, misses }
  const draw = (hyperlinks: boolean) => lessonView(extract, page(hyperlinks))
  await printOrPage(terminal, draw, { manner, leave: words.reading.leavePager, env })
  const after = afterSection(context, place)
  const choice = terminal.interactive ? await choose(context, place, after) : 'unasked'
  if (choice === 'enter' || choice === 'practise') {
    for (const { id } of section ? [section] : chapter.sections) learner.save('read', { section: id })
    const next = after[choice]
    if (next) return { next: next[0] === 'read' ? [...next, ...flags] : next }
  }
  const behind = choice === 'leave' ? null : afterReading(course.index, place)
  const step = behind ?? nextStep(course.index, learner.record, clock().getTime())
  terminal.print(['', ...nextStepLines(step, page())].join('\n'))
  return null
}

/** Waits for the key of what can be done behind a place. */
async function choose(
  { terminal, words, page }: CourseContext,
  place: Location,
  { keys, practise }: AfterSection,
): Promise<'enter' | 'practise' | 'leave'> {
  const prompter = await openPrompter(terminal, words.typed)
  let choice: 'enter' | 'practise' | 'leave' = 'leave'
  const turn = ({ kind }: Turn) => {
    if (kind !== 'enter' && kind !== 'leave' && !(kind === 'practise' && practise)) return null
    choice = kind
    return 'end'
  }
  try {
    await prompter.read({ finds: false, draw: () => keysView(keys, page()), turn })
    return choice
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error
    throw new Cancelled(`read ${locationNumber(place)}`, false)
  }
}
