import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, realpathSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { UserError } from '../../errors/user-error.ts'
import { COMPILED_FORMAT } from '../course.ts'
import type { ReadCourseFile } from '../parse/course-files.ts'
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

/** Where a course is read from: a folder, or a zip file of one. */
interface Source {
  /** As it was named. */
  place: string
  /** Its path behind any symbolic link, and the folder that holds what the cached form is compared with. */
  path: string
  root: string
  /** What is compared for a file of the course: the file, or the whole zip. */
  fileOf(path: string): string
  stampOf(path: string): SourceStamp | null
  read(): ReadCourseFile | Promise<ReadCourseFile>
}

/**
 * Opens somebody's course: a folder, or the zip of one. It is compiled once into `cache` and again when the content of a file has changed.
 * Throws `course-missing`, `course-unreadable`, `bad-archive`, or `course-invalid` with every problem.
 */
export async function openCourseAt(place: string, cache: string, program: string): Promise<Course> {
  const source = statSync(place, { throwIfNoEntry: false })?.isFile() ? await zipSource(place) : folderSource(place)
  const home = join(cache, 'courses', hash(source.path).slice(0, 16))
  return openCached(home, source.root, program) ?? (await compiled(source, home, program))
}

function folderSource(place: string): Source {
  const root = realRoot(place)
  const stampOf = (path: string) => sourceStamp(root, path, Date.now())
  return { place, path: root, root, fileOf: path => path, stampOf, read: () => courseFileReader(place) }
}

async function zipSource(place: string): Promise<Source> {
  const { readArchive } = await import('../parse/course-archive.ts')
  const archive = readArchive(place)
  const path = realpathSync(place)
  const stamp = { hash: archive.hash, stat: null }
  return { place, path, root: dirname(path), fileOf: () => basename(path), stampOf: () => stamp, read: archive.unpack }
}

async function compiled(source: Source, home: string, program: string): Promise<Course> {
  const files = new Map<string, SourceStamp>()
  const read = await source.read()
  const { compileCourse } = await import('./compile-course.ts')
  const { course, problems } = compileCourse(path => {
    // Before it is read: a file that changes in between is compiled again next time.
    const stamp = source.stampOf(path)
    const text = read(path)
    if (text !== null && stamp !== null) files.set(source.fileOf(path), stamp)
    return text
  })
  if (!course) throw new UserError('course-invalid', { folder: source.place, problems })
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
