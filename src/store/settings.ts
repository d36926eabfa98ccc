import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { hasCode, reasonOf } from '../errors/reason.ts'
import { UserError } from '../errors/user-error.ts'
import { DEFAULT_SETTINGS, SETTINGS, type SettingName, type SettingSource, type Settings, settingVariable } from '../settings.ts'
import { map, number } from '../study/shape.ts'
import { foldTyped } from '../text/normalize.ts'
import { parseJson } from './parse-json.ts'

/** Raised whenever a setting changes its meaning; a file of a later program is left alone. */
const SETTINGS_VERSION = 1

/** How else a switch is written, in environment variables above all. */
const SWITCH: Record<string, string> = { 1: 'on', true: 'on', yes: 'on', 0: 'off', false: 'off', no: 'off' }

/** A setting as it holds now, and why. Throws `bad-setting` for a value it cannot have, `settings-unreadable` and `settings-newer`. */
export function readSetting<N extends SettingName>(
  name: N,
  file: string,
  env: NodeJS.ProcessEnv,
): { value: Settings[N]; source: SettingSource } {
  const variable = env[settingVariable(name)]
  if (variable) return { value: allowed(name, variable, settingVariable(name)), source: 'environment' }
  const saved = readFile(file)[name]
  if (saved !== undefined) return { value: allowed(name, String(saved), `${file}: ${name}`), source: 'file' }
  return { value: DEFAULT_SETTINGS[name], source: 'default' }
}

/** Saves a setting through conf (atomically, mode 600). Throws `bad-setting`, `settings-unreadable` and `settings-unwritable`. */
export async function writeSetting(name: SettingName, typed: string, file: string): Promise<void> {
  const value = allowed(name, typed, name)
  // A file that cannot be understood is somebody's work: it is not written over.
  readFile(file)
  const { default: Conf } = await import('conf')
  try {
    const conf = new Conf<Record<string, unknown>>({
      cwd: dirname(file),
      configName: basename(file, '.json'),
      accessPropertiesByDotNotation: false,
      configFileMode: 0o600,
    })
    const before = existsSync(file) ? readFileSync(file) : null
    conf.store = { ...conf.store, version: SETTINGS_VERSION, [name]: value }
    if (isWhole(file)) return
    // On a full disk what conf writes comes out short, without an error.
    if (before) writeFileSync(file, before)
    else rmSync(file, { force: true })
    throw new Error('ENOSPC')
  } catch (error) {
    throw new UserError('settings-unwritable', { file, reason: reasonOf(error) }, { cause: error })
  }
}

function isWhole(file: string): boolean {
  try {
    JSON.parse(readFileSync(file, 'utf8'))
    return true
  } catch {
    return false
  }
}

function allowed<N extends SettingName>(name: N, value: string, where: string): Settings[N] {
  const typed = foldTyped(value)
  const plain = isValueOf(name, 'on') ? (SWITCH[typed] ?? typed) : typed
  if (!isValueOf(name, plain)) throw new UserError('bad-setting', { where, value, allowed: [...SETTINGS[name]] })
  return plain
}

function isValueOf<N extends SettingName>(name: N, value: string): value is Settings[N] {
  const values: readonly string[] = SETTINGS[name]
  return values.includes(value)
}

function readFile(file: string): Record<string, unknown> {
  let json: string
  try {
    json = readFileSync(file, 'utf8')
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return {}
    throw new UserError('settings-unreadable', { file, reason: reasonOf(error) }, { cause: error })
  }
  const saved = parseJson(json)
  if (!map(saved)) throw new UserError('settings-unreadable', { file, reason: 'JSON' })
  // A file without a version is of the first program that had settings; its names still hold.
  if (number(saved.version) && saved.version > SETTINGS_VERSION) throw new UserError('settings-newer', { file })
  return saved
}
