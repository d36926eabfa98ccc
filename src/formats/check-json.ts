import type { CheckedCourse } from '../check/check-course.ts'
import type { VersionChanges } from '../check/compare-versions.ts'
import { findingsOf } from '../check/finding.ts'
import { problemSentence } from '../errors/problem.ts'
import type { Locale } from '../locales/locale.ts'
import { keyOf, type Question } from '../questions/question.ts'
import { withoutControls } from '../text/controls.ts'
import { keyText } from '../views/parts/key-text.ts'
import { json } from './json.ts'

/** What was found in a course, errors first, the balance of its bank, and what has changed since another version: `check --json`. */
export function checkJson({ folder, findings, bank, against }: CheckedCourse, words: Locale): string {
  const [errors, warnings] = [findingsOf(findings, 'error'), findingsOf(findings, 'warning')]
  const problems = [...errors, ...warnings].map(finding => {
    const { file, line, column, rule, level, code } = finding
    const message = withoutControls(problemSentence(finding, words.problems))
    return { file, line, column, rule, level, code, message }
  })
  const counts = { errors: errors.length, warnings: warnings.length }
  const changes = against && { folder: against.folder, ...changesJson(against.changes, words) }
  return json({ version: 1, kind: 'check', folder, ...counts, problems, balance: bank?.balance ?? null, against: changes })
}

function changesJson({ keys, types, parts, moved, ...rest }: VersionChanges, words: Locale) {
  return {
    ...rest,
    keys: keys.map(({ old, now }) => ({ ...question(now), old: key(old, words), now: key(now, words) })),
    types: types.map(({ old, now }) => ({ ...question(now), old: old.type, now: now.type })),
    parts: parts.map(({ now }) => question(now)),
    moved: moved.map(({ section: { id, title }, old, now }) => ({ id, title, old, now })),
  }
}

function question({ id, stem }: Question) {
  return { id, stem }
}

/** A key by its ids, and in words. */
function key(of: Question, words: Locale) {
  return { key: keyOf(of), text: keyText(of, words) }
}
