import { existsSync, readdirSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { FormProblem } from '../../errors/problem.ts'
import { UserError } from '../../errors/user-error.ts'
import { courseFileReader } from './course-folder.ts'
import { COURSE_FILE, type CourseSource, parseCourse } from './parse-course.ts'

/** The same course in another language, and the name of the folder in which it stands beside the first. */
export interface Edition {
  folder: string
  source: CourseSource
}

/** Editions that can be compared, and what is to be said of those that cannot. */
export interface Editions {
  editions: readonly Edition[]
  problems: readonly FormProblem[]
}

/**
 * The same course in other languages: folders beside this one whose course.yaml has the same id. Of one that has
 * faults of its own there is a problem instead: what it lacks says nothing about this one; of one in the same language too: it is a copy.
 * `known` is a folder that is beside it for a reason.
 */
export function otherEditions(folder: string, { id, language }: CourseSource['settings'], known?: string): Editions {
  const root = resolve(folder)
  const editions: Edition[] = []
  const problems: FormProblem[] = []
  const atStart = { file: COURSE_FILE, line: 1, column: 1 }
  for (const name of coursesBeside(root, known)) {
    try {
      const read = courseFileReader(join(dirname(root), name))
      const head = read(COURSE_FILE) ?? ''
      // Somebody else's course is nobody's business here.
      if (fieldOf(head, 'id') !== id) continue
      if (fieldOf(head, 'language')?.toLowerCase() === language.toLowerCase()) {
        problems.push({ ...atStart, code: 'edition-copied', data: { folder: basename(root), copy: name, language } })
        continue
      }
      const { source, problems: faults } = parseCourse(read)
      if (source && faults.length === 0) editions.push({ folder: name, source })
      else problems.push({ ...atStart, code: 'edition-faulty', data: { folder: name } })
    } catch (error) {
      if (!(error instanceof UserError)) throw error
    }
  }
  return { editions, problems }
}

/** The names of the folders beside a course that are courses, but for one that is known. */
function coursesBeside(root: string, known?: string): string[] {
  const shelf = dirname(root)
  const left = [root, known === undefined ? root : resolve(known)]
  return readdirSync(shelf).filter(name => !left.includes(join(shelf, name)) && existsSync(join(shelf, name, COURSE_FILE)))
}

/** A field of course.yaml, as far as it can be told without reading all of it. */
function fieldOf(text: string, field: string): string | undefined {
  return new RegExp(`^${field}:[ \\t]*["']?([\\w-]+)`, 'm').exec(text)?.[1]
}
