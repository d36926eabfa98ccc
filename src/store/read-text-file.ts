import { hasCode, reasonOf } from '../errors/reason.ts'
import { UserError } from '../errors/user-error.ts'
import { MOST_MEGABYTES, readRegular, readStandardInput } from '../files/regular-file.ts'

const MEGABYTE = 2 ** 20

/**
 * The text of a file the learner named, or of standard input for `-`, its lines ended by line feeds alone: UTF-8, or UTF-16 as
 * Windows writes it, with a byte order mark. Throws `file-unreadable`, `file-too-big`, and `file-encoding` for any other encoding.
 */
export function readTextFile(file: string): string {
  try {
    const bytes = file === '-' ? readStandardInput() : readRegular(file)
    const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8'
    return new TextDecoder(encoding, { fatal: true }).decode(bytes).replaceAll('\r\n', '\n')
  } catch (error) {
    if (hasCode(error, 'ERR_ENCODING_INVALID_ENCODED_DATA')) throw new UserError('file-encoding', { file }, { cause: error })
    if (hasCode(error, 'TOO_BIG')) throw new UserError('file-too-big', { file, most: MOST_MEGABYTES }, { cause: error })
    throw new UserError('file-unreadable', { file, reason: reasonOf(error) }, { cause: error })
  }
}

/** The bytes of a file the learner named, of at most so many megabytes. Throws `file-unreadable` and `file-too-big`. */
export function readFileBytes(file: string, most: number): Uint8Array {
  try {
    return readRegular(file, most * MEGABYTE)
  } catch (error) {
    if (hasCode(error, 'TOO_BIG')) throw new UserError('file-too-big', { file, most }, { cause: error })
    throw new UserError('file-unreadable', { file, reason: reasonOf(error) }, { cause: error })
  }
}
