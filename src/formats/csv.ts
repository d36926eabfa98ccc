import type { EventOf } from '../study/events.ts'
import type { CourseRecord } from '../study/record.ts'

type Row = Record<string, string | number | boolean | null>

/** Every finished test, oldest first. */
export function testRows({ tests }: CourseRecord): Row[] {
  return tests.map(({ finishedAt, mode, chapter, questions, score, passed, seed, paper }) => ({
    finished: finishedAt,
    mode,
    chapter,
    questions,
    score,
    passed,
    seed,
    paper,
  }))
}

/** Answers, in their order. */
export function answerRows(answers: readonly EventOf<'answered'>[]): Row[] {
  return answers.map(({ at, data: { question, picked, score, guessed, ms, paper } }) => {
    return { answered: at, question, picked: picked.join(' | '), score, guessed, seconds: Math.round(ms / 100) / 10, paper }
  })
}

/**
 * Rows as CSV (RFC 4180). With a byte order mark, without which Excel takes Chinese for another encoding; what a spreadsheet would
 * run as a formula is set in quotes (OWASP, CSV injection).
 */
export function csv(rows: readonly Row[]): string {
  const names = Object.keys(rows[0] ?? {})
  const lines = [names, ...rows.map(row => names.map(name => row[name] ?? ''))]
  return `\uFEFF${lines.map(cells => cells.map(cell).join(',')).join('\r\n')}`
}

function cell(value: string | number | boolean): string {
  if (typeof value !== 'string') return String(value)
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
