import { UserError } from '../errors/user-error.ts'
import type { SettingName, SettingSource, Settings } from '../settings.ts'
import { allowed, findSetting, readSettingsFile, type SavedSettings } from '../store/settings.ts'

/** What is set, and what says which course. */
export interface ReadSettings {
  settings: Settings
  courseSource: SettingSource
}

/**
 * All settings; `as` is a name for this run alone. Where their file cannot be read, `onTrouble` hears of it, and what the environment does
 * not say is the default. Throws `bad-setting` and `bad-text`.
 */
export function readSettings(
  file: string,
  env: NodeJS.ProcessEnv,
  as: string | undefined,
  onTrouble: (trouble: UserError) => void,
): ReadSettings {
  const saved = savedIn(file, onTrouble)
  const find = <N extends SettingName>(name: N) => findSetting(name, env, { file, saved: () => saved })
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
  return { settings, courseSource: course.source }
}

function savedIn(file: string, onTrouble: (trouble: UserError) => void): SavedSettings {
  try {
    return readSettingsFile(file)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    onTrouble(error)
    return {}
  }
}
