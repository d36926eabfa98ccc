import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { hasCode, reasonOf } from '../errors/reason.ts'
import { UserError } from '../errors/user-error.ts'
import { writeAll } from '../files/new-file.ts'
import { readRegularText } from '../files/regular-file.ts'

/**
 * Writes a file whole: beside its place first, then on the disk, then under its name, so that what was there before is lost only for all of
 * the new. Throws `file-unwritable`.
 */
export function writeWholeFile(file: string, data: string | Uint8Array): void {
  const beside = `${file}.${process.pid}.part`
  try {
    mkdirSync(dirname(file), { recursive: true })
    const descriptor = openSync(beside, 'wx')
    try {
      writeAll(descriptor, Buffer.from(data))
      fsyncSync(descriptor)
    } finally {
      closeSync(descriptor)
    }
    renameSync(beside, file)
  } catch (error) {
    rmSync(beside, { force: true })
    throw new UserError('file-unwritable', { file, reason: reasonOf(error) }, { cause: error })
  }
}

/** The text of a file, or null where there is none. Throws `file-unreadable`. */
export function textIfThere(file: string): string | null {
  try {
    return readRegularText(file)
      .replace(/^\ufeff/, '')
      .replaceAll('\r\n', '\n')
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null
    throw new UserError('file-unreadable', { file, reason: reasonOf(error) }, { cause: error })
  }
}
