import type { Location } from '../course/query/location.ts'
import type { PaperScope } from '../course/query/scope.ts'
import type { ReadingPlace } from './reading.ts'
import type { OpenPaper } from './record.ts'

/** One thing worth doing now. */
export type NextStep =
  | { kind: 'resume'; paper: OpenPaper; scope: PaperScope; expired: boolean }
  /** Questions, or terms, that are due. */
  | { kind: 'review' | 'terms' }
  /** Read a section again in which so much was missed. */
  | { kind: 'mend'; place: Location; misses: number }
  /** `section` is its number in the chapter, where only that is practised. */
  | { kind: 'practise'; chapter: number; section?: number }
  | { kind: 'read'; place: ReadingPlace }
  | { kind: 'test'; passedBefore: boolean }
