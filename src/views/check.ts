import type { Balance } from '../check/balance.ts'
import { LEVELS, type Level } from '../check/levels.ts'
import type { CourseSettings } from '../course/parse/schema.ts'
import type { Problem } from '../errors/problem.ts'
import type { Locale } from '../locales/zh-Hant.ts'
import { withoutControls } from '../text/controls.ts'
import { wrap } from '../typeset/wrap.ts'
import { balanceLines } from './parts/balance.ts'
import { hanging } from './parts/lines.ts'
import type { ViewPage } from './parts/page.ts'

/** A course that has been checked. The bank is null where course.yaml itself cannot be used. */
export interface CheckedCourse {
  folder: string
  problems: Problem[]
  bank: { title: string; balance: Balance; blueprint: CourseSettings['check']['blueprint'] } | null
}

/** Raised whenever a field of `check --json` changes its meaning or goes. */
const JSON_VERSION = 1

/** Errors, then warnings, each as `file:line:column rule` with its sentence below it; then the balance of the bank. */
export function checkView({ folder, problems, bank }: CheckedCourse, page: ViewPage): string {
  const { words, theme, width } = page
  const errors = sorted(problems, 'error')
  const warnings = sorted(problems, 'warning')
  const part = (title: string, some: Problem[]) => {
    const lines = some.flatMap(problem => problemLines(folder, problem, page))
    return some.length === 0 ? [] : [theme.heading(title), '', ...lines, '']
  }
  const found = [
    ...part(words.check.errors(errors.length), errors),
    ...part(words.check.warnings(warnings.length), warnings),
    ...(problems.length === 0 ? [words.check.clean, ''] : []),
  ]
  const balance = bank ? balanceLines(bank.title, bank.balance, bank.blueprint, page) : []
  return [...found, ...balance, ...(bank ? [''] : []), ...wrap(words.check.rules, width)].join('\n')
}

/** The same for other programs. */
export function checkJson({ folder, problems, bank }: CheckedCourse, words: Locale): string {
  const count = (level: Level) => problems.filter(({ code }) => LEVELS[code][1] === level).length
  const list = [...sorted(problems, 'error'), ...sorted(problems, 'warning')].map(problem => {
    const { file, line, column, code } = problem
    const [rule, level] = LEVELS[code]
    return { file, line, column, rule, level, code, message: sentence(problem, words) }
  })
  const result = { version: JSON_VERSION, kind: 'check', folder, errors: count('error'), warnings: count('warning') }
  return JSON.stringify({ ...result, problems: list, balance: bank?.balance ?? null }, null, 2)
}

function sorted(problems: readonly Problem[], level: Level): Problem[] {
  return problems
    .filter(({ code }) => LEVELS[code][1] === level)
    .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column))
}

function problemLines(folder: string, problem: Problem, { words, theme, width }: ViewPage): string[] {
  const { file, line, column, code } = problem
  const [rule, level] = LEVELS[code]
  const look = level === 'error' ? theme.wrong : theme.warning
  const place = `${folder.replace(/[\\/]+$/, '')}/${file}:${line}:${column}`
  return [...wrap(`${place}  ${look(rule)}`, width), ...hanging('    ', sentence(problem, words), width)]
}

function sentence({ code, data }: Problem, words: Locale): string {
  // It quotes what somebody wrote.
  return withoutControls(words.problems[code](data as never))
}
