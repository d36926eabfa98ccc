import type { FormProblem, FormProblemCode, ProblemData } from './problem.ts'

/** Gathers the faults found in one file of a course. */
export class ProblemCollector {
  readonly problems: FormProblem[] = []
  readonly file: string

  constructor(file: string) {
    this.file = file
  }

  /** Notes a fault at a 1-based line and column. */
  add<C extends FormProblemCode>(code: C, at: Position, data: ProblemData[C]): void {
    this.problems.push({ file: this.file, line: at.line, column: at.column, code, data })
  }
}

/** A place in a file, from 1. */
export interface Position {
  line: number
  column: number
}

/** The keys and list places that lead to a value of a parsed file. */
export type Path = readonly PropertyKey[]

/** Where the value at a path stands, or the nearest parent that exists; with `key`, where that key of the value stands. */
export type Locate = (path: Path, key?: string) => Position
