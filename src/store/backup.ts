import { reasonOf } from '../errors/reason.ts'
import { UserError } from '../errors/user-error.ts'
import { writeNewFile } from '../files/new-file.ts'
import { readRegularText } from '../files/regular-file.ts'
import { hasFields, number, text } from '../study/shape.ts'
import { appendEvents, type RawRecord, readRecords, recordsIn } from './journal.ts'
import { parseJson } from './parse-json.ts'

/** Raised whenever a backup changes its form. */
const BACKUP_VERSION = 1

/** Of a backup that is restored: half a million answers have less. */
const MOST_BYTES = 256 * 1024 * 1024

/** The first line of a backup; the records of the journal follow, one a line, as they stand there. */
interface BackupHead {
  salescourse: 'backup'
  version: number
  made: string
  /** The name of whose record it is, where one was given. */
  learner?: string
  /** How many records follow: a file that was cut short has fewer. */
  records: number
}

/**
 * Writes every record of a journal to a new file, for its owner only and on the disk; nothing is left of one that could not be written
 * whole. `learner` is the name of whose record it is, or empty. Throws `file-exists` and `file-unwritable`.
 */
export function writeBackup(journal: string, file: string, made: string, learner = ''): number {
  const { records } = readRecords(journal)
  const named = learner === '' ? {} : { learner }
  const head: BackupHead = { salescourse: 'backup', version: BACKUP_VERSION, made, ...named, records: records.length }
  const lines = [head, ...records.map(({ value }) => value)].map(value => `${JSON.stringify(value)}\n`).join('')
  writeNewFile(file, lines, 0o600)
  return records.length
}

/** What restoring a backup would add to a journal. */
export interface Restorable {
  /** Records of the backup that the journal lacks. */
  missing: RawRecord[]
  /** Records it has already. */
  known: number
  /** Numbers of lines of a journal that are no record, as a torn one leaves them. */
  damaged: number[]
  /** The name of whose record it is, or null where the backup does not say. */
  learner: string | null
}

/**
 * Reads a backup, or a journal, and finds what is missing here. A backup has to be whole; of a journal every whole record counts.
 * Throws `file-unreadable`, `not-a-backup`, `backup-newer` and `backup-cut`.
 */
export function readBackup(file: string, journal: string): Restorable {
  const content = contentOf(file)
  const [first = '', ...rest] = content.split('\n')
  const head = headOf(first)
  if (head && head.version > BACKUP_VERSION) throw new UserError('backup-newer', { file })
  const { records, damaged } = recordsIn(head ? `\n${rest.join('\n')}` : content)
  if (head && records.length < head.records) throw new UserError('backup-cut', { file })
  const [line] = damaged
  if (head && line !== undefined) throw new UserError('not-a-backup', { file, line })
  if (!head && records.length === 0) throw new UserError('not-a-backup', { file, line: line ?? 1 })
  const here = new Set(readRecords(journal).records.map(({ id }) => id))
  const missing = records.filter(({ id }) => !here.has(id))
  return { missing, known: records.length - missing.length, damaged, learner: head?.learner ?? null }
}

function contentOf(file: string): string {
  try {
    return readRegularText(file, MOST_BYTES)
  } catch (error) {
    throw new UserError('file-unreadable', { file, reason: reasonOf(error) }, { cause: error })
  }
}

/** Appends records that are missing: a union by id, so restoring twice, or two ways round, comes to the same. */
export function restoreRecords(journal: string, missing: readonly RawRecord[]): void {
  if (missing.length > 0)
    appendEvents(
      journal,
      missing.map(({ value }) => value),
      { durable: true },
    )
}

/** The version of a backup, how many records it should have and whose it is, out of its first line; null where that is none. */
function headOf(line: string): Pick<BackupHead, 'version' | 'records' | 'learner'> | null {
  const head = parseJson(line)
  if (!hasFields(head, { salescourse: text, version: number }) || head.salescourse !== 'backup') return null
  // A later form may count otherwise; its version is told first.
  const records = hasFields(head, { records: number }) ? head.records : 0
  return { version: head.version, records, ...(hasFields(head, { learner: text }) ? { learner: head.learner } : {}) }
}
