import { UserError } from '../errors/user-error.ts'
import { DEFAULT_SETTINGS, type SettingName, type Settings } from '../settings.ts'
import { readSetting } from '../store/settings.ts'

/** All settings. Where their file cannot be read, `onTrouble` hears of it and the defaults hold. Throws `bad-setting`. */
export function readSettings(file: string, env: NodeJS.ProcessEnv, onTrouble: (trouble: UserError) => void): Settings {
  const value = <N extends SettingName>(name: N) => readSetting(name, file, env).value
  try {
    return { ambiguous: value('ambiguous'), borders: value('borders'), credit: value('credit'), plain: value('plain') }
  } catch (error) {
    if (!(error instanceof UserError) || !/^settings-/.test(error.code)) throw error
    onTrouble(error)
    return DEFAULT_SETTINGS
  }
}
