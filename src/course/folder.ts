import { existsSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { UserError } from '../errors.ts'
import type { ReadCourseFile } from './parse.ts'

/** Reads the files of a course folder as text. Throws `course-missing` where there is no such folder, and `course-unreadable`. */
export function courseFolder(folder: string): ReadCourseFile {
  const root = resolve(folder)
  if (!existsSync(root) || !statSync(root).isDirectory()) throw new UserError('course-missing', { folder })
  return path => readSource(join(root, path))
}

function readSource(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
      .replace(/^\uFEFF/, '')
      .replaceAll('\r\n', '\n')
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    if (code === 'ENOENT' || code === 'ENOTDIR') return null
    throw new UserError('course-unreadable', { file, reason: code || String(error) }, { cause: error })
  }
}
