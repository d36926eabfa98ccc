import type { ChapterEntry, CourseIndex, SectionEntry } from '../../course/course.ts'
import { type Scope, scopeOf } from '../../course/query/scope.ts'
import { UserError } from '../../errors/user-error.ts'
import type { KeyWanted } from '../../formats/printed-paper.ts'
import type { Locale } from '../../locales/locale.ts'
import type { QuestionFilter } from '../../study/draw-practice.ts'
import type { PaperMode } from '../../study/events.ts'
import { countOf, isPaperFile, minutesOf, paperCodeOf, seedOf, typeOf } from './option-values.ts'
import { asksForNewPaper, choosesQuestions, type QuizOptions, rejectConflicts, rejectPaperFileConflicts } from './options.ts'

/** Questions of a practice. */
const PRACTICE_COUNT = 10

/**
 * Where a paper goes: to the learner at the keyboard, or without one to the answers of --answers, or as text to stdout; printed as
 * Markdown, kept whole in a new file, or as the HTML file of that name (`-` for stdout).
 */
export type QuizOutput =
  | { kind: 'keyboard' }
  | { kind: 'answers'; answers: string; json: boolean }
  | { kind: 'sheet'; keyWanted: KeyWanted; html: string | null }
  | { kind: 'freeze'; file: string }
  | { kind: 'json' }

/** What a call of `salescourse quiz` asks for, every value of it read and found good. */
export interface QuizRequest {
  mode: PaperMode
  /** Null for the whole course. */
  chapter: ChapterEntry | null
  /** The one section of the chapter to practise; null for all of it. */
  section: SectionEntry | null
  filter: QuestionFilter
  /** Whether a practice of chosen questions is wanted. */
  filtered: boolean
  inOrder: boolean
  /** Number of questions, or null for all there are. */
  count: number | null
  /** Whether the number was typed: then it is said where there are fewer. */
  countTyped: boolean
  /** The file that the paper is kept in; null where it is drawn. */
  file: string | null
  /** Null for a fresh one. */
  seed: string | null
  /** Time limit of an exam; null for that of the course. */
  minutes: number | null
  /** Whether only a paper that is open will do. */
  resume: boolean
  /** Whether only a new paper will do. */
  anew: boolean
  /** Whether the result is printed in one piece, and not walked through. */
  showAll: boolean
  output: QuizOutput
}

/**
 * Reads what was typed behind `quiz`, before anything is done about it, in the learner's language. Throws `options-clash` and what
 * else is told of a wrong call: the place, 卷號, type, count, seed or minutes.
 */
export function parseQuizRequest(
  typedPlace: string | undefined,
  options: QuizOptions,
  index: CourseIndex,
  words: Locale,
): QuizRequest {
  rejectConflicts(options, typedPlace)
  const scope = askedScope(index, typedPlace, options, words)
  const output = outputOf(options)
  const fixed = options.seed !== undefined || options.paper !== undefined
  if (output.kind === 'answers' && !fixed) throw new UserError('answers-need-seed', {})
  const filter = filterOf(options, words)
  const file = paperFileOf(options)
  const filtered = choosesQuestions(options)
  const fresh = modeOf(options, scope.chapter !== null || filtered)
  const draw =
    options.paper === undefined || file !== null
      ? drawAsTyped(options, scope, fresh === 'practice' ? PRACTICE_COUNT : index.test.count)
      : drawOfCode(options.paper, index)
  return {
    ...draw,
    file,
    mode: modeOf(options, draw.chapter !== null || filtered),
    filter,
    filtered,
    inOrder: Boolean(options.inOrder || options.original),
    minutes: minutesOf(options.minutes),
    resume: Boolean(options.resume),
    anew: asksForNewPaper(options),
    showAll: Boolean(options.showAll),
    output,
  }
}

/** Throws `exam-by-chapter`: a section has too few questions for an exam. */
function askedScope(index: CourseIndex, typed: string | undefined, { exam }: QuizOptions, words: Locale): Scope {
  const scope = scopeOf(index, typed, words.typed.place)
  const { section, number } = scope
  if (exam && section && number !== null) throw new UserError('exam-by-chapter', { place: typed ?? '', chapter: number })
  return scope
}

/** Throws `options-clash`. */
function paperFileOf(options: QuizOptions): string | null {
  const { paper } = options
  if (paper === undefined || !isPaperFile(paper)) return null
  rejectPaperFileConflicts(options, paper)
  return paper
}

type Draw = Pick<QuizRequest, 'chapter' | 'section' | 'count' | 'countTyped' | 'seed'>

function drawAsTyped({ count, all, original, seed }: QuizOptions, { chapter, section }: Scope, usual: number): Draw {
  const typed = countOf(count)
  return {
    chapter,
    section,
    count: typed ?? (all || original ? null : usual),
    countTyped: typed !== null,
    seed: seedOf(seed),
  }
}

function drawOfCode(typed: string, index: CourseIndex): Draw {
  const { chapter, count, seed } = paperCodeOf(typed, index)
  const entry = chapter === null ? null : (index.chapters[chapter - 1] ?? null)
  return { chapter: entry, section: null, count, countTyped: false, seed }
}

/** How a paper is taken: an exam, the original test, a practice of a chapter or of chosen questions, or a test. */
function modeOf({ exam, original }: QuizOptions, chosen: boolean): PaperMode {
  if (exam) return 'exam'
  if (original) return 'original'
  return chosen ? 'practice' : 'test'
}

function filterOf({ mistakes, starred, unseen, type }: QuizOptions, words: Locale): QuestionFilter {
  return {
    mistakes: Boolean(mistakes),
    starred: Boolean(starred),
    unseen: Boolean(unseen),
    type: typeOf(type, words),
  }
}

function outputOf({ answers, print, html, freeze, withKey, withWhy, json }: QuizOptions): QuizOutput {
  if (answers !== undefined) return { kind: 'answers', answers, json: Boolean(json) }
  if (freeze !== undefined) return { kind: 'freeze', file: freeze }
  if (print || html !== undefined) {
    return { kind: 'sheet', keyWanted: withWhy ? 'reasons' : withKey ? 'key' : 'none', html: html ?? null }
  }
  return { kind: json ? 'json' : 'keyboard' }
}
