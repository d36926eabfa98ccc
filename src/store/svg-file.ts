import { rmSync, writeFileSync } from 'node:fs'
import { reasonOf } from '../errors/reason.ts'
import { UserError } from '../errors/user-error.ts'

/** Writes a picture to a new file; nothing is left of one that could not be written whole. Throws `svg-exists` and `svg-unwritable`. */
export function writeSvg(file: string, svg: string): void {
  try {
    writeFileSync(file, svg, { flag: 'wx' })
  } catch (error) {
    const reason = reasonOf(error)
    if (reason === 'EEXIST') throw new UserError('svg-exists', { file })
    if (reason === 'ENOSPC') rmSync(file, { force: true })
    throw new UserError('svg-unwritable', { file, reason }, { cause: error })
  }
}
