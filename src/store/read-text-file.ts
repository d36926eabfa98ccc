import { closeSync, openSync, readSync } from 'node:fs'
import { hasCode, reasonOf } from '../errors/reason.ts'
import { UserError } from '../errors/user-error.ts'

/** Standard input has this number on every system. */
const STDIN = 0
const MEGABYTE = 1024 * 1024
/** A long book has less; more would take minutes to lay out. */
const MOST_TEXT_MEGABYTES = 4

/**
 * The text of a file the learner named, or of standard input for `-`, its lines ended by line feeds alone: UTF-8, or UTF-16 as
 * Windows writes it, with a byte order mark. Throws `file-unreadable`,
 * `file-too-big` as soon as it is, and `file-encoding` for any other encoding.
 */
export function readTextFile(file: string): string {
  try {
    const bytes = file === '-' ? firstBytes(STDIN, file) : opened(file)
    const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8'
    return new TextDecoder(encoding, { fatal: true }).decode(bytes).replaceAll('\r\n', '\n')
  } catch (error) {
    if (error instanceof UserError) throw error
    if (hasCode(error, 'ERR_ENCODING_INVALID_ENCODED_DATA')) throw new UserError('file-encoding', { file }, { cause: error })
    throw new UserError('file-unreadable', { file, reason: reasonOf(error) }, { cause: error })
  }
}

function opened(file: string): Buffer {
  const descriptor = openSync(file, 'r')
  try {
    return firstBytes(descriptor, file)
  } finally {
    closeSync(descriptor)
  }
}

/** All bytes of a file that has no more than it may: a device never ends. */
function firstBytes(descriptor: number, file: string): Buffer {
  const chunks: Buffer[] = []
  let size = 0
  for (;;) {
    const chunk = Buffer.alloc(MEGABYTE)
    const read = readSync(descriptor, chunk)
    if (read === 0) return Buffer.concat(chunks)
    size += read
    if (size > MOST_TEXT_MEGABYTES * MEGABYTE) throw new UserError('file-too-big', { file, most: MOST_TEXT_MEGABYTES })
    chunks.push(chunk.subarray(0, read))
  }
}
