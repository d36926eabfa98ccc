import { accessSync, constants, existsSync, statfsSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Context } from '../../context/context.ts'
import { errorSentence } from '../../context/error-sentence.ts'
import { isUserError, UserError } from '../../errors/user-error.ts'
import { readRecords } from '../../store/journal.ts'
import type { LearnerPaths } from '../../store/paths.ts'
import { readScores } from '../../store/snapshot.ts'
import { type DoctorRow, doctorView } from '../../views/doctor.ts'
import { nodeFits, spaceSuffices, widthSuffices } from './limits.ts'

/** `salescourse doctor`: looks at the installation, the learner's files and the terminal, and says how to mend. Throws `doctor-found`. */
export async function run(context: Context): Promise<void> {
  const { env, paths, terminal, settings, version, page } = context
  const rows: DoctorRow[] = [
    { kind: 'node', ok: nodeFits(process.versions.node), version: process.versions.node, program: version },
    await courseRow(context),
    ...fileRows(paths),
    {
      kind: 'terminal',
      ok: widthSuffices(terminal.width),
      width: terminal.columns,
      height: terminal.height,
      color: terminal.color,
      screen: terminal.screen,
    },
    { kind: 'encoding', ok: isUtf8(env), value: env.LC_ALL || env.LC_CTYPE || env.LANG || '' },
    { kind: 'settings', ok: true, settings },
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

function fileRows(paths: LearnerPaths): DoctorRow[] {
  const folder = firstExisting(dirname(paths.journal))
  const writable =
    can(folder, constants.W_OK) && (!existsSync(paths.journal) || can(paths.journal, constants.W_OK | constants.R_OK))
  const { records, damaged } = recordsOf(paths.journal)
  const { bavail, bsize } = statfsSync(folder)
  return [
    { kind: 'folder', ok: writable, path: dirname(paths.journal) },
    { kind: 'space', ok: spaceSuffices(bavail * bsize), megabytes: Math.floor((bavail * bsize) / 1024 / 1024) },
    { kind: 'journal', ok: damaged.length === 0, records, damaged },
    { kind: 'scores', ok: ['ok', 'missing'].includes(readScores(paths.scores).state), path: paths.scores },
  ]
}

function recordsOf(journal: string): { records: number; damaged: number[] } {
  try {
    const { records, damaged } = readRecords(journal)
    return { records: records.length, damaged }
  } catch {
    // It was said when the record was opened.
    return { records: 0, damaged: [] }
  }
}

function isUtf8(env: NodeJS.ProcessEnv): boolean {
  return (
    process.platform === 'win32' || process.platform === 'darwin' || /utf-?8/i.test(env.LC_ALL || env.LC_CTYPE || env.LANG || '')
  )
}

function firstExisting(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : firstExisting(dirname(folder))
}

function can(path: string, mode: number): boolean {
  try {
    accessSync(path, mode)
    return true
  } catch {
    return false
  }
}
