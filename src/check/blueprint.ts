import { COURSE_FILE } from '../course/parse/parse-course.ts'
import type { Path } from '../errors/problem-collector.ts'
import { DIFFICULTIES } from '../questions/question-base.ts'
import { balanceOf } from './balance.ts'
import { percentOf } from './measure.ts'
import type { Rule } from './rule.ts'

/** In points of 100 questions. */
const TOLERANCE = 3

/**
 * The bank follows the blueprint of course.yaml: the shares of each type and Bloom level in each chapter, of each chapter, and of each
 * difficulty, in points of the whole bank.
 */
export const blueprintKept: Rule = (course, report) => {
  const { blueprint } = course.settings.check
  if (!blueprint) return
  const { total, chapters } = balanceOf(course)
  const judge = (path: Path, chapter: string | null, name: string, questions: number, wanted: number) => {
    const percent = percentOf(questions, total.all)
    if (Math.abs(percent - wanted) <= TOLERANCE) return
    const at = course.locate(['check', 'blueprint', ...path])
    report(COURSE_FILE, 'share-off', at, { chapter, name, percent, wanted, questions })
  }
  for (const level of DIFFICULTIES) {
    const wanted = blueprint.difficulty[level]
    if (wanted !== undefined) judge(['difficulty', level], null, level, total.difficulty[level], wanted)
  }
  const sums = new Map<string, { wanted: number; questions: number }>()
  const sum = (name: string, wanted: number, questions: number) => {
    const { wanted: before, questions: counted } = sums.get(name) ?? { wanted: 0, questions: 0 }
    sums.set(name, { wanted: before + wanted, questions: counted + questions })
  }
  for (const [at, row] of blueprint.chapters.entries()) {
    const counts = chapters.find(({ id }) => id === row.id)
    if (!counts) {
      const known = chapters.map(({ id }) => id)
      report(COURSE_FILE, 'chapter-unknown', course.locate(['check', 'blueprint', 'chapters', at, 'id']), {
        chapter: row.id,
        known,
      })
      continue
    }
    for (const [kind, wanted, have] of [
      ['types', row.types, counts.types],
      ['bloom', row.bloom, counts.bloom],
    ] as const) {
      // A kind that the blueprint does not name for a chapter has no place in it.
      const named = Object.keys(wanted).length > 0
      for (const [name, questions] of Object.entries(have)) {
        const share = (wanted as Record<string, number>)[name] ?? 0
        if (!named) continue
        judge(['chapters', at, kind, name], row.id, name, questions, share)
        sum(name, share, questions)
      }
    }
    const whole = Object.values(row.types).reduce((all, share) => all + share, 0)
    if (whole > 0) judge(['chapters', at, 'types'], row.id, 'all', counts.all, whole)
  }
  for (const [name, { wanted, questions }] of sums) judge(['chapters'], null, name, questions, wanted)
}
