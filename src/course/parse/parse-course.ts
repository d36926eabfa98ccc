import type { FormProblem } from '../../errors/problem.ts'
import { type Locate, type Position, ProblemCollector } from '../../errors/problem-collector.ts'
import { UserError } from '../../errors/user-error.ts'
import { type BankSource, parseBank } from './parse-bank.ts'
import { type GlossarySource, glossarySource } from './parse-glossary.ts'
import { type LessonSource, parseLesson } from './parse-lesson.ts'
import { parseYaml } from './parse-yaml.ts'
import { type CourseSettings, courseSchema } from './schema.ts'

/** The name of the file every course folder has. */
export const COURSE_FILE = 'course.yaml'

/** Gives the text of a course's file by its path from the course folder, or null where there is none. */
export type ReadCourseFile = (path: string) => string | null

/** A chapter as its files say it. */
export interface ChapterSource {
  id: string
  lessonFile: string
  bankFile: string
  lesson: LessonSource
  bank: BankSource
}

/** A course as its files say it, with where everything stands. */
export interface CourseSource {
  settings: CourseSettings
  locate: Locate
  chapters: ChapterSource[]
  glossary: GlossarySource
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
  const files = new Map<string, string>()
  const read = (path: string) => {
    const text = readFile(path)
    if (text !== null) files.set(path, text)
    return text
  }
  const faults = new ProblemCollector(COURSE_FILE)
  const text = read(COURSE_FILE)
  const parsed = text === null ? null : parseYaml(text, courseSchema, faults)
  if (text === null) faults.add('file-missing', { line: 1, column: 1 }, { path: COURSE_FILE })
  if (!parsed) return { source: null, problems: faults.problems }

  const { value: settings, locate } = parsed
  const problems = [faults.problems]
  const seen = new Ids()
  const goals = settings.objectives.map(objective => objective.id)
  for (const [at, id] of goals.entries()) seen.add('goal', id, faults, locate(['objectives', at, 'id']))
  const chapters: ChapterSource[] = []
  for (const [index, entry] of settings.chapters.entries()) {
    seen.add('chapter', entry.id, faults, locate(['chapters', index, 'id']))
    // Digits alone are the number of a chapter.
    if (/^\d+$/.test(entry.id)) faults.add('value-slug', locate(['chapters', index, 'id']), { key: 'id', value: entry.id })
    const open = (key: 'lesson' | 'questions') => readListed(entry[key], read, faults, locate(['chapters', index, key]))
    const lessonFaults = new ProblemCollector(entry.lesson)
    const bankFaults = new ProblemCollector(entry.questions)
    problems.push(lessonFaults.problems, bankFaults.problems)
    const lessonText = open('lesson')
    const bankText = open('questions')
    const lesson = lessonText === null ? null : parseLesson(lessonText, goals, lessonFaults)
    for (const [id, line] of lesson?.sectionLines ?? []) seen.add('section', id, lessonFaults, { line, column: 1 })
    for (const [at, { id }] of lesson?.lesson.objectives.entries() ?? [])
      seen.add('objective', id, lessonFaults, lesson?.locate(['objectives', at, 'id']) ?? { line: 1, column: 1 })
    if (!lesson || bankText === null) continue
    const bank = parseBank(bankText, referencesOf(lesson), bankFaults)
    for (const [at, question] of bank?.questions.entries() ?? []) {
      seen.add('question', question.id, bankFaults, bank?.locate([at]) ?? { line: 1, column: 1 })
    }
    if (bank) chapters.push({ id: entry.id, lessonFile: entry.lesson, bankFile: entry.questions, lesson, bank })
  }
  const glossary = readGlossary(settings, read, faults, locate, problems)
  return { source: { settings, locate, chapters, glossary, files }, problems: problems.flat() }
}

function readGlossary(
  { glossary: file }: CourseSettings,
  read: ReadCourseFile,
  faults: ProblemCollector,
  locate: Locate,
  problems: FormProblem[][],
): GlossarySource {
  const text = file === undefined ? null : readListed(file, read, faults, locate(['glossary']))
  if (file === undefined || text === null) return { file: file ?? '', terms: [], locate: () => ({ line: 1, column: 1 }) }
  const glossaryFaults = new ProblemCollector(file)
  problems.push(glossaryFaults.problems)
  return glossarySource(file, text, glossaryFaults)
}

/** Ids of one kind must be unique in the whole course; chapters and sections share the words of `read`. */
class Ids {
  private readonly places = new Map<string, string>()

  add(kind: 'chapter' | 'section' | 'question' | 'goal' | 'objective', id: string, faults: ProblemCollector, at: Position): void {
    // Chapters become files, and some disks do not tell a from A.
    const key = `${kind === 'chapter' || kind === 'section' ? 'place' : kind} ${id.toLowerCase()}`
    const first = this.places.get(key)
    if (first === undefined) this.places.set(key, `${faults.file}:${at.line}`)
    else faults.add('id-repeated', at, { id, first })
  }
}

/** Nothing outside the course folder is read through a course. */
function readListed(path: string, read: ReadCourseFile, faults: ProblemCollector, at: Position): string | null {
  if (/^(?:[\\/]|[A-Za-z]:)|(?:^|[\\/])\.\.(?:[\\/]|$)/.test(path)) {
    faults.add('file-outside', at, { path })
    return null
  }
  try {
    const text = read(path)
    if (text === null) faults.add('file-missing', at, { path })
    return text
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    if (error.code === 'course-outside') faults.add('file-outside', at, { path })
    else {
      const line = error.code === 'course-encoding' ? (error as UserError<'course-encoding'>).data.line : 0
      const fault = error.code === 'course-too-big' ? 'too-big' : line > 0 ? 'encoding' : 'unreadable'
      faults.add('file-unusable', at, { path, fault, line })
    }
    return null
  }
}

function referencesOf({ lesson }: LessonSource) {
  return {
    sections: lesson.sections.map(section => section.id),
    objectives: lesson.objectives.map(objective => objective.id),
    notes: lesson.footnotes.map(footnote => footnote.id),
  }
}
