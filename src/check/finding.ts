import type { Problem } from '../errors/problem.ts'

/** An error keeps `check` from passing; a warning is to be looked at, and may be meant. */
export type Level = 'error' | 'warning'

/** A problem with the rule that it breaks, as docs/course-check.md numbers them, and how grave that is. */
export interface Finding extends Problem {
  rule: string
  level: Level
}

/** The findings of a level, by file, line and column. */
export function findingsOf(findings: readonly Finding[], level: Level): Finding[] {
  return findings
    .filter(finding => finding.level === level)
    .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column))
}
