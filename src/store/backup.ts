import { dirname } from 'node:path'
import { reasonOf } from '../errors/reason.ts'
import { isUserError, UserError } from '../errors/user-error.ts'
import { fillNewFile, writeAll } from '../files/new-file.ts'
import { type Line, readLines } from '../files/read-lines.ts'
import { makeFolder } from '../files/regular-file.ts'
import { hasFields, number, text } from '../study/shape.ts'
import { classify, MOST_LINE_BYTES } from './event-shape.ts'
import { appendBytes, recordOf, scanJournal } from './journal.ts'
import { withLock } from './lock.ts'
import { parseJson } from './parse-json.ts'

/** Raised whenever a backup changes its form. */
const BACKUP_VERSION = 1

/** Bytes that are written at once. */
const BATCH = 1024 * 1024
/** A record so many milliseconds ahead of the clock here is of the future: zones and clocks differ by less. */
const AHEAD = 48 * 60 * 60_000

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
 * whole. `learner` is the name of whose record it is, or empty. Throws `file-exists`, `file-unwritable` and `journal-unreadable`.
 */
export function writeBackup(journal: string, file: string, made: string, learner = ''): number {
  const { last, to } = lastLines(journal)
  const named = learner === '' ? {} : { learner }
  const head: BackupHead = { salescourse: 'backup', version: BACKUP_VERSION, made, ...named, records: last.size }
  fillNewFile(file, 0o600, descriptor => {
    const batch = new Batch(bytes => writeAll(descriptor, bytes))
    batch.add(`${JSON.stringify(head)}\n`)
    scanJournal(journal, { to }, found => {
      if (found.kind !== 'damaged' && last.get(recordOf(found).id) === found.number) batch.add(`${(found.text ?? '').trim()}\n`)
    })
    batch.flush()
  })
  return last.size
}

/** By id, the last line of each record of a journal; and where the last of them ends. */
function lastLines(journal: string): { last: Map<string, number>; to: number } {
  const last = new Map<string, number>()
  let to = 0
  scanJournal(journal, {}, found => {
    to = found.end
    if (found.kind !== 'damaged') last.set(recordOf(found).id, found.number)
  })
  return { last, to }
}

/** Gathers text until it is worth a write. */
class Batch {
  readonly #write: (bytes: Buffer) => void
  #lines: string[] = []
  #length = 0

  constructor(write: (bytes: Buffer) => void) {
    this.#write = write
  }

