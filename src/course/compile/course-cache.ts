import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { UserError } from '../../errors/user-error.ts'
import { COMPILED_FORMAT } from '../course.ts'
import { courseFileReader, realRoot } from '../parse/course-folder.ts'
import type { CompiledCourse } from './compile-course.ts'
import { chapterFile, GLOSSARY_FILE, INDEX_FILE, readJson, SUPPLEMENTS_FILE } from './compiled-files.ts'
import { packIndex } from './index-file.ts'
import { type Course, openCompiled } from './open-course.ts'
import { compareSource, type SourceStamp, sourceStamp } from './source-stamps.ts'

const MANIFEST_FILE = 'manifest.json'

/** What the cached form of a folder was made from: each source file and what it was. */
interface Manifest {
  format: number
  program: string
  files: Record<string, SourceStamp>
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

  const files = new Map<string, SourceStamp>()
  const { compileCourse } = await import('./compile-course.ts')
  const { course, problems } = compileCourse(path => {
    // Before it is read: a file that changes in between is compiled again next time.
    const stamp = sourceStamp(root, path, Date.now())
    const text = read(path)
    if (text !== null && stamp !== null) files.set(path, stamp)
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
  writeJson(join(folder, INDEX_FILE), packIndex(course.index))
}

/** The cached course where it is whole and made from these very files by this program; null where it must be compiled. */
function openCached(home: string, root: string, program: string): Course | null {
  try {
    const manifest = readJson<Manifest>(join(home, MANIFEST_FILE))
    if (manifest.format !== COMPILED_FORMAT || manifest.program !== program) return null
    const states = Object.entries(manifest.files).map(([path, stamp]) => compareSource(root, path, stamp))
    if (states.includes('changed')) return null
    const course = openCompiled(home)
    if (!isWhole(home, course)) return null
    if (states.includes('same')) restamp(home, root, manifest)
    return course
  } catch {
    // No cache yet, or a broken one: it is made again.
    return null
  }
}

function isWhole(home: string, { index }: Course): boolean {
  const chapters = new Set(readdirSync(dirname(chapterFile(home, ''))))
  const all = [GLOSSARY_FILE, SUPPLEMENTS_FILE].every(file => existsSync(join(home, file)))
  return all && index.chapters.every(({ id }) => chapters.has(basename(chapterFile(home, id))))
}

/** Notes what the system says now of files that had to be read, so that the next start need not read them. */
function restamp(home: string, root: string, manifest: Manifest): void {
  const now = Date.now()
  const stamps = Object.entries(manifest.files).map(([path, known]) => {
    const stamp = sourceStamp(root, path, now)
    return [path, stamp?.hash === known.hash ? stamp : known] as const
  })
  try {
    writeJson(join(home, MANIFEST_FILE), { ...manifest, files: Object.fromEntries(stamps) })
  } catch {
    // They are read again next time.
  }
}

function saveToCache(home: string, course: CompiledCourse, manifest: Manifest): void {
  try {
    writeCompiled(home, course)
    writeJson(join(home, MANIFEST_FILE), manifest)
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

function hash(content: string): string {
  return createHash('sha256').update(content).digest('hex')
}
