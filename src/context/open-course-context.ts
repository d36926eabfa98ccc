import { fileURLToPath } from 'node:url'
import { BUNDLED_COURSE } from '../bundled-course.ts'
import { type Course, openCompiled } from '../course/compile/open-course.ts'
import { isUserError, UserError } from '../errors/user-error.ts'
import type { Locale } from '../locales/locale.ts'
import { type Learner, openLearner } from '../store/learner.ts'
import type { Context, CourseContext } from './context.ts'

/**
 * Opens the course that was chosen and the learner's record of it, and says what was found amiss with the learner's files. Throws
 * `chosen-course-missing`, and what else opening a course throws.
 */
export async function openCourseContext(context: Context): Promise<CourseContext> {
  const { paths, terminal, words } = context
  const course = await openChosen(context)
  const learner = openLearner(
    paths,
    course.index,
    context.clock,
    trouble =>
      terminal.warn(trouble ? words.notices.notSaving(trouble.data.file, trouble.data.reason) : words.notices.savingAgain),
    () => terminal.warn(words.notices.folding),
  )
  for (const notice of learner.notices) terminal.warn(noticeText(notice, words))
  return { ...context, course, learner }
}

async function openChosen({ courseChoice: { folder, source }, paths, version }: Context): Promise<Course> {
  if (source === 'bundled') return openCompiled(fileURLToPath(BUNDLED_COURSE))
  const { openCourseAt } = await import('../course/compile/course-cache.ts')
  try {
    return await openCourseAt(folder, paths.cache, version)
  } catch (error) {
    if (isUserError(error, 'course-missing')) throw new UserError('chosen-course-missing', { folder, source }, { cause: error })
    throw error
  }
}

function noticeText(notice: Learner['notices'][number], { notices }: Locale): string {
  switch (notice.kind) {
    case 'scores-broken':
      return notices.scoresBroken(notice.keptAs)
    case 'scores-edited':
      return notices.scoresEdited(notice.keptAs)
    case 'scores-newer':
      return notices.scoresNewer
    case 'journal-damaged':
      return notices.journalDamaged(notice.file, notice.lines)
    case 'events-set-aside':
      return notices.eventsSetAside(notice.file, notice.ids)
    case 'journal-unreadable':
      return notices.journalUnreadable(notice.file, notice.reason)
  }
}
