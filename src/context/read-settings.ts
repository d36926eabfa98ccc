import type { SettingName, SettingSource, Settings } from '../settings.ts'
import { allowed, findSetting, openSettings, type SettingFault } from '../store/settings.ts'

/** What is set, what says which course, and what is wrong with the settings file. */
export interface ReadSettings {
  settings: Settings
  courseSource: SettingSource
  faults: readonly SettingFault[]
}

/**
 * All settings; `as` is a name for this run alone. Where their file cannot be read (null: there can be none), or says what cannot be, the
 * default holds. Throws `bad-setting` and `bad-text` for what the environment or `as` says.
 */
export function readSettings(file: string | null, env: NodeJS.ProcessEnv, as: string | undefined): ReadSettings {
  const read = file === null ? { file: '', saved: {}, trouble: null } : openSettings(file)
  const faults: SettingFault[] = read.trouble ? [{ name: null, trouble: read.trouble }] : []
  const find = <N extends SettingName>(name: N) => {
    const found = findSetting(name, env, read)
    if (found.fault) faults.push({ name, trouble: found.fault })
    return found
  }
  const course = find('course')
  const settings: Settings = {
    name: as === undefined ? find('name').value : allowed('name', as, '--as'),
    course: course.value,
    ambiguous: find('ambiguous').value,
    borders: find('borders').value,
    credit: find('credit').value,
    pause: find('pause').value,
    plain: find('plain').value,
    reader: find('reader').value,
  }
  return { settings, courseSource: course.source, faults }
}
