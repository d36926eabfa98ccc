import { closeSync, fsyncSync, openSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { reasonOf } from '../errors/reason.ts'
import { UserError } from '../errors/user-error.ts'
import { makeFolder } from './regular-file.ts'

/**
 * Writes a new file, on the disk before this returns, and its folder where there is none; nothing is left of one that could not be written
 * whole. `mode` are its rights. Throws `file-exists`, since nothing of the learner's is ever written over, and `file-unwritable`.
 */
export function writeNewFile(file: string, content: string | Uint8Array, mode = 0o644): void {
  try {
    makeFolder(dirname(file))
    const descriptor = openSync(file, 'wx', mode)
    try {
      const bytes = Buffer.from(content)
      for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written)
      fsyncSync(descriptor)
    } catch (error) {
      rmSync(file, { force: true })
      throw error
    } finally {
      closeSync(descriptor)
    }
  } catch (error) {
    const reason = reasonOf(error)
    if (reason === 'EEXIST') throw new UserError('file-exists', { file })
    throw new UserError('file-unwritable', { file, reason }, { cause: error })
  }
}
