import { randomUUID } from 'node:crypto'
import type { ChapterEntry, CourseIndex } from '../../course/course.ts'
import { findPlace } from '../../course/place.ts'
import { type AskedQuestion, isAsked } from '../../course/question.ts'
import { UserError } from '../../errors.ts'
import { drawPaper } from '../../study/paper.ts'
import type { OpenPaper } from '../../study/record.ts'
import type { Context } from '../../world.ts'

/** What a paper is drawn over: one chapter with its number, or the whole course. */
export interface Scope {
  number: number | null
  chapter: ChapterEntry | null
}

const DEFAULT_COUNT = 10

/** The chapter a learner named, or the whole course. Throws `unknown-chapter`, and `practice-by-chapter` for a section. */
export function scopeOf(index: CourseIndex, typed: string | undefined): Scope {
  if (typed === undefined) return { number: null, chapter: null }
  const place = findPlace(index, typed)
  if (place?.section) throw new UserError('practice-by-chapter', { place: typed, chapter: place.number })
  if (place) return { number: place.number, chapter: place.chapter }
  const chapters = index.chapters.map(({ title }, at) => ({ number: at + 1, title }))
  throw new UserError('unknown-chapter', { place: typed, chapters })
}

/** A paper that has been drawn and not begun. */
export type DrawnPaper = Pick<OpenPaper, 'seed' | 'mode' | 'chapter' | 'questions' | 'limit'>

/**
 * Draws a paper: a practice of one chapter, or a test of the whole course. Throws `course-without-questions`, `bad-count` and
 * `bad-seed`.
 */
export function drawFor(
  { course, newSeed }: Context,
  { chapter }: Scope,
  options: { count?: string; seed?: string },
): DrawnPaper {
  const chapters = chapter ? [chapter] : course.index.chapters
  const most = chapters.reduce((sum, entry) => sum + entry.questions.length, 0)
  if (most === 0) throw new UserError('course-without-questions', { chapter: chapter?.title ?? null })
  const seed = seedOf(options.seed) ?? newSeed()
  const questions = drawPaper(chapters, countOf(options.count, most), seed)
  return { seed, mode: chapter ? 'practice' : 'test', chapter: chapter?.id ?? null, questions, limit: null }
}

/** Begins a drawn paper and saves that. */
export function startPaper(context: Context, drawn: DrawnPaper): OpenPaper {
  const paper = randomUUID()
  context.learner.save('paper-started', { paper, ...drawn })
  return openPaper(context, paper)
}

/** The state of a paper that is open. */
export function openPaper({ learner }: Context, paper: string): OpenPaper {
  const open = learner.record.open[paper]
  if (!open) throw new Error(`paper ${paper} is not open`)
  return open
}

/** Finds the questions of a paper, opening only the chapters they stand in. */
export function questionFinder({ course }: Context): (id: string) => AskedQuestion | undefined {
  const homes = new Map(
    course.index.chapters.flatMap(({ id, questions }) => questions.map(question => [question.id, id] as const)),
  )
  const opened = new Map<string, Map<string, AskedQuestion>>()
  return id => {
    const home = homes.get(id)
    if (home === undefined) return undefined
    const bank =
      opened.get(home) ??
      new Map(
        course
          .chapter(home)
          .questions.filter(isAsked)
          .map(question => [question.id, question]),
      )
    opened.set(home, bank)
    return bank.get(id)
  }
}

function countOf(typed: string | undefined, most: number): number {
  if (typed === undefined) return Math.min(DEFAULT_COUNT, most)
  const value = typed.normalize('NFKC').trim()
  const count = /^\d{1,5}$/.test(value) ? Number(value) : 0
  if (count < 1 || count > most) throw new UserError('bad-count', { value: typed, most })
  return count
}

function seedOf(typed: string | undefined): string | null {
  if (typed === undefined) return null
  const seed = typed.normalize('NFKC').trim()
  if (!/^[A-Za-z0-9-]{1,32}$/.test(seed)) throw new UserError('bad-seed', { value: typed })
  return seed
}
