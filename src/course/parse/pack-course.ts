import { ZipFile } from 'yazl'
import { UserError } from '../../errors/user-error.ts'
import { courseFileReader, realRoot, sourceBytes } from './course-folder.ts'
import { parseCourse } from './parse-course.ts'
import type { CourseSettings } from './schema.ts'

/** The first date that zip can hold, without a time zone, and the same rights: the same course gives the same bytes everywhere. */
const FILE_OPTIONS = { mtime: new Date(1980, 0, 1), forceDosTimestamp: true, mode: 0o100644 }

/** A packed course: what course.yaml says of it, the paths of its files, and the zip. */
export interface PackedCourse {
  settings: CourseSettings
  paths: string[]
  zip: Buffer
}

/**
 * Packs the files of a course folder that the course names, and no others that lie there. Throws `course-invalid` where it has faults, and
 * what `courseFileReader` throws.
 */
export async function packCourse(folder: string): Promise<PackedCourse> {
  const root = realRoot(folder)
  const read = courseFileReader(folder)
  const paths: string[] = []
  const { source, problems } = parseCourse(path => {
    const text = read(path)
    if (text !== null && !paths.includes(path)) paths.push(path)
    return text
  })
  if (!source || problems.length > 0) throw new UserError('course-invalid', { folder, problems })
  const zip = new ZipFile()
  for (const path of paths) {
    zip.addBuffer(sourceBytes(root, path) ?? Buffer.alloc(0), path.replaceAll('\\', '/'), FILE_OPTIONS)
  }
  zip.end()
  const chunks: Buffer[] = []
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk))
  return { settings: source.settings, paths, zip: Buffer.concat(chunks) }
}
