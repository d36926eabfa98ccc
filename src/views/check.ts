import type { Balance } from '../check/balance.ts'
import { type Finding, findingsOf } from '../check/finding.ts'
import type { CourseSettings } from '../course/parse/schema.ts'
import { problemSentence } from '../errors/problem.ts'
import type { Locale } from '../locales/zh-Hant.ts'
import { withoutControls } from '../text/controls.ts'
import { wrap } from '../typeset/wrap.ts'
import { balanceLines } from './parts/balance.ts'
import { hanging } from './parts/lines.ts'
import type { ViewPage } from './parts/page.ts'

/** A course that has been checked. The bank is null where course.yaml itself cannot be used. */
export interface CheckedCourse {
  folder: string
  findings: Finding[]
  bank: { title: string; balance: Balance; blueprint: CourseSettings['check']['blueprint'] } | null
}

/** Raised whenever a field of `check --json` changes its meaning or goes. */
const JSON_VERSION = 1

/** Errors, then warnings, each as `file:line:column rule` with its sentence below it; then the balance of the bank. */
export function checkView({ folder, findings, bank }: CheckedCourse, page: ViewPage): string {
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
  return [...found, ...balance, ...(bank ? [''] : []), ...wrap(words.check.rules, width)].join('\n')
}

/** The same for other programs. */
export function checkJson({ folder, findings, bank }: CheckedCourse, words: Locale): string {
  const [errors, warnings] = [findingsOf(findings, 'error'), findingsOf(findings, 'warning')]
  const list = [...errors, ...warnings].map(finding => {
    const { file, line, column, rule, level, code } = finding
    return { file, line, column, rule, level, code, message: sentence(finding, words) }
  })
  const result = { version: JSON_VERSION, kind: 'check', folder, errors: errors.length, warnings: warnings.length }
  return JSON.stringify({ ...result, problems: list, balance: bank?.balance ?? null }, null, 2)
}

function findingLines(folder: string, finding: Finding, { words, theme, width }: ViewPage): string[] {
  const { file, line, column, rule, level } = finding
  const look = level === 'error' ? theme.wrong : theme.warning
  const place = `${folder.replace(/[\\/]+$/, '')}/${file}:${line}:${column}`
  return [...wrap(`${place}  ${look(rule)}`, width), ...hanging('    ', sentence(finding, words), width)]
}

function sentence(finding: Finding, words: Locale): string {
  // It quotes what somebody wrote.
  return withoutControls(problemSentence(finding, words.problems))
}
