import type { CheckedCourse } from '../check/check-course.ts'
import { type Finding, findingsOf } from '../check/finding.ts'
import { problemSentence } from '../errors/problem.ts'
import { withoutControls } from '../text/controls.ts'
import { wrap } from '../typeset/wrap.ts'
import { balanceLines } from './parts/balance.ts'
import { hanging } from './parts/lines.ts'
import type { ViewPage } from './parts/page.ts'
import { versionChangeLines } from './parts/version-changes.ts'

/**
 * Errors, then warnings, each as `file:line:column rule` with its sentence below it; then the balance of the bank, and what has changed since
 * another version. */
export function checkView({ folder, findings, bank, against }: CheckedCourse, page: ViewPage): string {
  const { words, theme, width } = page
  const errors = findingsOf(findings, 'error')
  const warnings = findingsOf(findings, 'warning')
  const part = (title: string, some: Finding[]) => {
    const lines = some.flatMap(finding => findingLines(folder, finding, page))
    return some.length === 0 ? [] : [theme.heading(title), '', ...lines, '']
  }
  const found = [
    ...part(words.check.errors(errors.length), errors),
    ...part(words.check.warnings(warnings.length), warnings),
    ...(findings.length === 0 ? [words.check.clean, ''] : []),
  ]
  const balance = bank ? balanceLines(bank.title, bank.balance, bank.blueprint, page) : []
  const changes = against ? [...versionChangeLines(against.folder, against.changes, page), ''] : []
  return [...found, ...balance, ...(bank ? [''] : []), ...changes, ...wrap(words.check.rules, width)].join('\n')
}

function findingLines(folder: string, finding: Finding, { words, theme, width }: ViewPage): string[] {
  const { file, line, column, rule, level } = finding
  const look = level === 'error' ? theme.wrong : theme.warning
  const place = `${folder.replace(/[\\/]+$/, '')}/${file}:${line}:${column}`
  // It quotes what somebody wrote.
  const sentence = withoutControls(problemSentence(finding, words.problems))
  return [...wrap(`${place}  ${look(rule)}`, width), ...hanging('    ', sentence, width)]
}
