import { DEFAULT_SETTINGS, type SettingName, type Settings } from '../settings.ts'
import { commandLines, hanging } from './parts/lines.ts'
import type { ViewPage } from './parts/page.ts'

/** What was looked at, and whether it is well. */
export type DoctorRow = { ok: boolean } & (
  | { kind: 'node'; version: string; program: string }
  /** A course that cannot be opened, with the sentence that says why, and the folder to check where it is faulty. */
  | { kind: 'closed-course'; sentence: string; faulty: string | null }
  | { kind: 'course'; title: string; chapters: number; questions: number }
  /** `reason` is the system's code, or null: why it cannot be used. */
  | { kind: 'folder'; path: string; reason: string | null }
  | { kind: 'space'; megabytes: number }
  | { kind: 'journal'; records: number; damaged: number[] }
  /** A journal that cannot be read, or only read. */
  | { kind: 'closed-journal'; path: string; reason: string; reads: boolean }
  /** `keptAs` is where a broken file was put. */
  | { kind: 'scores'; path: string; reason: string | null; keptAs: string | null; newer: boolean }
  | { kind: 'terminal'; width: number; height: number; color: number; screen: boolean }
  | { kind: 'encoding'; value: string }
  | { kind: 'settings'; settings: Settings; faults: readonly FaultySetting[] }
)

/** A setting that the file says wrongly, or the whole file (null); and whether a command mends it. */
interface FaultySetting {
  name: SettingName | null
  sentence: string
  mends: boolean
}

/** A line for everything that was looked at; below what is not well, how to mend it. */
export function doctorView(rows: readonly DoctorRow[], page: ViewPage): string {
  return rows.flatMap(row => [...rowLines(row, page), ...cureLines(row, page)]).join('\n')
}

/** A mark, what was looked at, and what was found; in plain text a word says what the mark does, and stands before it. */
function rowLines(row: DoctorRow, page: ViewPage): string[] {
  const { theme, words, width, plain } = page
  const { doctor, punctuation } = words
  const name = doctor.names[subjectOf(row)]
  const mark = row.ok ? theme.correct('✓') : theme.wrong('✗')
  const facts = plain ? [name, `${row.ok ? doctor.well : doctor.ill} ${mark}`, found(row, page)] : [name, found(row, page)]
  return hanging(plain ? '' : `${mark} `, facts.join(punctuation.gap), width)
}

function subjectOf({ kind }: DoctorRow): keyof ViewPage['words']['doctor']['names'] {
  if (kind === 'closed-course') return 'course'
  return kind === 'closed-journal' ? 'journal' : kind
}

function cureLines(row: DoctorRow, page: ViewPage): string[] {
  const { words, width, commandLine } = page
  const { doctor, course } = words
  if (row.ok) return []
  const said = (text: string) => hanging('    ', text, width)
  switch (row.kind) {
    case 'closed-course':
      return row.faulty === null ? [] : commandLines([[commandLine('check', row.faulty), course.lookForFaults]], page)
    case 'closed-journal':
      return said(row.reads ? doctor.readOnly : doctor.unreadable)
    case 'scores':
      return said(row.reason === null ? (row.newer ? doctor.newer : doctor.setAside) : doctor.cures.scores(commandLine))
    case 'settings':
      return commandLines(
        row.faults.filter(({ mends }) => mends).map(fault => mendOf(fault, page)),
        page,
      )
    default:
      return said(doctor.cures[row.kind](commandLine))
  }
}

/** The command that takes a setting back to its default. A file that is broken as a whole is set aside by any. */
function mendOf({ name }: FaultySetting, { words: { doctor, course }, commandLine }: ViewPage): [string, string] {
  if (name === 'course') return [commandLine('course use --bundled'), course.back]
  if (name === null) return [commandLine(`settings borders ${DEFAULT_SETTINGS.borders}`), doctor.anew]
  return [commandLine(`settings ${name}`, DEFAULT_SETTINGS[name]), doctor.toDefault]
}

function found(row: DoctorRow, { words: { doctor, punctuation } }: ViewPage): string {
  if ('path' in row) return fileText(row, doctor)
  switch (row.kind) {
    case 'node':
      return doctor.node(row.program, row.version)
    case 'course':
      return doctor.course(row.title, row.chapters, row.questions)
    case 'closed-course':
      return row.sentence
    case 'space':
      return doctor.space(row.megabytes)
    case 'journal':
      return doctor.journal(row.records, row.damaged)
    case 'terminal':
      return doctor.terminal(row.width, row.height, row.color, row.screen)
    case 'encoding':
      return row.value || doctor.unset
    case 'settings':
      return row.ok ? punctuation.list(namesAndValues(row.settings)) : row.faults.map(({ sentence }) => sentence).join('\n')
  }
}

function fileText(
  row: { path: string; reason: string | null; keptAs?: string | null },
  doctor: ViewPage['words']['doctor'],
): string {
  if (row.keptAs) return doctor.broken(row.keptAs)
  return row.reason === null ? row.path : doctor.closed(row.path, row.reason)
}

function namesAndValues(settings: Settings): string[] {
  return Object.entries(settings).flatMap(([name, value]) => (value === '' ? [] : [`${name} ${value}`]))
}
