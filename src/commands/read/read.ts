import type { Context, CourseContext } from '../../context/context.ts'
import type { CourseIndex } from '../../course/course.ts'
import { findLocation, type Location, type PlainPlace } from '../../course/query/location.ts'
import { UserError } from '../../errors/user-error.ts'
import { missesBySection } from '../../study/mistakes.ts'
import { afterReading, nextStep } from '../../study/next-step.ts'
import { nextToRead } from '../../study/reading.ts'
import { openPrompter } from '../../terminal/open-prompter.ts'
import { show } from '../../terminal/pager.ts'
import { keyHintsView } from '../../views/key-hints.ts'
import { lessonView } from '../../views/lesson.ts'
import { nextStepLines } from '../../views/parts/next-step.ts'
import type { Continuation } from '../command-spec.ts'

/**
 * `salescourse read [where]`: shows a chapter or section. On a terminal it is recorded as read, and one Enter at a chapter's end
 * goes on with its practice. With --file it shows a Markdown file, without opening the course. Throws `unknown-place`.
 */
export async function run(
  context: Context,
  { where }: { where: string | undefined },
  options: { pager?: boolean; file?: string },
): Promise<Continuation | null> {
  if (options.file === undefined) return readCourse(await context.openCourse(), where, options.pager !== false)
  // Only a file needs the reader of Markdown: the course was compiled before.
  const { readFile } = await import('./read-file.ts')
  await readFile(context, options.file, options.pager !== false)
  return null
}

async function readCourse(context: CourseContext, where: string | undefined, paged: boolean): Promise<Continuation | null> {
  const { course, learner, terminal, words, page, env, clock } = context
  const place =
    where === undefined || where === 'next'
      ? nextToRead(course.index, learner.record)
      : toPlace(course.index, where, words.typed.place)
  if (!place) {
    terminal.print(
      [words.lesson.allRead, '', ...nextStepLines(nextStep(course.index, learner.record, clock().getTime()), page())].join('\n'),
    )
    return null
  }
  const { number, chapter, section } = place
  const { lesson } = course.chapter(chapter.id)
  const extract = { number, chapter, lesson, section: section?.id ?? null, misses: missesBySection(course.index, learner.record) }
  const draw = (hyperlinks: boolean) => lessonView(extract, page(hyperlinks))
  await show(terminal, draw, { leave: words.lesson.leavePager, env, paged })
  if (terminal.screen) for (const { id } of section ? [section] : chapter.sections) learner.save('read', { section: id })

  const step = afterReading(course.index, place) ?? nextStep(course.index, learner.record, clock().getTime())
  if (terminal.interactive && step.kind === 'practise') {
    const prompter = await openPrompter(terminal, words.typed)
    const draw = (state: { starred: boolean; done: boolean }) => keyHintsView(words.lesson.startPractice, state, page())
    const end = await prompter.pause({ allowed: new Set(['leave']), starred: false, draw, mark: () => {} })
    return end === 'enter' ? { next: ['quiz', String(number)] } : null
  }
  terminal.print(['', ...nextStepLines(step, page())].join('\n'))
  return null
}

function toPlace(index: CourseIndex, where: string, plainPlace: PlainPlace): Location {
  const place = findLocation(index, where, plainPlace)
  if (place) return place
  const chapters = index.chapters.map(({ title }, at) => ({ number: at + 1, title }))
  const chapter = findLocation(index, where.normalize('NFKC').split('.')[0] ?? '', plainPlace)
  const sections = chapter?.chapter.sections.map((_, at) => `${chapter.number}.${at + 1}`) ?? []
  throw new UserError('unknown-place', { place: where, chapters, sections })
}
