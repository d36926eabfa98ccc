import { closeSync, existsSync, fstatSync, fsyncSync, openSync, readSync, statSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { hasCode, reasonOf } from '../errors/reason.ts'
import { UserError } from '../errors/user-error.ts'
import { makeFolder, openRegular } from '../files/regular-file.ts'
import type { StudyEvent } from '../study/events.ts'
import { classify } from './event-shape.ts'
import { needsLock, withLock } from './lock.ts'
import { parseJson } from './parse-json.ts'

const LINE_FEED = 0x0a
/** A write that keeps coming back short is a full disk, not an interruption. */
const TRIES = 3

/** What was read of a journal. Offsets are in bytes. */
export interface JournalRead {
  entries: { event: StudyEvent; end: number }[]
  /** Behind the last whole line. A torn line after it is not consumed: the next append closes it. */
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

/** Reads the journal from a byte offset. A missing file is an empty one. Throws `journal-unreadable`. */
export function readJournal(file: string, from = 0): JournalRead {
  const bytes = readBytes(file, from, Number.POSITIVE_INFINITY)
  const read: JournalRead = { entries: [], end: from, damaged: [] }
  for (let start = 0, line = 1; ; line += 1) {
    const feed = bytes.indexOf(LINE_FEED, start)
    if (feed < 0) return read.damaged.length > 0 && from > 0 ? { ...read, damaged: offsetLines(file, from, read.damaged) } : read
    const text = bytes.toString('utf8', start, feed)
    start = feed + 1
    read.end = from + start
    if (text.trim() === '') continue
    const found = classify(parseJson(text))
    if (found.kind === 'damaged') read.damaged.push(line)
    if (found.kind === 'event') read.entries.push({ event: found.event, end: read.end })
  }
}

/** Line numbers counted from an offset as numbers in the file. */
function offsetLines(file: string, from: number, lines: readonly number[]): number[] {
  const before = readBytes(file, 0, from).reduce((count, byte) => count + (byte === LINE_FEED ? 1 : 0), 0)
  return lines.map(line => line + before)
}

/** A record of the journal as it stands there, of this program or a later one. */
export interface RawRecord {
  id: string
  value: object
}

/** Every record of a journal, those of later programs too, each once; and the numbers of lines that are none. Throws `journal-unreadable`. */
export function readRecords(file: string): { records: RawRecord[]; damaged: number[] } {
  return recordsIn(readBytes(file, 0, Number.POSITIVE_INFINITY).toString('utf8'))
}

/** The records of a text that has the form of a journal. */
export function recordsIn(text: string): { records: RawRecord[]; damaged: number[] } {
  const records = new Map<string, object>()
  const damaged: number[] = []
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const found = classify(parseJson(line))
    if (found.kind === 'damaged') damaged.push(at + 1)
    if (found.kind === 'event') records.set(found.event.id, found.event)
    if (found.kind === 'later') records.set(found.record.id, found.record)
  }
  return { records: [...records].map(([id, value]) => ({ id, value })), damaged }
}

/** The id of the record that ends at a byte offset, or null when none ends there. */
export function idEndingAt(file: string, end: number): string | null {
  for (const span of [4096, end]) {
    const from = Math.max(0, end - span)
    const bytes = readBytes(file, from, end)
    if (bytes.length < end - from || bytes.at(-1) !== LINE_FEED) return null
    const start = bytes.lastIndexOf(LINE_FEED, -2)
    if (start < 0 && from > 0) continue
    const found = classify(parseJson(bytes.toString('utf8', start + 1, bytes.length - 1)))
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
  { durable, lock }: { durable: boolean; lock?: boolean },
): void {
  const bytes = Buffer.from(events.map(event => `\n${JSON.stringify(event)}\n`).join(''))
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
    throw new UserError('journal-unreadable', { file, reason: reasonOf(error) }, { cause: error })
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
    throw new UserError('journal-unreadable', { file, reason: reasonOf(error) }, { cause: error })
  } finally {
    closeSync(descriptor)
  }
}
