import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import { UserError } from '../errors.ts'
import type { ReadCourseFile } from './parse.ts'

const MEGABYTE = 1024 * 1024
/** A book has less; more would only fill the memory. */
const MOST_MEGABYTES = 20

/**
 * Reads the files of a course folder as text, and nothing outside it. Throws `course-missing` where there is no such folder,
 * `course-outside`, `course-too-big` and `course-unreadable`.
 */
export function courseFolder(folder: string): ReadCourseFile {
  const root = resolve(folder)
  if (!existsSync(root) || !statSync(root).isDirectory()) throw new UserError('course-missing', { folder })
  const real = realpathSync(root)
  return path => readSource(join(root, path), real)
}

function readSource(file: string, root: string): string | null {
  try {
    // Also behind symbolic links.
    if (!realpathSync(file).startsWith(root + sep)) throw new UserError('course-outside', { file })
    const megabytes = Math.ceil(statSync(file).size / MEGABYTE)
    if (megabytes > MOST_MEGABYTES) throw new UserError('course-too-big', { file, megabytes, most: MOST_MEGABYTES })
    return readFileSync(file, 'utf8')
      .replace(/^\uFEFF/, '')
      .replaceAll('\r\n', '\n')
  } catch (error) {
    if (error instanceof UserError) throw error
    const code = (error as NodeJS.ErrnoException).code ?? ''
    if (code === 'ENOENT' || code === 'ENOTDIR') return null
    throw new UserError('course-unreadable', { file, reason: code || String(error) }, { cause: error })
  }
}
