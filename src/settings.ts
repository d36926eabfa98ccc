/** Every setting with the values it can have, the default first. */
export const SETTINGS = {
  ambiguous: ['narrow', 'wide'],
  borders: ['line', 'ascii'],
  credit: ['partial', 'strict'],
  plain: ['off', 'on'],
} as const

export type SettingName = keyof typeof SETTINGS
export type Settings = { [N in SettingName]: (typeof SETTINGS)[N][number] }

/** What holds where nothing is set. */
export const DEFAULT_SETTINGS: Settings = { ambiguous: 'narrow', borders: 'line', credit: 'partial', plain: 'off' }

/** Where a value comes from, strongest first. */
export type SettingSource = 'environment' | 'file' | 'default'

export const SETTING_NAMES = Object.keys(SETTINGS) as SettingName[]

/** The environment variable that overrides a setting. */
export function settingVariable(name: SettingName): string {
  return `SALESCOURSE_${name.toUpperCase()}`
}
