import { isUtf8 } from 'node:buffer'
import { existsSync, realpathSync, statSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import { hasCode, reasonOf } from '../../errors/reason.ts'
import { UserError } from '../../errors/user-error.ts'
import { MOST_MEGABYTES, readRegular } from '../../files/regular-file.ts'
import type { ReadCourseFile } from './course-files.ts'

const MEGABYTE = 1024 * 1024
/** Of all files of a course. */
const MOST_COURSE_MEGABYTES = 40

/**
 * Reads the files of a course folder as text, and nothing outside it. Throws `course-missing` where there is no such folder,
 * `course-outside`, `course-too-big`, `course-whole-too-big`, `course-encoding` and `course-unreadable`.
 */
export function courseFileReader(folder: string): ReadCourseFile {
  const root = realRoot(folder)
  let size = 0
  return path => {
    const bytes = sourceBytes(root, path)
    size += bytes?.length ?? 0
    if (size > MOST_COURSE_MEGABYTES * MEGABYTE)
      throw new UserError('course-whole-too-big', { folder, most: MOST_COURSE_MEGABYTES })
    return bytes && textOf(bytes, join(root, path))
  }
}

/** The folder itself, behind any symbolic link. Throws `course-missing` and `course-no-folder`. */
export function realRoot(folder: string): string {
  const root = resolve(folder)
  if (!existsSync(root)) throw new UserError('course-missing', { folder })
  if (!statSync(root).isDirectory()) throw new UserError('course-no-folder', { folder })
  return realpathSync(root)
}

/** The bytes of a file of a course, or null where there is none. Throws `course-outside`, `course-too-big` and `course-unreadable`. */
export function sourceBytes(root: string, path: string): Buffer | null {
  const file = join(root, path)
  try {
    // Also behind symbolic links.
    if (!realpathSync(file).startsWith(root + sep)) throw new UserError('course-outside', { file })
    return readRegular(file)
  } catch (error) {
    if (error instanceof UserError) throw error
    if (hasCode(error, 'TOO_BIG'))
      throw new UserError('course-too-big', { file, megabytes: Math.ceil(statSync(file).size / MEGABYTE), most: MOST_MEGABYTES })
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return null
    throw new UserError('course-unreadable', { file, reason: reasonOf(error) }, { cause: error })
  }
}

/** The text of a file of a course, its lines ended by line feeds alone. Throws `course-encoding`. */
export function textOf(bytes: Buffer, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n')
  } catch (error) {
    throw new UserError('course-encoding', { file, line: firstBadLine(bytes) }, { cause: error })
  }
}

/** The first line that is no UTF-8. */
function firstBadLine(bytes: Buffer): number {
  let line = 1
  for (const text of bytes.toString('latin1').split('\n')) {
    if (!isUtf8(Buffer.from(text, 'latin1'))) return line
    line += 1
  }
  return 1
}
