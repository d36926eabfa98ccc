import type { SettingName } from '../settings.ts'
import { writeSetting } from '../store/settings.ts'
import type { Context } from './context.ts'

/** Saves a setting, and says so where a file that could not be understood was set aside for it. Throws what `writeSetting` throws. */
export async function saveSetting({ paths, terminal, words }: Context, name: SettingName, typed: string): Promise<void> {
  const keptAs = await writeSetting(name, typed, paths.settings)
  if (keptAs !== null) terminal.warn(words.notices.settingsBroken(keptAs))
}
