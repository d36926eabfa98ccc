import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { hasCode, reasonOf } from '../errors/reason.ts'
import { UserError } from '../errors/user-error.ts'
import { SETTINGS, type SettingName, type SettingSource, type Settings, settingVariable } from '../settings.ts'

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
  return { value: SETTINGS[name][0] as Settings[N], source: 'default' }
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
  const values: readonly string[] = SETTINGS[name]
  const typed = value.normalize('NFKC').trim().toLowerCase()
  const plain = values.includes('on') ? (SWITCH[typed] ?? typed) : typed
  if (!values.includes(plain)) throw new UserError('bad-setting', { where, value, allowed: [...values] })
  return plain as Settings[N]
}

function readFile(file: string): Record<string, unknown> {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return {}
    throw new UserError('settings-unreadable', { file, reason: reasonOf(error) }, { cause: error })
  }
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return ofThisVersion(value as Record<string, unknown>, file)
  } catch (error) {
    if (error instanceof UserError) throw error
    // Told below.
  }
  throw new UserError('settings-unreadable', { file, reason: 'JSON' })
}

/** A file without a version is of the first program that had settings; its names still hold. */
function ofThisVersion(value: Record<string, unknown>, file: string): Record<string, unknown> {
  if (typeof value.version === 'number' && value.version > SETTINGS_VERSION) throw new UserError('settings-newer', { file })
  return value
}
