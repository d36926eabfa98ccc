import { closeSync, constants, fstatSync, mkdirSync, openSync, readSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { hasCode } from '../errors/reason.ts'

const MEGABYTE = 1024 * 1024
/** Of a file that is read whole: a book has less, and more would only fill the memory. In megabytes. */
export const MOST_MEGABYTES = 4
/** Bytes asked for at once. */
const CHUNK = 64 * 1024
/** Standard input has this number on every system. */
const STDIN = 0
/** Milliseconds before a pipe that has nothing yet is asked again. */
const PAUSE = 10
/** Neither flag is known on Windows, where nothing of the kind waits when it is opened. */
const NOT_WAITING = (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0)

/** What this door does not let in, by its code: a folder, pipe or device, a file where a folder should be, or one with more bytes than were allowed. */
class FileRefused extends Error {
  override name = 'FileRefused'
  readonly code: 'EISDIR' | 'ENOTDIR' | 'NOT_A_FILE' | 'TOO_BIG'

  constructor(code: FileRefused['code']) {
    super(code)
    this.code = code
  }
}

/**
 * Opens a regular file for reading, or for appending, when it is made where there is none; gives its descriptor. A pipe would wait for
 * ever and a device never end, so either is refused. Throws `FileRefused` and what the system says.
 */
export function openRegular(file: string, purpose: 'read' | 'append' = 'read'): number {
  const { O_RDONLY, O_WRONLY, O_APPEND, O_CREAT } = constants
  let descriptor: number
  try {
    descriptor = openSync(file, (purpose === 'read' ? O_RDONLY : O_WRONLY | O_APPEND | O_CREAT) | NOT_WAITING, 0o600)
  } catch (error) {
    // A pipe that nobody reads, and a socket.
    if (hasCode(error, 'ENXIO')) throw new FileRefused('NOT_A_FILE')
    throw error
  }
  const stats = fstatSync(descriptor)
  if (stats.isFile()) return descriptor
  closeSync(descriptor)
  throw new FileRefused(stats.isDirectory() ? 'EISDIR' : 'NOT_A_FILE')
}

/** The bytes of a regular file of at most so many. Throws `FileRefused` and what the system says. */
export function readRegular(file: string, most = MOST_MEGABYTES * MEGABYTE): Buffer {
  const descriptor = openRegular(file)
  try {
    // What is known to be too big is not read at all; what grows meanwhile, and what has no size like /proc, is counted.
    if (fstatSync(descriptor).size > most) throw new FileRefused('TOO_BIG')
    return readToEnd(descriptor, most)
  } finally {
    closeSync(descriptor)
  }
}

/** The text of a regular file in UTF-8. Throws what `readRegular` throws. */
export function readRegularText(file: string, most?: number): string {
  return readRegular(file, most).toString('utf8')
}

/** The bytes of standard input, whatever stands behind it, waiting for what is not there yet. Throws `FileRefused` and what the system says. */
export function readStandardInput(most = MOST_MEGABYTES * MEGABYTE): Buffer {
  return readToEnd(STDIN, most)
}

/** Makes a folder and what is missing above it, for its owner alone. Node's own way never ends where the system refuses it with ENOENT, as /proc does. */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, 0o700)
  } catch (error) {
    if (
      hasCode(error, 'EEXIST', 'EISDIR', 'EROFS', 'EACCES', 'EPERM') &&
      statSync(folder, { throwIfNoEntry: false })?.isDirectory()
    )
      return
    // What has the name of the folder is none.
    if (hasCode(error, 'EEXIST')) throw new FileRefused('ENOTDIR')
    if (!hasCode(error, 'ENOENT') || dirname(folder) === folder || statSync(dirname(folder), { throwIfNoEntry: false }))
      throw error
    makeFolder(dirname(folder))
    makeFolder(folder)
  }
}

function readToEnd(descriptor: number, most: number): Buffer {
  const chunks: Buffer[] = []
  for (let total = 0; ; ) {
    const chunk = nextChunk(descriptor)
    if (chunk.length === 0) return Buffer.concat(chunks)
    total += chunk.length
    if (total > most) throw new FileRefused('TOO_BIG')
    chunks.push(chunk)
  }
}

/** The next bytes, none at the end. A pipe that another program made non-blocking says EAGAIN while it is empty. */
function nextChunk(descriptor: number): Buffer {
  const chunk = Buffer.allocUnsafe(CHUNK)
  for (;;) {
    try {
      return chunk.subarray(0, readSync(descriptor, chunk))
    } catch (error) {
      // Windows calls the end of a pipe an error.
      if (hasCode(error, 'EOF')) return chunk.subarray(0, 0)
      if (!hasCode(error, 'EAGAIN')) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE)
    }
  }
}
