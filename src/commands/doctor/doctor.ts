import { accessSync, constants, existsSync, statfsSync } from 'node:fs'
import { dirname } from 'node:path'
import type { CourseContext } from '../../context/context.ts'
import { UserError } from '../../errors/user-error.ts'
import { readRecords } from '../../store/journal.ts'
import type { LearnerPaths } from '../../store/paths.ts'
import { readScores } from '../../store/snapshot.ts'
import { type DoctorRow, doctorView } from '../../views/doctor.ts'
import { nodeFits, spaceSuffices, widthSuffices } from './limits.ts'

/** `salescourse doctor`: looks at the installation, the learner's files and the terminal, and says how to mend. Throws `doctor-found`. */
export function run(context: CourseContext): void {
  const { env, paths, terminal, course, settings, version, page } = context
  const { index } = course
  const questions = index.chapters.reduce((sum, chapter) => sum + chapter.questions.length, 0)
  const rows: DoctorRow[] = [
    { kind: 'node', ok: nodeFits(process.versions.node), version: process.versions.node, program: version },
    { kind: 'course', ok: questions > 0, title: index.title, chapters: index.chapters.length, questions },
    ...fileRows(paths),
    {
      kind: 'terminal',
      ok: widthSuffices(terminal.width),
      width: terminal.width,
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
