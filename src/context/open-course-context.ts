import { fileURLToPath } from 'node:url'
import { BUNDLED_COURSE } from '../bundled-course.ts'
import { openCompiled, openFolder } from '../course/compile/open-course.ts'
import type { Locale } from '../locales/locale.ts'
import { type Learner, openLearner } from '../store/learner.ts'
import type { Context, CourseContext } from './context.ts'

/**
 * Opens the course (the bundled one, or the folder of --course or SALESCOURSE_COURSE) and the learner's record of it, and says what
 * was found amiss with the learner's files.
 */
export async function openCourseContext(context: Context): Promise<CourseContext> {
  const { env, options, paths, terminal, words, version } = context
  const folder = options.course ?? env.SALESCOURSE_COURSE
  const course = folder ? await openFolder(folder, paths.cache, version) : openCompiled(fileURLToPath(BUNDLED_COURSE))
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

function noticeText(notice: Learner['notices'][number], { notices }: Locale): string {
  switch (notice.kind) {
    case 'scores-broken':
      return notices.scoresBroken(notice.keptAs)
    case 'scores-newer':
      return notices.scoresNewer
    case 'journal-damaged':
      return notices.journalDamaged(notice.file, notice.lines)
    case 'journal-unreadable':
      return notices.journalUnreadable(notice.file, notice.reason)
  }
}