  add(line: string): void {
    this.#lines.push(line)
    this.#length += line.length
    if (this.#length >= BATCH) this.flush()
  }

  flush(): void {
    if (this.#length > 0) this.#write(Buffer.from(this.#lines.join('')))
    this.#lines = []
    this.#length = 0
  }
}

/** What restoring a backup would add to a journal. */
export interface Restorable {
  file: string
  /** Ids of the records of the backup that the journal lacks. */
  missing: ReadonlySet<string>
  /** Records it has already. */
  known: number
  /** Ids of records that are ahead of the clock here: they would hold what is done now at their time, so they are left out. */
  future: ReadonlySet<string>
  /** Numbers of lines of a journal that are no record, as a torn one leaves them. */
  damaged: number[]
  /** The name of whose record it is, or null where the backup does not say. */
  learner: string | null
}

/**
 * Reads a backup, or a journal, and finds what is missing here. A backup has to be whole; of a journal every whole record counts. `now`
 * is in milliseconds since 1970. Throws `file-unreadable`, `not-a-backup`, `backup-newer`, `backup-cut` and `journal-unreadable`.
 */
export function readBackup(file: string, journal: string, now: number): Restorable {
  const { head, times, damaged } = surveyBackup(file)
  if (head && times.size < head.records) throw new UserError('backup-cut', { file })
  const [line] = damaged
  if (head && line !== undefined) throw new UserError('not-a-backup', { file, line })
  if (!head && times.size === 0) throw new UserError('not-a-backup', { file, line: line ?? 1 })
  const all = times.size
  for (const id of idsIn(journal)) times.delete(id)
  const known = all - times.size
  const future = new Set([...times].flatMap(([id, at]) => (at > now + AHEAD ? [id] : [])))
  const missing = new Set([...times.keys()].filter(id => !future.has(id)))
  return { file, missing, known, future, damaged, learner: head?.learner ?? null }
}

/** The head of a backup, null for a journal; by id the time of each record; and the numbers of lines that are none. */
function surveyBackup(file: string): { head: Head | null; times: Map<string, number>; damaged: number[] } {
  const times = new Map<string, number>()
  const damaged: number[] = []
  let head: Head | null = null
  readBackupLines(file, ({ text, number }) => {
    if (number === 1 && text !== null) head = headOf(text)
    if (number === 1 && head !== null) {
      // A later form may be of any kind behind its head.
      if ((head as Head).version > BACKUP_VERSION) throw new UserError('backup-newer', { file })
      return
    }
    const found = text === null ? null : classify(parseJson(text))
    if (text?.trim() === '') return
    if (found === null || found.kind === 'damaged') damaged.push(number)
    else times.set(recordOf(found).id, Date.parse(recordOf(found).at))
  })
  return { head, times, damaged }
}

function readBackupLines(file: string, visit: (line: Line) => void): void {
  try {
    readLines(file, { most: MOST_LINE_BYTES }, visit)
  } catch (error) {
    if (error instanceof UserError) throw error
    throw new UserError('file-unreadable', { file, reason: reasonOf(error) }, { cause: error })
  }
}

function idsIn(journal: string): Set<string> {
  const ids = new Set<string>()
  scanJournal(journal, {}, found => {
    if (found.kind !== 'damaged') ids.add(recordOf(found).id)
  })
  return ids
}

/**
 * Appends the records that are missing and gives their number: a union by id, so restoring twice, two at once, or two ways round comes to
 * the same. Throws `restore-cut`, with how many are there all the same, and what reading throws.
 */
export function restoreRecords(journal: string, { file, missing }: Pick<Restorable, 'file' | 'missing'>): number {
  if (missing.size === 0) return 0
  makeFolder(dirname(journal))
  // Of two at once, the second finds what the first has added.
  return withLock(`${journal}.lock`, keep => addRecords(journal, file, missing, keep))
}

function addRecords(journal: string, file: string, missing: ReadonlySet<string>, keep: () => void): number {
  const here = idsIn(journal)
  const left = new Set([...missing].filter(id => !here.has(id)))
  const count = left.size
  const adding = new Set(left)
  const batch = new Batch(bytes => {
    keep()
    appendBytes(journal, bytes, { durable: true, lock: false })
  })
  try {
    readBackupLines(file, ({ text }) => {
      const found = text === null ? null : classify(parseJson(text))
      if (found === null || found.kind === 'damaged' || !adding.delete(recordOf(found).id)) return
      batch.add(`\n${JSON.stringify(recordOf(found))}\n`)
    })
    batch.flush()
    return count
  } catch (error) {
    if (!isUserError(error, 'journal-unwritable')) throw error
    // Part of what was written last may be there: the journal itself says how much.
    const now = idsIn(journal)
    const added = [...left].filter(id => now.has(id)).length
    throw new UserError('restore-cut', { ...error.data, added, left: count - added }, { cause: error })
  }
}

type Head = Pick<BackupHead, 'version' | 'records' | 'learner'>

/** The version of a backup, how many records it should have and whose it is, out of its first line; null where that is none. */
function headOf(line: string): Head | null {
  const head = parseJson(line)
  if (!hasFields(head, { salescourse: text, version: number }) || head.salescourse !== 'backup') return null
  // A later form may count otherwise; its version is told first.
  const records = hasFields(head, { records: number }) ? head.records : 0
  return { version: head.version, records, ...(hasFields(head, { learner: text }) ? { learner: head.learner } : {}) }
}
