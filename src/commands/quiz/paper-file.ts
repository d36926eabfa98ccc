import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { CourseContext } from '../../context/context.ts'
import { questionFinder } from '../../course/query/find-question.ts'
import { UserError } from '../../errors/user-error.ts'
import { writeNewFile } from '../../files/new-file.ts'
import { readTextFile } from '../../store/read-text-file.ts'
import { answerSheet } from '../../study/attempt.ts'
import { courseOfPaper } from '../../study/frozen-course.ts'
import { type FrozenPaper, readPaper, writePaper } from '../../study/frozen-paper.ts'
import type { OpenPaper } from '../../study/record.ts'
import { keptPaperView } from '../../views/kept-paper.ts'
import { type DrawnPaper, isWhole } from './draw.ts'

/** Keeps a drawn paper whole in a new file: `quiz --freeze FILE`. Nothing is begun. Throws what `writeNewFile` throws. */
export function keepPaper({ course, terminal, page }: CourseContext, drawn: DrawnPaper, file: string): void {
  const { id: courseId, title, version, release, test } = course.index
  const { seed, mode, chapter, section, limit, credit } = drawn
  const sheet = answerSheet({ ...drawn, answers: {} }, questionFinder(course))
  const { content, id } = writePaper({
    course: { id: courseId, title, version, ...(release === undefined ? {} : { release }) },
    seed,
    mode,
    chapter,
    ...(section === undefined ? {} : { section }),
    limit,
    credit,
    passMark: test.passMark,
    questions: sheet.map(({ question, order }) => ({ ...question, shown: order })),
  })
  writeNewFile(file, content)
  terminal.print(keptPaperView({ file, id, questions: sheet.length }, page()))
}

/**
 * Opens a paper that was kept in a file, with the course as it knows it; `begin` keeps a copy, so that it can be gone on with when the file
 * is gone. Throws `bad-paper-file`, `paper-of-another-course` and what `readTextFile` throws.
 */
export function openPaperFile(
  context: CourseContext,
  file: string,
): { context: CourseContext; drawn: DrawnPaper; begin(): void } {
  const content = readTextFile(file)
  const read = readPaper(content)
  if (typeof read === 'string') throw new UserError('bad-paper-file', { file, fault: read })
  const { paper, id } = read
  const { index } = context.course
  if (paper.course.id !== index.id) {
    throw new UserError('paper-of-another-course', { file, wanted: paper.course.title, open: index.title })
  }
  const own = withPaper(context, paper)
  return {
    context: own,
    drawn: drawnFrom(own, paper, id),
    begin() {
      const copy = copyOf(context, id)
      if (!existsSync(copy)) writeNewFile(copy, content, 0o600)
    },
  }
}

/** The context in which an open paper is gone on with: that of its file, where it was taken from one. Throws `paper-gone` without its copy. */
export function contextOfPaper(context: CourseContext, { frozen }: Pick<OpenPaper, 'frozen'>): CourseContext {
  if (frozen === undefined) return context
  const paper = readCopy(context, frozen)
  if (!paper) throw new UserError('paper-gone', {})
  return withPaper(context, paper)
}

/** Whether an open paper was taken from a file of which no copy can be read any more: nobody can go on with it. */
export function isCopyLost(context: CourseContext, { frozen }: Pick<OpenPaper, 'frozen'>): boolean {
  return frozen !== undefined && readCopy(context, frozen) === null
}

function withPaper(context: CourseContext, paper: FrozenPaper): CourseContext {
  return { ...context, course: courseOfPaper(context.course, paper) }
}

function drawnFrom(context: CourseContext, paper: FrozenPaper, frozen: string): DrawnPaper {
  const { seed, mode, chapter, section, limit, credit } = paper
  const drawn = { seed, mode, chapter, limit, questions: paper.questions.map(({ id }) => id) }
  const of = section === undefined ? {} : { section }
  return { ...drawn, ...of, credit, frozen, short: false, whole: isWhole(context, drawn) }
}

function readCopy(context: CourseContext, id: string): FrozenPaper | null {
  try {
    const read = readPaper(readTextFile(copyOf(context, id)))
    return typeof read === 'string' ? null : read.paper
  } catch (error) {
    if (error instanceof UserError) return null
    throw error
  }
}

/** An id comes from the journal too: nothing of it leads out of the folder. */
function copyOf({ paths }: CourseContext, id: string): string {
  return join(paths.papers, `${id.replace(/[^\w-]/g, '')}.json`)
}
