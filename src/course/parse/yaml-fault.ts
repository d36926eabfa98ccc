import type { ErrorCode } from 'yaml'
import type { FormProblemCode, ProblemData } from '../../errors/problem.ts'
import type { YamlLine } from './yaml-line.ts'

/** A fault as the parser met it: its codes and words, and where it gave up, both from 0. */
export interface YamlFault {
  codes: readonly ErrorCode[]
  message: string
  line: number
  column: number
}

/** What is known where a slip is looked for. */
export interface SlipContext {
  fault: YamlFault
  lines: readonly YamlLine[]
  /** The one at which the parser gave up. */
  line: YamlLine
  /** The number of the text's first line in its file. */
  firstLine: number
  tell: Tell
}

/** Tells the author at a column, from 0, of a line; true, so that a recogniser ends with it. */
export type Tell = <C extends FormProblemCode>(line: YamlLine, column: number, code: C, data: ProblemData[C]) => true

/** Looks for one kind of slip; true where it was found and told. */
export type Recogniser = (context: SlipContext) => boolean
