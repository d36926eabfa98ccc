import type { Problem } from '../errors/problem.ts'

/** An error keeps `check` from passing; a warning is to be looked at, and may be meant. */
export type Level = 'error' | 'warning'

/** A problem with the rule that it breaks, as docs/course-check.md numbers them, and how grave that is. */
export interface Finding extends Problem {
  rule: string
  level: Level
}

/** Findings in the order of these files, and in each by line and column. */
export function inOrderOfCause(findings: readonly Finding[], files: readonly string[]): Finding[] {
  return [...findings].sort((a, b) => {
    return files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line || a.column - b.column
  })
}

/** The findings of a level. */
export function findingsOf(findings: readonly Finding[], level: Level): Finding[] {
  return findings.filter(finding => finding.level === level)
}
