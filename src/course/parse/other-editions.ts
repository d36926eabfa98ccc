import { existsSync, readdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { FormProblem } from '../../errors/problem.ts'
import { UserError } from '../../errors/user-error.ts'
import { courseFileReader } from './course-folder.ts'
import { COURSE_FILE, type CourseSource, parseCourse } from './parse-course.ts'

/**
 * The same course in other languages: folders beside this one whose course.yaml has the same id. Of one that has
 * faults of its own there is a problem instead: what it lacks says nothing about this one.
 */
export function otherEditions(folder: string, id: string): { sources: CourseSource[]; problems: FormProblem[] } {
  const root = resolve(folder)
  const found: { sources: CourseSource[]; problems: FormProblem[] } = { sources: [], problems: [] }
  for (const name of readdirSync(dirname(root))) {
    const other = join(dirname(root), name)
    if (other === root || !existsSync(join(other, COURSE_FILE))) continue
    try {
      const read = courseFileReader(other)
      // Somebody else's course is nobody's business here.
      if (/^id:[ \t]*["']?([\w-]+)/m.exec(read(COURSE_FILE) ?? '')?.[1] !== id) continue
      const { source, problems } = parseCourse(read)
      if (source && problems.length === 0) found.sources.push(source)
      else found.problems.push({ file: COURSE_FILE, line: 1, column: 1, code: 'edition-faulty', data: { folder: name } })
    } catch (error) {
      if (!(error instanceof UserError)) throw error
    }
  }
  return found
}
