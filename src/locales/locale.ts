import type { ProblemSentences } from '../errors/problem.ts'
import type { ErrorCode, ErrorData } from '../errors/user-error.ts'
import type { CommandLine } from './command-line.ts'
import type { ExchangeWords } from './exchange-words.ts'
import type { HelpWords } from './help-words.ts'
import type { LearnedWords } from './learned-words.ts'
import type { PaperWords } from './paper-words.ts'
import type { Punctuation } from './punctuation.ts'
import type { QuizWords } from './quiz-words.ts'
import type { ReadingWords } from './reading-words.ts'
import type { RecordWords } from './record-words.ts'
import type { TodayWords } from './today-words.ts'
import type { ToolWords } from './tool-words.ts'
import type { TrainerWords } from './trainer-words.ts'
import type { TypedWords } from './typed-words.ts'

/** A sentence for every error: what happened, with the name of the thing, and what to do next. */
export type ErrorSentences = {
  [C in ErrorCode]: (data: ErrorData[C], commandLine: CommandLine) => string
}

/** What the screens say. */
export interface Screens extends ReadingWords, QuizWords, RecordWords, LearnedWords, TodayWords, ToolWords {
  /** A score from 0 to 100 as every screen shows it. */
  points: (score: number) => string
  chapter: (number: number) => string
  /** Stands above the one command worth running next. */
  nextStep: string
}

/**
 * A language of the program, whole: what it says, how it puts texts together, and what may be typed in it. Each catalogue names its
 * type, so that a missing sentence is a compiler error in that catalogue.
 */
export interface Locale extends Screens, TrainerWords, ExchangeWords, PaperWords {
  help: HelpWords
  errors: ErrorSentences
  problems: ProblemSentences
  punctuation: Punctuation
  typed: TypedWords
}
