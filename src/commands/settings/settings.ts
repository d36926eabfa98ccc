import type { Context } from '../../context/context.ts'
import { saveSetting } from '../../context/save-setting.ts'
import { UserError } from '../../errors/user-error.ts'
import { SETTING_NAMES, type SettingName } from '../../settings.ts'
import { findSetting, openSettings } from '../../store/settings.ts'
import { settingsView } from '../../views/settings.ts'

/**
 * `salescourse settings [name] [value]`: what holds now and why, or one setting changed. Throws `unknown-setting`, `bad-setting`,
 * `bad-text`, and `course-by-command` for the course, which is looked at before it is remembered.
 */
export async function run(
  context: Context,
  { name, value }: { name: string | undefined; value: readonly string[] },
): Promise<void> {
  const { terminal, env, page } = context
  const file = context.paths.settings
  const known = SETTING_NAMES.find(candidate => candidate === name)
  if (name !== undefined && !known) throw new UserError('unknown-setting', { name, known: SETTING_NAMES })
  // A name may be of several words.
  const typed = value.length === 0 ? null : value.join(' ')
  if (known === 'course' && typed !== null) throw new UserError('course-by-command', { folder: typed })
  if (known && typed !== null) await saveSetting(context, known, typed)
  const read = openSettings(file)
  const shown: SettingName[] = known ? [known] : SETTING_NAMES
  const rows = shown.map(setting => ({ name: setting, ...findSetting(setting, env, read) }))
  terminal.print(settingsView(rows, file, page()))
}
