import type { Context, CourseContext } from '../../context/context.ts'
import { findLocation, unknownPlace } from '../../course/query/location.ts'
import { UserError } from '../../errors/user-error.ts'
import { nextStep } from '../../study/next-step.ts'
import { nextToRead, type ReadingPlace } from '../../study/reading.ts'
import { mannerOf } from '../../terminal/pager.ts'
import { nextStepLines } from '../../views/parts/next-step.ts'
import type { Continuation } from '../command-spec.ts'
import { printLesson } from './print-lesson.ts'
import { readLesson } from './read-lesson.ts'

/** The options of `salescourse read`, as typed. */
interface ReadOptions {
  pager?: boolean
  pause?: boolean
  file?: string
}

/**
 * `salescourse read [where]`: a chapter or a section, on a terminal a screen at a time. A place that is named is read from its beginning;
 * without one it goes on where reading stopped. With --file it shows a Markdown file, without opening the course. Throws `unknown-place`.
 */
export async function run(
  context: Context,
  { where }: { where: string | undefined },
  options: ReadOptions,
): Promise<Continuation | null> {
  const { terminal, settings } = context
  const manner = mannerOf(terminal, options.pager, settings.reader)
  if (options.file !== undefined) {
    // Only a file needs the reader of Markdown: the course was compiled before.
    const { readFile } = await import('./read-file.ts')
    await readFile(context, options.file, manner)
    return null
  }
  const opened = await context.openCourse()
  const place = wantedPlace(opened, where)
  if (!place) return sayThatAllIsRead(opened)
  if (manner === 'own') return readLesson(opened, place, options.pause !== false && settings.pause === 'on')
  const flags = options.pager === undefined ? [] : [options.pager ? '--pager' : '--no-pager']
  return printLesson(opened, place, { manner, flags })
}

/** The place that was named, or where to go on; null where everything has been read. */
function wantedPlace({ course, learner, words }: CourseContext, where: string | undefined): ReadingPlace | null {
  if (where === undefined || where === 'next') return nextToRead(course.index, learner.record)
  const place = findLocation(course.index, where, words.typed.place)
  if (!place) throw new UserError('unknown-place', unknownPlace(course.index, where, words.typed.place))
  return { ...place, block: 0 }
}

function sayThatAllIsRead({ course, learner, terminal, words, page, clock }: CourseContext): null {
  const step = nextStep(course.index, learner.record, clock().getTime())
  terminal.print([words.lesson.allRead, '', ...nextStepLines(step, page())].join('\n'))
  return null
}
