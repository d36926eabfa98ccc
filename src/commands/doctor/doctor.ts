import type { Context } from '../../context/context.ts'
import { errorSentence } from '../../context/error-sentence.ts'
import { isUserError, UserError } from '../../errors/user-error.ts'
import { isBroken } from '../../store/settings.ts'
import { type DoctorRow, doctorView } from '../../views/doctor.ts'
import { encodingOf } from './encoding.ts'
import { learnerRows } from './learner-rows.ts'
import { nodeFits, widthSuffices } from './limits.ts'

/** `salescourse doctor`: looks at the installation, the learner's files and the terminal, and says how to mend. Throws `doctor-found`. */
export async function run(context: Context): Promise<void> {
  const { env, paths, terminal, version, page } = context
  // Before the course is opened, since that sets aside what is broken.
  const files = learnerRows(paths)
  const rows: DoctorRow[] = [
    { kind: 'node', ok: nodeFits(process.versions.node), version: process.versions.node, program: version },
    await courseRow(context),
    ...files,
    {
      kind: 'terminal',
      ok: widthSuffices(terminal.width),
      width: terminal.columns,
      height: terminal.height,
      color: terminal.color,
      screen: terminal.screen,
    },
    { kind: 'encoding', ...encodingOf(env) },
    settingsRow(context),
  ]
  terminal.print(doctorView(rows, page()))
  const faults = rows.filter(({ ok }) => !ok).length
  if (faults > 0) throw new UserError('doctor-found', { faults })
}

/** What keeps the course from being opened is one more thing to mend. */
async function courseRow(context: Context): Promise<DoctorRow> {
  try {
    const { title, chapters } = (await context.openCourse()).course.index
    const questions = chapters.reduce((sum, chapter) => sum + chapter.questions.length, 0)
    return { kind: 'course', ok: questions > 0, title, chapters: chapters.length, questions }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const faulty = isUserError(error, 'course-invalid') ? error.data.folder : null
    const sentence = faulty === null ? errorSentence(error, context) : context.words.course.faulty
    return { kind: 'closed-course', ok: false, sentence, faulty }
  }
}

function settingsRow(context: Context): DoctorRow {
  const { settings, settingFaults } = context
  const faults = settingFaults.map(({ name, trouble }) => ({
    name,
    sentence: errorSentence(trouble, context),
    mends: name !== null || isBroken(trouble),
  }))
  return { kind: 'settings', ok: faults.length === 0, settings, faults }
}
