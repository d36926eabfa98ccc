import type { Settings } from '../settings.ts'
import { hanging } from './parts/lines.ts'
import type { ViewPage } from './parts/page.ts'

/** What was looked at, and whether it is well. */
export type DoctorRow = { ok: boolean } & (
  | { kind: 'node'; version: string; program: string }
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
  const { theme, words, width } = page
  const { doctor } = words
  return rows
    .flatMap(row => {
      const mark = row.ok ? theme.correct('✓') : theme.wrong('✗')
      const cure = row.ok ? [] : hanging('    ', doctor.cures[row.kind], width)
      return [...hanging(`${mark} `, [doctor.names[row.kind], found(row, page)].join(words.punctuation.gap), width), ...cure]
    })
    .join('\n')
}

function found(row: DoctorRow, { words: { doctor, punctuation } }: ViewPage): string {
  switch (row.kind) {
    case 'node':
      return doctor.node(row.program, row.version)
    case 'course':
      return doctor.course(row.title, row.chapters, row.questions)
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
      return punctuation.list(Object.entries(row.settings).map(([name, value]) => `${name} ${value}`))
  }
}
