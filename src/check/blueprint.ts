import { COURSE_FILE } from '../course/parse/parse-course.ts'
import type { Path } from '../errors/problem-collector.ts'
import { DIFFICULTIES } from '../questions/question-base.ts'
import { type Balance, balanceOf } from './balance.ts'
import { percentOf } from './measure.ts'
import { wholeCourse } from './rule.ts'

/** In points of 100 questions. */
const TOLERANCE = 3

/** A share that a blueprint wants: `wanted` points of the whole bank, at a path of the blueprint, for a number of questions. */
interface Share {
  path: Path
  /** Null for the whole bank. */
  chapter: string | null
  name: string
  wanted: number
  questions: number
}

type ChapterRow = { id: string; types: Record<string, number>; bloom: Record<string, number> }

/** The chapters of the blueprint in course.yaml are the course's. */
export const blueprintChapters = wholeCourse({ id: 'Q02', level: 'error' }, ({ settings, locate }, report) => {
  const known = settings.chapters.map(({ id }) => id)
  for (const [at, { id }] of settings.check.blueprint?.chapters.entries() ?? []) {
    const place = locate(['check', 'blueprint', 'chapters', at, 'id'])
    if (!known.includes(id)) report(COURSE_FILE, 'chapter-unknown', place, { chapter: id, known })
  }
})

/**
 * The bank follows the blueprint of course.yaml: the shares of each type and Bloom level in each chapter, of each chapter, and of each
 * difficulty, in points of the whole bank.
 */
export const blueprintKept = wholeCourse({ id: 'Q31', level: 'warning', everyChapter: true }, (course, report) => {
  const { blueprint } = course.settings.check
  if (!blueprint) return
  const balance = balanceOf(course)
  const byKind = blueprint.chapters.flatMap((row, at) => kindShares(row, at, balance))
  const byChapter = blueprint.chapters.flatMap((row, at) => chapterShares(row, at, balance))
  const byDifficulty = DIFFICULTIES.flatMap(name => {
    const wanted = blueprint.difficulty[name]
    return wanted === undefined
      ? []
      : [{ path: ['difficulty', name], chapter: null, name, wanted, questions: balance.total.difficulty[name] }]
  })
  for (const { path, ...share } of [...byDifficulty, ...byKind, ...byChapter, ...sums(byKind)]) {
    const percent = percentOf(share.questions, balance.total.all)
    if (Math.abs(percent - share.wanted) <= TOLERANCE) continue
    report(COURSE_FILE, 'share-off', course.locate(['check', 'blueprint', ...path]), { ...share, percent })
  }
})

/** The shares of the types and Bloom levels in a chapter. A kind that the blueprint does not name for a chapter has no place in it. */
function kindShares(row: ChapterRow, at: number, { chapters }: Balance): Share[] {
  const counts = chapters.find(({ id }) => id === row.id)
  return (['types', 'bloom'] as const).flatMap(kind => {
    if (!counts || Object.keys(row[kind]).length === 0) return []
    return Object.entries(counts[kind]).map(([name, questions]) => {
      return { path: ['chapters', at, kind, name], chapter: row.id, name, wanted: row[kind][name] ?? 0, questions }
    })
  })
}

/** The share of a chapter: what its types add up to. */
function chapterShares({ id, types }: ChapterRow, at: number, { chapters }: Balance): Share[] {
  const counts = chapters.find(chapter => chapter.id === id)
  const wanted = Object.values(types).reduce((sum, share) => sum + share, 0)
  return counts && wanted > 0
    ? [{ path: ['chapters', at, 'types'], chapter: id, name: 'all', wanted, questions: counts.all }]
    : []
}

/** The shares of each type and Bloom level in the whole bank. */
function sums(shares: readonly Share[]): Share[] {
  const wholes = new Map<string, Share>()
  for (const { name, wanted, questions } of shares) {
    const { wanted: before = 0, questions: counted = 0 } = wholes.get(name) ?? {}
    wholes.set(name, { path: ['chapters'], chapter: null, name, wanted: before + wanted, questions: counted + questions })
  }
  return [...wholes.values()]
}
