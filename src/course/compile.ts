import { createHash } from 'node:crypto'
import type { Problem } from '../errors.ts'
import { type BankSource, parseBank } from './bank.ts'
import { COMPILED_FORMAT, type CourseIndex, type Lesson } from './course.ts'
import { type LessonSource, parseLesson } from './lesson.ts'
import type { Question } from './question.ts'
import { courseSchema } from './schema.ts'
import { Faults, type Position } from './source.ts'
import { parseYaml } from './yaml.ts'

/** The name of the file every course folder has. */
export const COURSE_FILE = 'course.yaml'

/** A chapter's compiled file. */
export interface CompiledChapter {
  id: string
  lesson: Lesson
  questions: Question[]
}

export interface CompiledCourse {
  index: CourseIndex
  chapters: CompiledChapter[]
}

/** Gives the text of a course's file by its path from the course folder, or null where there is none. */
export type ReadCourseFile = (path: string) => string | null

/** Either the compiled course, or every problem of its files at once. */
export type CompileResult = { course: CompiledCourse; problems: [] } | { course: null; problems: Problem[] }

/** Compiles a course folder: Markdown lessons and YAML banks to one index and one file a chapter. */
export function compileCourse(read: ReadCourseFile): CompileResult {
  const faults = new Faults(COURSE_FILE)
  const problems = [faults.problems]
  const text = read(COURSE_FILE)
  const parsed = text === null ? null : parseYaml(text, courseSchema, faults)
  if (text === null) faults.add('file-missing', { line: 1, column: 1 }, { path: COURSE_FILE })
  if (!parsed) return { course: null, problems: faults.problems }

  const seen = new Ids()
  const chapters: { id: string; source: LessonSource; bank: BankSource }[] = []
  for (const [index, entry] of parsed.value.chapters.entries()) {
    seen.add('chapter', entry.id, faults, parsed.locate(['chapters', index, 'id']))
    const open = (key: 'lesson' | 'questions') => readListed(entry[key], read, faults, parsed.locate(['chapters', index, key]))
    const lessonFaults = new Faults(entry.lesson)
    const bankFaults = new Faults(entry.questions)
    problems.push(lessonFaults.problems, bankFaults.problems)
    const lessonText = open('lesson')
    const bankText = open('questions')
    const source = lessonText === null ? null : parseLesson(lessonText, lessonFaults)
    for (const [id, line] of source?.sectionLines ?? []) seen.add('section', id, lessonFaults, { line, column: 1 })
    if (!source || bankText === null) continue
    const bank = parseBank(bankText, referencesOf(source), bankFaults)
    for (const [at, question] of bank?.questions.entries() ?? []) {
      seen.add('question', question.id, bankFaults, bank?.places[at] ?? { line: 1, column: 1 })
    }
    if (bank) chapters.push({ id: entry.id, source, bank })
  }

  const all = problems.flat()
  if (all.length > 0) return { course: null, problems: all }
  const { id, title, language, passMark, objectives } = parsed.value
  const entries = chapters.map(indexEntry)
  const index: CourseIndex = {
    format: COMPILED_FORMAT,
    id,
    title,
    language,
    passMark,
    version: versionOf(id, entries),
    objectives,
    chapters: entries,
  }
  const compiled = chapters.map(({ id, source, bank }) => ({ id, lesson: source.lesson, questions: bank.questions }))
  return { course: { index, chapters: compiled }, problems: [] }
}

/** Ids of one kind must be unique in the whole course; chapters and sections share the words of `read`. */
class Ids {
  private readonly places = new Map<string, string>()

  add(kind: 'chapter' | 'section' | 'question', id: string, faults: Faults, at: Position): void {
    // Chapters become files, and some disks do not tell a from A.
    const key = `${kind === 'question' ? 'question' : 'place'} ${id.toLowerCase()}`
    const first = this.places.get(key)
    if (first === undefined) this.places.set(key, `${faults.file}:${at.line}`)
    else faults.add('id-repeated', at, { id, first })
  }
}

/** Nothing outside the course folder is read through a course. */
function readListed(path: string, read: ReadCourseFile, faults: Faults, at: Position): string | null {
  if (/^(?:[\\/]|[A-Za-z]:)|(?:^|[\\/])\.\.(?:[\\/]|$)/.test(path)) {
    faults.add('file-outside', at, { path })
    return null
  }
  const text = read(path)
  if (text === null) faults.add('file-missing', at, { path })
  return text
}

function referencesOf({ lesson }: LessonSource) {
  return {
    sections: lesson.sections.map(section => section.id),
    objectives: lesson.objectives.map(objective => objective.id),
    notes: lesson.footnotes.map(footnote => footnote.id),
  }
}

function indexEntry({ id, source, bank }: { id: string; source: LessonSource; bank: BankSource }) {
  return {
    id,
    title: source.title,
    summary: source.summary,
    sections: source.lesson.sections.map(({ id, title }) => ({ id, title })),
    questions: bank.questions.map(({ id, type, section, revision, original }) => ({ id, type, section, revision, original })),
  }
}

/** A hash of the ordered ids, types and keys: a mended sentence or another language keeps it. */
function versionOf(course: string, chapters: CourseIndex['chapters']): string {
  const parts = chapters.map(chapter => [
    chapter.id,
    chapter.sections.map(section => section.id),
    chapter.questions.map(question => [question.id, question.revision]),
  ])
  return createHash('sha256')
    .update(JSON.stringify([course, parts]))
    .digest('hex')
    .slice(0, 10)
}
