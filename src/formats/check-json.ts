import type { CheckedCourse } from '../check/check-course.ts'
import { findingsOf } from '../check/finding.ts'
import { problemSentence } from '../errors/problem.ts'
import type { Locale } from '../locales/locale.ts'
import { withoutControls } from '../text/controls.ts'
import { json } from './json.ts'

/** What was found in a course, errors first, and the balance of its bank: `check --json`. */
export function checkJson({ folder, findings, bank }: CheckedCourse, words: Locale): string {
  const [errors, warnings] = [findingsOf(findings, 'error'), findingsOf(findings, 'warning')]
  const problems = [...errors, ...warnings].map(finding => {
    const { file, line, column, rule, level, code } = finding
    const message = withoutControls(problemSentence(finding, words.problems))
    return { file, line, column, rule, level, code, message }
  })
  const counts = { errors: errors.length, warnings: warnings.length }
  return json({ version: 1, kind: 'check', folder, ...counts, problems, balance: bank?.balance ?? null })
}
