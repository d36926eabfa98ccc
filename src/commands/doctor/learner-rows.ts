import { accessSync, constants, existsSync, lstatSync, statfsSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { reasonOf } from '../../errors/reason.ts'
import { isUserError } from '../../errors/user-error.ts'
import { readRegular } from '../../files/regular-file.ts'
import { readRecords } from '../../store/journal.ts'
import type { LearnerPaths } from '../../store/paths.ts'
import { readScores } from '../../store/snapshot.ts'
import type { DoctorRow } from '../../views/doctor.ts'
import { spaceSuffices } from './limits.ts'

/** What is said of the folder of the learner's files, the disk it is on, the journal and the scores. */
export function learnerRows({ journal, scores }: LearnerPaths): DoctorRow[] {
  return [folderRow(dirname(journal)), ...spaceRows(dirname(journal)), journalRow(journal), scoresRow(scores)]
}

/** A folder that is not there yet can be made where the first one above it can be written. */
function folderRow(path: string): DoctorRow {
  const folder = firstExisting(path)
  const reason = isFolder(folder) ? refusal(() => accessSync(folder, constants.W_OK | constants.X_OK)) : 'ENOTDIR'
  return { kind: 'folder', ok: reason === null, path, reason }
}

/** Nothing where the system does not tell. */
function spaceRows(path: string): DoctorRow[] {
  try {
    const { bavail, bsize } = statfsSync(firstExisting(path))
    return [{ kind: 'space', ok: spaceSuffices(bavail * bsize), megabytes: Math.floor((bavail * bsize) / 1024 / 1024) }]
  } catch {
    return []
  }
}

function journalRow(journal: string): DoctorRow {
  try {
    const { records, damaged } = readRecords(journal)
    const reason = existsSync(journal) ? refusal(() => accessSync(journal, constants.W_OK)) : null
    if (reason !== null) return { kind: 'closed-journal', ok: false, path: journal, reason, reads: true }
    return { kind: 'journal', ok: damaged.length === 0, records: records.length, damaged }
  } catch (error) {
    const reason = isUserError(error, 'journal-unreadable') ? error.data.reason : reasonOf(error)
    return { kind: 'closed-journal', ok: false, path: journal, reason, reads: false }
  }
}

/** What is no file, or cannot be read, is not made anew either. A broken one is set aside when it is read. */
function scoresRow(path: string): DoctorRow {
  const { state, ...found } = readScores(path)
  const keptAs = 'keptAs' in found ? found.keptAs : null
  const reason = state === 'missing' && isThere(path) ? refusal(() => void readRegular(path, Number.POSITIVE_INFINITY)) : null
  return {
    kind: 'scores',
    ok: reason === null && keptAs === null && state !== 'newer',
    path,
    reason,
    keptAs,
    newer: state === 'newer',
  }
}

function firstExisting(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : firstExisting(dirname(folder))
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

function isThere(path: string): boolean {
  return refusal(() => lstatSync(path)) === null
}

/** Why something is refused, or null. */
function refusal(action: () => void): string | null {
  try {
    action()
    return null
  } catch (error) {
    return reasonOf(error)
  }
}
