import { existsSync, readdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { UserError } from '../errors.ts'
import { courseFolder } from './folder.ts'
import { COURSE_FILE, type CourseSource, parseCourse } from './parse.ts'

/**
 * The same course in other languages: folders beside this one whose course.yaml has the same id. `faulty` are the names of those that
 * have faults of their own, or cannot be read: what they lack says nothing about this one.
 */
export function otherEditions(folder: string, id: string): { sources: CourseSource[]; faulty: string[] } {
  const root = resolve(folder)
  const found = { sources: [] as CourseSource[], faulty: [] as string[] }
  for (const name of readdirSync(dirname(root))) {
    const other = join(dirname(root), name)
    if (other === root || !existsSync(join(other, COURSE_FILE))) continue
    try {
      const read = courseFolder(other)
      // Somebody else's course is nobody's business here.
      if (/^id:[ \t]*["']?([\w-]+)/m.exec(read(COURSE_FILE) ?? '')?.[1] !== id) continue
      const { source, problems } = parseCourse(read)
      if (source && problems.length === 0) found.sources.push(source)
      else found.faulty.push(name)
    } catch (error) {
      if (!(error instanceof UserError)) throw error
    }
  }
  return found
}
