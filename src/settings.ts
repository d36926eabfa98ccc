/** Every setting: one of some values, the default first, or a text of at most so many characters, which is empty where it is not set. */
const SETTINGS = {
  name: { most: 40 },
  course: { most: 4096 },
  ambiguous: ['narrow', 'wide'],
  borders: ['line', 'ascii'],
  credit: ['partial', 'strict'],
  pause: ['on', 'off'],
  plain: ['off', 'on'],
  reader: ['own', 'pager'],
} as const

export type SettingName = keyof typeof SETTINGS
export type Settings = { [N in SettingName]: (typeof SETTINGS)[N] extends readonly (infer Value)[] ? Value : string }

/** What holds where nothing is set. */
export const DEFAULT_SETTINGS: Settings = {
  name: '',
  course: '',
  ambiguous: 'narrow',
  borders: 'line',
  credit: 'partial',
  pause: 'on',
  plain: 'off',
  reader: 'own',
}

/** Where a value comes from, strongest first. */
export type SettingSource = 'environment' | 'file' | 'default'

/** Which course a run opens, and what says so: --course, the environment, the settings, or nothing. */
export type CourseChoice =
  | { source: 'option' | 'environment' | 'remembered'; folder: string }
  | { source: 'bundled'; folder: null }

export const SETTING_NAMES = Object.keys(SETTINGS) as SettingName[]

/** The environment variable that overrides a setting. */
export function settingVariable(name: SettingName): string {
  return `SALESCOURSE_${name.toUpperCase()}`
}

/** What a setting can be: one of some values, or a text of at most so many characters. */
export function settingRule(name: SettingName): readonly string[] | { most: number } {
  return SETTINGS[name]
}

/** What would steer a terminal, break a line or turn the order of its characters round. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u

/** Whether a setting can have a value, in the form in which it is kept. */
export function isValueOf<N extends SettingName>(name: N, value: string): value is Settings[N] {
  const rule = settingRule(name)
  return 'most' in rule ? [...value].length <= rule.most && !UNPRINTABLE.test(value) : rule.includes(value)
}
