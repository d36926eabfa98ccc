import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { hasCode, reasonOf } from '../errors/reason.ts'
import { isUserError, UserError } from '../errors/user-error.ts'
import { readRegular, readRegularText } from '../files/regular-file.ts'
import {
  DEFAULT_SETTINGS,
  isValueOf,
  type SettingName,
  type SettingSource,
  type Settings,
  settingRule,
  settingVariable,
} from '../settings.ts'
import { map, number } from '../study/shape.ts'
import { foldTyped } from '../text/normalize.ts'
import { parseJson } from './parse-json.ts'
import { setAside } from './set-aside.ts'

/** Raised whenever a setting changes its meaning; a file of a later program is left alone. */
const SETTINGS_VERSION = 1

/** How else a switch is written, in environment variables above all. */
const SWITCH: ReadonlyMap<string, string> = new Map(
  Object.entries({ 1: 'on', true: 'on', yes: 'on', 0: 'off', false: 'off', no: 'off' }),
)

/** What a file of settings holds, by name, of later programs too. */
export type SavedSettings = Record<string, unknown>

/**
 * A setting as it holds now, and why; `variable` is the one of the environment that says so, or could. `fault` is what the file says
 * that cannot be, where the default stands for it.
 */
export interface FoundSetting<N extends SettingName> {
  value: Settings[N]
  source: SettingSource
  variable: string
  fault: UserError | null
}

/** What is wrong with the settings file: with a setting in it, or with the whole of it (null). */
export interface SettingFault {
  name: SettingName | null
  trouble: UserError
}

/** The settings file, read: what it says, and what is wrong with the whole of it, where nothing of it is used. */
export interface FileRead {
  file: string
  saved: SavedSettings
  trouble: UserError | null
}

/** Reads the settings file. Nothing that stands in it keeps a command from running. */
export function openSettings(file: string): FileRead {
  try {
    return { file, saved: readSettingsFile(file), trouble: null }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return { file, saved: {}, trouble: error }
  }
}

/**
 * A setting as it holds now, and why. Throws `bad-setting` and `bad-text` for a value of the environment that it cannot have; such a
 * one of the file is a fault.
 */
export function findSetting<N extends SettingName>(name: N, env: NodeJS.ProcessEnv, { file, saved }: FileRead): FoundSetting<N> {
  const { variable, value } = environmentValue(name, env)
  if (value) return { value: allowed(name, value, variable), source: 'environment', variable, fault: null }
  const kept = saved[name]
  const none = { value: DEFAULT_SETTINGS[name], source: 'default', variable, fault: null } as const
  if (kept === undefined || kept === '') return none
  try {
    return { value: allowed(name, textOf(kept), `${file}: ${name}`), source: 'file', variable, fault: null }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return { ...none, fault: error }
  }
}

/** A value of the file as a text; whoever edits it may write numbers and lists. */
function textOf(kept: unknown): string {
  return typeof kept === 'string' ? kept : JSON.stringify(kept)
}

/** ACCESSIBLE, by which other programs are told of a screen reader too, asks for plain text where our own variable says nothing. */
function environmentValue(name: SettingName, env: NodeJS.ProcessEnv): { variable: string; value: string | undefined } {
  const variable = settingVariable(name)
  const accessible = foldTyped(env.ACCESSIBLE ?? '')
  if (name !== 'plain' || env[variable] || accessible === '' || SWITCH.get(accessible) === 'off')
    return { variable, value: env[variable] }
  return { variable: 'ACCESSIBLE', value: 'on' }
}

/** A value for a setting as it is kept. `where` is what was typed before it, or where it stands. Throws `bad-setting` and `bad-text`. */
export function allowed<N extends SettingName>(name: N, typed: string, where: string): Settings[N] {
  const value = keptForm(name, typed)
  if (isValueOf(name, value)) return value
  const rule = settingRule(name)
  throw 'most' in rule
    ? new UserError('bad-text', { where, value: typed, most: rule.most })
    : new UserError('bad-setting', { where, value: typed, allowed: [...rule] })
}

function keptForm(name: SettingName, typed: string): string {
  const rule = settingRule(name)
  // A text is kept as it was written.
  if ('most' in rule) return typed.normalize('NFC').trim()
  const value = foldTyped(typed)
  return rule.includes('on') ? (SWITCH.get(value) ?? value) : value
}

/**
 * Saves a setting through conf (atomically, mode 600); an empty text is one that is not set. A file that cannot be understood is
 * somebody's work: it is set aside, and its new name given, or null. Throws `bad-setting`, `bad-text`, `settings-unreadable`,
 * `settings-newer` and `settings-unwritable`.
 */
export async function writeSetting(name: SettingName, typed: string, file: string): Promise<string | null> {
  const value = allowed(name, typed, name)
  const { trouble } = openSettings(file)
  if (trouble && !isBroken(trouble)) throw trouble
  const { default: Conf } = await import('conf')
  try {
    const keptAs = trouble && setAside(file)
    const conf = new Conf<Record<string, unknown>>({
      cwd: dirname(file),
      configName: basename(file, '.json'),
      accessPropertiesByDotNotation: false,
      configFileMode: 0o600,
    })
    const before = existsSync(file) ? readRegular(file) : null
    const { [name]: _, ...others } = conf.store
    conf.store = { ...others, version: SETTINGS_VERSION, ...(value === '' ? {} : { [name]: value }) }
    if (isWhole(file)) return keptAs
    // On a full disk what conf writes comes out short, without an error.
    if (before) writeFileSync(file, before)
    else rmSync(file, { force: true })
    throw new Error('ENOSPC')
  } catch (error) {
    throw new UserError('settings-unwritable', { file, reason: reasonOf(error) }, { cause: error })
  }
}

/** Whether this says that the file is no settings file any more, which no program can mend in place. */
export function isBroken(trouble: UserError): boolean {
  return isUserError(trouble, 'settings-unreadable') && trouble.data.reason === 'JSON'
}

function isWhole(file: string): boolean {
  try {
    JSON.parse(readRegularText(file))
    return true
  } catch {
    return false
  }
}

/** What the file says; nothing where there is none. Throws `settings-unreadable` and `settings-newer`. */
function readSettingsFile(file: string): SavedSettings {
  let json: string
  try {
    json = readRegularText(file)
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
