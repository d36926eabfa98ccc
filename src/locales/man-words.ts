import type { SettingName } from '../settings.ts'

/** What the man page says besides the help. */
export interface ManWords {
  headings: Record<
    'name' | 'synopsis' | 'description' | 'commands' | 'options' | 'exit' | 'environment' | 'files' | 'examples' | 'seeAlso',
    string
  >
  /** What the program is, in a few words behind its name. */
  name: string
  description: string[]
  exit: Record<'0' | '1' | '2' | '130', string>
  settings: Record<SettingName, string>
  environment: Record<'SALESCOURSE_HOME' | 'SALESCOURSE_LANG' | 'NO_COLOR' | 'PAGER', string>
  files: string
  seeAlso: string
}
