import type { FormProblem } from '../../errors/problem.ts'
import { type Position, ProblemCollector } from '../../errors/problem-collector.ts'
import { UserError } from '../../errors/user-error.ts'

/** Gives the text of a course's file by its path from the course folder, or null where there is none. */
export type ReadCourseFile = (path: string) => string | null

/** An absolute path, or one that leaves its folder, in the manner of any system. */
const OUTSIDE = /^(?:[\\/]|[A-Za-z]:)|(?:^|[\\/])\.\.(?:[\\/]|$)/

/** The files of a course while they are read: their texts by path, and the faults of each. */
export class CourseFiles {
  readonly texts = new Map<string, string>()
  private readonly collectors: ProblemCollector[] = []
  private readonly readFile: ReadCourseFile

  constructor(readFile: ReadCourseFile) {
    this.readFile = readFile
  }

  /** What gathers the faults of one file. */
  collectorOf(file: string): ProblemCollector {
    const collector = new ProblemCollector(file)
    this.collectors.push(collector)
    return collector
  }

  /** Every fault so far, file by file in the order in which their collectors were asked for. */
  get problems(): FormProblem[] {
    return this.collectors.flatMap(({ problems }) => problems)
  }

  /** The text of a file, or null where there is none. Throws what the reader throws. */
  read(path: string): string | null {
    const text = this.readFile(path)
    if (text !== null) this.texts.set(path, text)
    return text
  }

  /**
   * The text of a file that another names at a place; null, with a fault there, where it cannot be used. Nothing outside the course
   * folder is read through a course.
   */
  readListed(path: string, faults: ProblemCollector, at: Position): string | null {
    if (OUTSIDE.test(path)) {
      faults.add('file-outside', at, { path })
      return null
    }
    try {
      const text = this.read(path)
      const mended = path.replaceAll('\\', '/')
      if (text === null && mended !== path) faults.add('path-backslash', at, { path, mended })
      else if (text === null) faults.add('file-missing', at, { path })
      return text
    } catch (error) {
      if (!(error instanceof UserError) || error.code === 'course-whole-too-big') throw error
      reportUnreadable(error, path, faults, at)
      return null
    }
  }
}

function reportUnreadable({ code, data }: UserError, path: string, faults: ProblemCollector, at: Position): void {
  const unusable = (fault: 'too-big' | 'encoding' | 'unreadable', line = 0) => {
    faults.add('file-unusable', at, { path, fault, line })
  }
  if (code === 'course-outside') faults.add('file-outside', at, { path })
  else if (code === 'course-too-big') unusable('too-big')
  else if (code === 'course-encoding' && 'line' in data) unusable('encoding', data.line)
  else unusable('unreadable')
}
