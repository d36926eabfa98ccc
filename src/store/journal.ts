import { closeSync, existsSync, fstatSync, fsyncSync, openSync, readSync, statSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { hasCode, reasonOf } from '../errors/reason.ts'
import { UserError } from '../errors/user-error.ts'
import { type Line, readLines } from '../files/read-lines.ts'
import { makeFolder, openRegular } from '../files/regular-file.ts'
import type { StudyEvent } from '../study/events.ts'
import { type Classified, classify, MOST_LINE_BYTES } from './event-shape.ts'
import { needsLock, withLock } from './lock.ts'
import { parseJson } from './parse-json.ts'

const LINE_FEED = 0x0a
/** A write that keeps coming back short is a full disk, not an interruption. */
const TRIES = 3

/** What was read of a journal. Offsets are in bytes. */
export interface JournalRead {
  entries: { event: StudyEvent; end: number }[]
  /** Behind the last record. A torn line after it is not consumed: the next append closes it. */
  end: number
  /** Numbers (from 1) of lines that are no event of any program. They stay where they are. */
  damaged: number[]
}

/** Bytes of a journal; 0 where there is none that could be read. */
export function journalSize(file: string): number {
  try {
    return statSync(file).size
  } catch {
    return 0
  }
}

/** A record of the journal, where it stands. Offsets are in bytes. */
export type Found = Classified & Pick<Line, 'start' | 'end' | 'number' | 'text'>

/**
 * Hands over what each line of a journal is, from an offset on and none that begins behind another, without keeping any. Blank lines are
 * passed over, and so is a last one that is torn: the next append closes it. Throws `journal-unreadable`.
 */
export function scanJournal(
  file: string,
  bounds: { from?: number; to?: number; wanted?: () => boolean },
  visit: (found: Found) => void,
): void {
  try {
    readLines(file, { ...bounds, most: MOST_LINE_BYTES }, line => {
      const { start, end, number, text, ended } = line
      if (text !== null && isBlank(text)) return
      const classified: Classified = text === null ? { kind: 'damaged' } : classify(parseJson(text))
      // A whole record without a line end counts: only its last byte was lost.
      if (ended || classified.kind !== 'damaged') visit({ ...classified, start, end, number, text })
    })
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return
    throw unreadable(file, error)
  }
}

function isBlank(text: string): boolean {
  return text === '' || (text.length < 100 && text.trim() === '')
}

function unreadable(file: string, error: unknown): UserError {
  return new UserError('journal-unreadable', { file, reason: reasonOf(error) }, { cause: error })
}

/** Reads the journal from a byte offset. A missing file is an empty one. Throws `journal-unreadable`. */
export function readJournal(file: string, from = 0): JournalRead {
  const read: JournalRead = { entries: [], end: from, damaged: [] }
  scanJournal(file, { from }, found => {
    read.end = found.end
    if (found.kind === 'damaged') read.damaged.push(found.number)
    if (found.kind === 'event') read.entries.push({ event: found.event, end: found.end })
  })
  return read.damaged.length > 0 && from > 0 ? { ...read, damaged: offsetLines(file, from, read.damaged) } : read
}

/** Line numbers counted from an offset as numbers in the file. */
function offsetLines(file: string, from: number, lines: readonly number[]): number[] {
  let before = 0
  readLines(file, { to: from, most: 0 }, () => {
    before += 1
  })
  return lines.map(line => line + before)
}

/** A record of the journal as it stands there, of this program or a later one. */
export interface RawRecord {
  id: string
  value: object
}

/** Every record of a journal, those of later programs too, each once; and the numbers of lines that are none. Throws `journal-unreadable`. */
export function readRecords(file: string): { records: RawRecord[]; damaged: number[] } {
  const records = new Map<string, object>()
  const damaged: number[] = []
  scanJournal(file, {}, found => {
    if (found.kind === 'damaged') damaged.push(found.number)
    else records.set(recordOf(found).id, recordOf(found))
  })
  return { records: [...records].map(([id, value]) => ({ id, value })), damaged }
}

/** The record that was found, of this program or a later one. */
export function recordOf(found: Exclude<Classified, { kind: 'damaged' }>): Pick<StudyEvent, 'id' | 'at'> {
  return found.kind === 'event' ? found.event : found.record
}

/** The id of the record that ends at a byte offset, with its line feed or right before it, or null when none ends there. */
export function idEndingAt(file: string, end: number): string | null {
  for (const span of [4096, MOST_LINE_BYTES + 2]) {
    const from = Math.max(0, end - span)
    const bytes = readBytes(file, from, end)
    if (bytes.length < end - from) return null
    const last = bytes.at(-1) === LINE_FEED ? bytes.length - 1 : bytes.length
    const start = bytes.lastIndexOf(LINE_FEED, last - 1)
    if (start < 0 && from > 0) continue
    const found = classify(parseJson(bytes.toString('utf8', start + 1, last)))
    return found.kind === 'event' ? found.event.id : null
  }
  return null
}

/**
 * Appends events, each as `\n` + JSON + `\n` and all in one O_APPEND write, so that a torn line cannot swallow the next record; a
 * short write is repeated whole. With `durable` they are on the disk when this returns. With `lock`, as in a home on the network, no
 * other machine appends meanwhile. Throws `journal-unwritable`.
 */
export function appendEvents(
  file: string,
  events: readonly object[],
  { durable, lock }: { durable: boolean; lock?: boolean | undefined },
): void {
  appendBytes(file, Buffer.from(events.map(event => `\n${JSON.stringify(event)}\n`).join('')), { durable, lock })
}

/** Appends the lines of records as `appendEvents` does. Throws `journal-unwritable`. */
export function appendBytes(
  file: string,
  bytes: Buffer,
  { durable, lock }: { durable: boolean; lock?: boolean | undefined },
): void {
  try {
    const isNew = !existsSync(file)
    if (isNew) makeFolder(dirname(file))
    const write = () => append(file, bytes, durable)
    if (lock ?? needsLock(dirname(file))) withLock(`${file}.lock`, write)
    else write()
    // Later events count on the name too, however little the first one does.
    if (isNew) syncFolder(dirname(file))
  } catch (error) {
    throw new UserError('journal-unwritable', { file, reason: reasonOf(error) }, { cause: error })
  }
}

function append(file: string, bytes: Buffer, durable: boolean): void {
  const descriptor = openRegular(file, 'append')
  try {
    writeWhole(descriptor, bytes)
    if (durable) fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

function writeWhole(descriptor: number, bytes: Buffer): void {
  for (let tries = 0; tries < TRIES; tries += 1) if (writeSync(descriptor, bytes) === bytes.length) return
  throw new Error('ENOSPC')
}

/** The name of a new file is on the disk only when its folder is. Windows cannot open a folder, and does not need it. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const descriptor = openSync(folder, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/** The bytes from an offset up to another, or to the end of the file. */
function readBytes(file: string, from: number, to: number): Buffer {
  let descriptor: number
  try {
    descriptor = openRegular(file)
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return Buffer.alloc(0)
    throw unreadable(file, error)
  }
  try {
    const bytes = Buffer.alloc(Math.max(0, Math.min(fstatSync(descriptor).size, to) - from))
    let filled = 0
    while (filled < bytes.length) {
      const count = readSync(descriptor, bytes, filled, bytes.length - filled, from + filled)
      if (count === 0) break
      filled += count
    }
    return bytes.subarray(0, filled)
  } catch (error) {
    throw unreadable(file, error)
  } finally {
    closeSync(descriptor)
  }
}
