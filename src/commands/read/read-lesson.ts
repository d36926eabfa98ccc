import type { CourseContext } from '../../context/context.ts'
import { type Location, locationNumber } from '../../course/query/location.ts'
import { Cancelled } from '../../errors/user-error.ts'
import { missesBySection } from '../../study/mistakes.ts'
import { afterReading, nextStep } from '../../study/next-step.ts'
import type { ReadingPlace } from '../../study/reading.ts'
import { onHangUp } from '../../terminal/hang-up.ts'
import { openPrompter } from '../../terminal/open-prompter.ts'
import { readOnScreen } from '../../terminal/reader.ts'
import type { ReadingEnd } from '../../terminal/turn-page.ts'
import { lessonPassages, type Passage } from '../../views/lesson.ts'
import { nextStepLines } from '../../views/parts/next-step.ts'
import { lessonStatusView } from '../../views/reading-status.ts'
import type { Continuation } from '../command-spec.ts'
import { afterSection } from './after-section.ts'
import { ReadingMarks } from './reading-marks.ts'

/**
 * Reads a chapter from a place in it, a screen at a time, from one section to the next. A section is saved as read when its end was on
 * the screen, and the place where it is left before that. `pauses`: whether to stop where the learner is asked to think. Rejects with
 * `Cancelled` at Ctrl-C.
 */
export async function readLesson(context: CourseContext, place: ReadingPlace, pauses: boolean): Promise<Continuation | null> {
  const { terminal, words, page, learner, course } = context
  const { number, chapter, section } = place
  const misses = missesBySection(course.index, learner.record)
  const extract = { number, chapter, lesson: course.chapter(chapter.id).lesson, section: section?.id ?? null, misses }
  const passages = lessonPassages(extract, page())
  const start = startOf(place, passages)
  const marks = new ReadingMarks(learner, passages, start)
  const places = chapter.sections.map(entry => ({ number, chapter, section: entry }))
  const ignoreHangUp = onHangUp(() => void marks.stop())
  try {
    const end = await readOnScreen(terminal, await openPrompter(terminal, words.typed), {
      lay: () => lessonPassages(extract, page(terminal.hyperlinks)).map(({ blocks }) => blocks),
      start,
      pauses,
      draw: state => {
        const here = places[state.passage] ?? place
        const heading = { number: locationNumber(here), title: (here.section ?? here.chapter).title }
        const end = { read: marks.isRead(state.passage), keys: afterSection(context, here).keys }
        return lessonStatusView(heading, state, end, page())
      },
      found: page().theme.found,
      onPage: shown => marks.show(shown),
    })
    return goOn(context, end, places[end.passage] ?? place, marks)
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error
    terminal.print('')
    throw new Cancelled(commandAfter(context, places[marks.passage] ?? place, marks), false)
  } finally {
    ignoreHangUp()
  }
}

/** Where reading begins: at what opens the chapter or section, or at the block where it stopped. */
function startOf({ section, block }: ReadingPlace, passages: readonly Passage[]): { passage: number; block: number } {
  const passage = Math.max(
    0,
    passages.findIndex(candidate => candidate.section.id === section?.id),
  )
  const { lead, blocks } = passages[passage] ?? { lead: 0, blocks: [] }
  // A course may have become shorter since.
  return { passage, block: block > 0 && lead + block < blocks.length ? lead + block : 0 }
}

/** The command that goes on with a reading that is broken off: here, or behind a section that was read. */
function commandAfter(context: CourseContext, place: Location, marks: ReadingMarks): string {
  if (marks.stop()) return 'read'
  const { enter } = afterSection(context, place)
  return marks.isRead(marks.passage) && enter ? enter.join(' ') : `read ${locationNumber(place)}`
}

/** What a reading that has ended leads to: another command, or the lines that name the next one. */
function goOn(context: CourseContext, { kind }: ReadingEnd, place: Location, marks: ReadingMarks): Continuation | null {
  const { course, learner, terminal, page, clock } = context
  const { enter, practise } = afterSection(context, place)
  const next = kind === 'finished' ? enter : kind === 'practise' ? practise : null
  if (next) return { next }
  marks.stop()
  const behind = place.section && place.section.id in learner.record.read ? afterReading(course.index, place) : null
  const step = behind ?? nextStep(course.index, learner.record, clock().getTime())
  terminal.print(['', ...nextStepLines(step, page())].join('\n'))
  return null
}
