import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { hasCode, reasonOf } from '../errors/reason.ts'
import { UserError } from '../errors/user-error.ts'
import { readRegularText } from '../files/regular-file.ts'

/** Writes a file that is not there yet. Throws `file-exists` and `file-unwritable`. */
export function writeNewFile(file: string, data: string | Uint8Array): void {
  if (existsSync(file)) throw new UserError('file-exists', { file })
  writeWholeFile(file, data)
}

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
      const bytes = Buffer.from(data)
      for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written)
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
