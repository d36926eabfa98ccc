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
  fillNewFile(file, mode, descriptor => writeAll(descriptor, Buffer.from(content)))
}

/** The same with what `fill` writes to the descriptor. Throws also what of `fill` is a `UserError`: that is no fault of this file. */
export function fillNewFile(file: string, mode: number, fill: (descriptor: number) => void): void {
  try {
    makeFolder(dirname(file))
    const descriptor = openSync(file, 'wx', mode)
    try {
      fill(descriptor)
      fsyncSync(descriptor)
    } catch (error) {
      rmSync(file, { force: true })
      throw error
    } finally {
      closeSync(descriptor)
    }
  } catch (error) {
    if (error instanceof UserError) throw error
    const reason = reasonOf(error)
    if (reason === 'EEXIST') throw new UserError('file-exists', { file })
    throw new UserError('file-unwritable', { file, reason }, { cause: error })
  }
}

/** Writes all of some bytes: one write may take fewer. */
export function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written)
}
