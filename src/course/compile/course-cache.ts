import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../../errors/user-error.ts'
import { COMPILED_FORMAT } from '../course.ts'
import { courseFileReader, realRoot, sourceBytes } from '../parse/course-folder.ts'
import type { CompiledCourse } from './compile-course.ts'
import { chapterFile, GLOSSARY_FILE, INDEX_FILE, readJson, SUPPLEMENTS_FILE } from './compiled-files.ts'
import { type Course, openCompiled } from './open-course.ts'

/** What the cached form of a folder was made from: each source file and the hash of its content. */
interface Manifest {
  format: number
  program: string
  files: Record<string, string>
}

/**
 * Opens somebody's course folder. It is compiled once into `cache` and again when the content of a file has changed.
 * Throws `course-missing`, `course-unreadable`, or `course-invalid` with every problem.
 */
export async function openFolder(folder: string, cache: string, program: string): Promise<Course> {
  const root = realRoot(folder)
  const read = courseFileReader(folder)
  const home = join(cache, 'courses', hash(root).slice(0, 16))
  const cached = openCached(home, root, program)
  if (cached) return cached

  const files = new Map<string, string>()
  const { compileCourse } = await import('./compile-course.ts')
  const { course, problems } = compileCourse(path => {
    // Before it is read: a file that changes in between is compiled again next time.
    const content = contentOf(root, path)
    const text = read(path)
    if (text !== null && content !== null) files.set(path, content)
    return text
  })
  if (!course) throw new UserError('course-invalid', { folder, problems })
  saveToCache(home, course, { format: COMPILED_FORMAT, program, files: Object.fromEntries(files) })
  return {
    index: course.index,
    chapter(id) {
      const chapter = course.chapters.find(candidate => candidate.id === id)
      if (!chapter) throw new Error(`no chapter ${id}`)
      return chapter
    },
    glossary: () => course.glossary,
    supplements: () => course.supplements,
  }
}

/** Writes a compiled course as `index.json`, `glossary.json` and one file a chapter. */
export function writeCompiled(folder: string, course: CompiledCourse): void {
  mkdirSync(join(folder, 'chapters'), { recursive: true })
  for (const chapter of course.chapters) writeJson(chapterFile(folder, chapter.id), chapter)
  writeJson(join(folder, GLOSSARY_FILE), course.glossary)
  writeJson(join(folder, SUPPLEMENTS_FILE), course.supplements)
  // The index last: a folder with an index is whole.
  writeJson(join(folder, INDEX_FILE), course.index)
}

/** The cached course where it is whole and made from these very files by this program; null where it must be compiled. */
function openCached(home: string, root: string, program: string): Course | null {
  try {
    const manifest = readJson<Manifest>(join(home, 'manifest.json'))
    if (manifest.format !== COMPILED_FORMAT || manifest.program !== program) return null
    if (!Object.entries(manifest.files).every(([path, known]) => contentOf(root, path) === known)) return null
    const course = openCompiled(home)
    const made = [
      join(home, GLOSSARY_FILE),
      join(home, SUPPLEMENTS_FILE),
      ...course.index.chapters.map(({ id }) => chapterFile(home, id)),
    ]
    return made.every(file => existsSync(file)) ? course : null
  } catch {
    // No cache yet, or a broken one: it is made again.
    return null
  }
}

/** A hash of the bytes of a file, or null where there is none. Throws what `sourceBytes` throws. */
function contentOf(root: string, path: string): string | null {
  const bytes = sourceBytes(root, path)
  return bytes && hash(bytes)
}

function saveToCache(home: string, course: CompiledCourse, manifest: Manifest): void {
  try {
    writeCompiled(home, course)
    writeJson(join(home, 'manifest.json'), manifest)
  } catch {
    // A cache that cannot be written costs time at the next start, nothing else.
  }
}

/** Through a file beside it, so that another process never reads half a file. */
function writeJson(file: string, value: unknown): void {
  const part = `${file}.${crypto.randomUUID()}`
  writeFileSync(part, JSON.stringify(value))
  renameSync(part, file)
}

function hash(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex')
}
