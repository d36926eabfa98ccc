import { createHash } from 'node:crypto'
import type { Problem } from '../../errors/problem.ts'
import { type Question, typeOf } from '../../questions/question.ts'
import { type WrittenBreaks, writeBreaks } from '../../text/breaks.ts'
import type { ContentBlock } from '../../text/content.ts'
import { readingMinutes } from '../../text/reading-time.ts'
import { COMPILED_FORMAT, type CourseIndex, type Lesson, type Term, type TestTerms } from '../course.ts'
import type { ReadCourseFile } from '../parse/course-files.ts'
import type { ChapterSource } from '../parse/parse-chapter.ts'
import { type CourseSource, parseCourse } from '../parse/parse-course.ts'
import type { CourseSettings } from '../parse/schema.ts'
import { plainBlocks } from '../plain-text.ts'
import type { Supplements } from '../supplements.ts'
import { chapterTexts } from './chapter-texts.ts'

/** A chapter's compiled file. */
export interface CompiledChapter {
  id: string
  lesson: Lesson
  questions: Question[]
  /** Where the lines of its texts may end. */
  breaks: WrittenBreaks
}

export interface CompiledCourse {
  index: CourseIndex
  chapters: CompiledChapter[]
  glossary: Term[]
  supplements: Supplements
}

/** Either the compiled course, or every problem of its files at once. */
export type CompileResult = { course: CompiledCourse; problems: [] } | { course: null; problems: Problem[] }

/** Compiles a course folder: Markdown lessons and YAML banks to one index, one file a chapter, and the glossary. */
export function compileCourse(read: ReadCourseFile): CompileResult {
  const { source, problems } = parseCourse(read)
  if (!source || problems.length > 0) return { course: null, problems }
  return { course: compileSource(source), problems: [] }
}

/** Compiles a course that was read without faults. */
export function compileSource(source: CourseSource): CompiledCourse {
  const { id, title, language, objectives, version: release } = source.settings
  const index: CourseIndex = {
    format: COMPILED_FORMAT,
    id,
    title,
    language,
    test: termsOf(source.settings),
    version: versionOf(source),
    ...(release === undefined ? {} : { release }),
    objectives,
    chapters: source.chapters.map(indexEntry),
    terms: source.glossary.terms.map(({ id, section }) => ({ id, section })),
  }
  const chapters = source.chapters.map(compiledChapter)
  const { glossary, supplements } = source
  return { index, chapters, glossary: glossary.terms, supplements }
}

function compiledChapter({ id, lesson: { lesson }, bank: { questions } }: ChapterSource): CompiledChapter {
  return { id, lesson, questions, breaks: writeBreaks(chapterTexts({ lesson, questions })) }
}

/** The terms of the course's test; an exam has a minute a question unless the course says otherwise. */
function termsOf({ test, passMark }: CourseSettings): TestTerms {
  const { count, minutes = count, credit, attempts = null } = test
  return { count, minutes, credit, attempts, passMark: test.passMark ?? passMark }
}

function indexEntry({ id, lesson, bank }: ChapterSource) {
  const { title, summary, extension } = lesson
  return {
    id,
    title,
    summary,
    extension,
    sections: lesson.lesson.sections.map(({ id, title, content }) => ({ id, title, minutes: minutesOf(content) })),
    questions: bank.questions.map(({ id, type, difficulty, section, original, idea }) => ({
      id,
      type,
      difficulty,
      section,
      original,
      idea,
    })),
  }
}

/** Minutes that a section takes to read, to the hundredth. */
function minutesOf(content: readonly ContentBlock[]): number {
  const blocks = plainBlocks(content, { gap: ' ', label: (name, text) => `${name} ${text}` })
  return Math.round(readingMinutes(blocks.map(({ text }) => text).join('\n')) * 100) / 100
}

/**
 * A hash of the ordered ids, types and keys, and of what a paper is drawn and shuffled by: a mended sentence or another language
 * keeps it.
 */
function versionOf({ settings, chapters }: CourseSource): string {
  const parts = chapters.map(({ id, lesson, bank }) => [
    id,
    lesson.lesson.sections.map(section => section.id),
    bank.questions.map(question => [
      question.id,
      question.revision,
      question.difficulty,
      // Only where there is one, so that a course without ideas keeps its version and its 卷號.
      ...(question.idea === undefined ? [] : [{ idea: question.idea }]),
      ...typeOf(question).shuffleParts(question),
    ]),
  ])
  return createHash('sha256')
    .update(JSON.stringify([settings.id, parts]))
    .digest('hex')
    .slice(0, 10)
}
