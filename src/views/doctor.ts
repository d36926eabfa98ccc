import type { Settings } from '../settings.ts'
import { commandLines, hanging } from './parts/lines.ts'
import type { ViewPage } from './parts/page.ts'

/** What was looked at, and whether it is well. */
export type DoctorRow = { ok: boolean } & (
  | { kind: 'node'; version: string; program: string }
  /** A course that cannot be opened, with the sentence that says why, and the folder to check where it is faulty. */
  | { kind: 'closed-course'; sentence: string; faulty: string | null }
  | { kind: 'course'; title: string; chapters: number; questions: number }
  | { kind: 'folder'; path: string }
  | { kind: 'space'; megabytes: number }
  | { kind: 'journal'; records: number; damaged: number[] }
  | { kind: 'scores'; path: string }
  | { kind: 'terminal'; width: number; height: number; color: number; screen: boolean }
  | { kind: 'encoding'; value: string }
  | { kind: 'settings'; settings: Settings }
)

/** A line for everything that was looked at; below what is not well, how to mend it. */
export function doctorView(rows: readonly DoctorRow[], page: ViewPage): string {
  return rows.flatMap(row => [...rowLines(row, page), ...cureLines(row, page)]).join('\n')
}

/** A mark, what was looked at, and what was found; in plain text a word says what the mark does, and stands before it. */
function rowLines(row: DoctorRow, page: ViewPage): string[] {
  const { theme, words, width, plain } = page
  const { doctor, punctuation } = words
  const name = doctor.names[row.kind === 'closed-course' ? 'course' : row.kind]
  const mark = row.ok ? theme.correct('✓') : theme.wrong('✗')
  const facts = plain ? [name, `${row.ok ? doctor.well : doctor.ill} ${mark}`, found(row, page)] : [name, found(row, page)]
  return hanging(plain ? '' : `${mark} `, facts.join(punctuation.gap), width)
}

function cureLines(row: DoctorRow, page: ViewPage): string[] {
  const { words, width, commandLine } = page
  if (row.ok) return []
  if (row.kind !== 'closed-course') return hanging('    ', words.doctor.cures[row.kind](commandLine), width)
  return row.faulty === null ? [] : commandLines([[commandLine('check', row.faulty), words.course.lookForFaults]], page)
}

function found(row: DoctorRow, { words: { doctor, punctuation } }: ViewPage): string {
  switch (row.kind) {
    case 'node':
      return doctor.node(row.program, row.version)
    case 'course':
      return doctor.course(row.title, row.chapters, row.questions)
    case 'closed-course':
      return row.sentence
    case 'folder':
    case 'scores':
      return row.path
    case 'space':
      return doctor.space(row.megabytes)
    case 'journal':
      return doctor.journal(row.records, row.damaged)
    case 'terminal':
      return doctor.terminal(row.width, row.height, row.color, row.screen)
    case 'encoding':
      return row.value === '' ? doctor.unset : row.value
    case 'settings':
      return punctuation.list(Object.entries(row.settings).flatMap(([name, value]) => (value === '' ? [] : [`${name} ${value}`])))
  }
}
