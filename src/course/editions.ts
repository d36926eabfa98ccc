import { existsSync, readdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { courseFolder } from './folder.ts'
import { COURSE_FILE, type CourseSource, parseCourse } from './parse.ts'

/** The same course in other languages: folders beside this one whose course.yaml has the same id. */
export function otherEditions(folder: string, id: string): CourseSource[] {
  const root = resolve(folder)
  const beside = readdirSync(dirname(root)).map(name => join(dirname(root), name))
  return beside.flatMap(other => {
    if (other === root || !existsSync(join(other, COURSE_FILE))) return []
    const { source } = parseCourse(courseFolder(other))
    return source?.settings.id === id ? [source] : []
  })
}
