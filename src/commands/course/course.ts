import { resolve } from 'node:path'
import type { Context } from '../../context/context.ts'
import { saveSetting } from '../../context/save-setting.ts'
import { openCourseAt } from '../../course/compile/course-cache.ts'
import { isUserError, UserError } from '../../errors/user-error.ts'
import { foldTyped } from '../../text/normalize.ts'
import { type CourseName, courseView, rememberedView } from '../../views/course.ts'
import { packInto } from './pack.ts'

/**
 * `salescourse course`: which course is in use and why. `course use FOLDER` remembers another, which has to open, and
 * `course use --bundled` goes back to the bundled one; `course pack FOLDER` packs one into a zip. Throws `bad-course-action`, `output-needs-pack`, `missing-argument`, `options-clash` and what opening a
 * folder throws.
 */
export async function run(
  context: Context,
  { action, folder }: { action: string | undefined; folder: string | undefined },
  { bundled, output }: { bundled?: boolean; output?: string },
): Promise<void> {
  const typed = foldTyped(action ?? '')
  if (output !== undefined && typed !== 'pack') throw new UserError('output-needs-pack', {})
  if (action === undefined && !bundled) return showCourse(context)
  if (typed === 'pack') return packInto(context, folderOf(context, folder), output)
  if (typed !== 'use') throw new UserError('bad-course-action', { action: action ?? '--bundled' })
  if (bundled && folder !== undefined) throw new UserError('options-clash', { one: '--bundled', other: folder })
  if (bundled) return remember(context, null)
  return remember(context, resolve(folderOf(context, folder)))
}

function folderOf({ words }: Context, typed: string | undefined): string {
  if (typed === undefined) throw new UserError('missing-argument', { name: words.help.names.course })
  return typed
}

/** Where the folder is gone or faulty that is said, with the way back: this command works all the same. */
async function showCourse(context: Context): Promise<void> {
  const { courseChoice: choice, terminal, page } = context
  const state = await stateOf(context)
  terminal.print(courseView(choice, state, page()))
}

async function stateOf(context: Context): Promise<CourseName | 'gone' | 'faulty'> {
  try {
    return (await context.openCourse()).course.index
  } catch (error) {
    if (isUserError(error, 'chosen-course-missing')) return 'gone'
    if (error instanceof UserError && context.courseChoice.source !== 'bundled') return 'faulty'
    throw error
  }
}

/** Remembers a folder, or with null none. */
async function remember(context: Context, folder: string | null): Promise<void> {
  const { paths, version, env, terminal, page } = context
  const title = folder === null ? null : (await openCourseAt(folder, paths.cache, version)).index.title
  await saveSetting(context, 'course', folder ?? '')
  terminal.print(rememberedView({ title, overridden: Boolean(env.SALESCOURSE_COURSE) }, page()))
}
