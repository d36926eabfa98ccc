import type { Context } from '../../context/context.ts'
import { writeNewFile } from '../../files/new-file.ts'
import { packedCourseView } from '../../views/packed-course.ts'

/**
 * Packs a course folder into one zip file, by default named for its id and version in the folder one is in. Throws `course-invalid`,
 * `file-exists` and what else reading and writing throw.
 */
export async function packInto({ terminal, page }: Context, folder: string, output: string | undefined): Promise<void> {
  const { packCourse } = await import('../../course/parse/pack-course.ts')
  const { settings, paths, zip } = await packCourse(folder)
  const { id, version } = settings
  const file = output ?? `${[id, ...(version === undefined ? [] : [version.replaceAll(/[^\w.]+/g, '-')])].join('-')}.zip`
  writeNewFile(file, zip)
  terminal.print(packedCourseView({ file, files: paths.length, bytes: zip.length, version: version ?? null }, page()))
}
