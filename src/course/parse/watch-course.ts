import { type FSWatcher, readdirSync, watch } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../../errors/user-error.ts'

/** An editor saves in several steps, and some files at once: they are one change (milliseconds). */
const SETTLES = 80
/** What a course is made of; editors write swap files beside them. */
const COURSE_FILE = /\.(?:ya?ml|md)$/

/**
 * Calls `changed` after every change of a course's files, until what it gives is called. Its folders are watched and not its files, since
 * most editors put a new file in the place of the old. Throws `course-missing`.
 */
export function watchCourse(folder: string, changed: () => void): () => void {
  let settled: NodeJS.Timeout | undefined
  const watchers: FSWatcher[] = []
  const onChange = (_event: string, file: string | null) => {
    if (file !== null && !COURSE_FILE.test(file)) return
    clearTimeout(settled)
    settled = setTimeout(changed, SETTLES)
  }
  try {
    for (const path of ['', ...foldersIn(folder)]) watchers.push(watch(join(folder, path), onChange))
  } catch (error) {
    throw new UserError('course-missing', { folder }, { cause: error })
  }
  return () => {
    clearTimeout(settled)
    for (const watcher of watchers) watcher.close()
  }
}

/** The folders that a course's files stand in are right below its own. */
function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => (entry.isDirectory() ? [entry.name] : []))
}
