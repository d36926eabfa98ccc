import type { FormProblem } from '../../errors/problem.ts'
import type { Locate, ProblemCollector } from '../../errors/problem-collector.ts'
import type { Supplements } from '../supplements.ts'
import { CourseFiles, type ReadCourseFile } from './course-files.ts'
import { type ChapterSource, parseChapter } from './parse-chapter.ts'
import { emptyGlossary, type GlossarySource, parseGlossary } from './parse-glossary.ts'
import { parseSupplements } from './parse-supplements.ts'
import { type ParsedYaml, parseYaml } from './parse-yaml.ts'
import { type CourseSettings, courseSchema } from './schema.ts'
import { UniqueIds } from './unique-ids.ts'

/** The name of the file every course folder has. */
export const COURSE_FILE = 'course.yaml'

/** A course as its files say it, with where everything stands. */
export interface CourseSource {
  settings: CourseSettings
  locate: Locate
  chapters: ChapterSource[]
  /** Ids of the chapters that are left out, since their lesson or bank has faults. */
  unreadChapters: string[]
  glossary: GlossarySource
  supplements: Supplements
  /** The text of every file read, by its path. */
  files: Map<string, string>
}

/** What could be read of a course, and every fault of form. The source is null where course.yaml itself cannot be used. */
export interface ParsedCourse {
  source: CourseSource | null
  problems: FormProblem[]
}

/** Reads a course folder: Markdown lessons, YAML banks, and the glossary. A file with faults is left out of the source. */
export function parseCourse(readFile: ReadCourseFile): ParsedCourse {
  const files = new CourseFiles(readFile)
  const faults = files.collectorOf(COURSE_FILE)
  const parsed = parseSettings(files, faults)
  if (!parsed) return { source: null, problems: files.problems }
  const { value: settings, locate } = parsed
  const ids = new UniqueIds()
  for (const [at, { id }] of settings.objectives.entries()) ids.add('goal', id, faults, locate(['objectives', at, 'id']))
  const course = { files, ids, settings, locate, faults }
  const chapters = settings.chapters.flatMap((entry, index) => parseChapter(index, entry, course) ?? [])
  const unreadChapters = settings.chapters.map(({ id }) => id).filter(id => !chapters.some(chapter => chapter.id === id))
  const glossary = readGlossary(settings, locate, files, faults)
  const supplements = parseSupplements(settings, locate, files, faults)
  const source = { settings, locate, chapters, unreadChapters, glossary, supplements, files: files.texts }
  return { source, problems: files.problems }
}

function parseSettings(files: CourseFiles, faults: ProblemCollector): ParsedYaml<CourseSettings> | null {
  const text = files.read(COURSE_FILE)
  if (text !== null) return parseYaml(text, courseSchema, faults)
  faults.add('file-missing', { line: 1, column: 1 }, { path: COURSE_FILE })
  return null
}

function readGlossary(
  { glossary: file, language }: CourseSettings,
  locate: Locate,
  files: CourseFiles,
  faults: ProblemCollector,
): GlossarySource {
  const text = file === undefined ? null : files.readListed(file, faults, locate(['glossary']))
  if (file === undefined) return emptyGlossary('', true)
  if (text === null) return emptyGlossary(file, false)
  return parseGlossary(file, text, language, files.collectorOf(file))
}
