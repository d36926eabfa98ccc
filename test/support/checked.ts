import { checkCourse } from '../../src/check/check-course.ts'
import type { Finding } from '../../src/check/finding.ts'
import { parseCourse } from '../../src/course/parse/parse-course.ts'
import { type Problem, problemSentence } from '../../src/errors/problem.ts'
import { zhHant } from '../../src/locales/zh-Hant.ts'
import { TINY } from './tiny-course.ts'

/** What `check` finds in the tiny course with some of its files changed; null takes a file away. */
export function checkTiny(changes: Record<string, string | null> = {}): Finding[] {
  const files: Record<string, string | null> = { ...TINY, ...changes }
  return checkCourse(parseCourse(path => files[path] ?? null))
}

/** Problems as `file:line:column code`. */
export function placed(problems: readonly Problem[]): string[] {
  return problems.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`)
}

/** Problems as `file:line:column sentence`. */
export function told(problems: readonly Problem[]): string[] {
  return problems.map(problem => {
    const { file, line, column } = problem
    return `${file}:${line}:${column} ${problemSentence(problem, zhHant.problems)}`
  })
}
