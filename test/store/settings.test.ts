import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { UserError } from '../../src/errors/user-error.ts'
import { readSetting, writeSetting } from '../../src/store/settings.ts'
import { freshHome } from '../support/screen.ts'

function fileWith(text?: string): string {
  const file = join(freshHome(), 'settings.json')
  mkdirSync(dirname(file), { recursive: true })
  if (text !== undefined) writeFileSync(file, text)
  return file
}

it('is the default, then what the file says, then what the environment says', async () => {
  const file = fileWith()
  expect(readSetting('ambiguous', file, {})).toEqual({ value: 'narrow', source: 'default' })
  await writeSetting('ambiguous', 'ＷＩＤＥ ', file)
  expect(readSetting('ambiguous', file, {})).toEqual({ value: 'wide', source: 'file' })
  expect(readSetting('ambiguous', file, { SALESCOURSE_AMBIGUOUS: 'narrow' })).toEqual({ value: 'narrow', source: 'environment' })
})

it('keeps the other settings of the file, and is readable by its owner only', async () => {
  const file = fileWith('{"borders":"ascii","later":1}')
  await writeSetting('ambiguous', 'wide', file)
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ version: 1, ambiguous: 'wide', borders: 'ascii', later: 1 })
  expect(statSync(file).mode & 0o777).toBe(0o600)
})

it.each([
  ['bad-setting', fileWith('{"ambiguous":"both"}')],
  ['settings-unreadable', fileWith('{"ambiguous":')],
  ['settings-unreadable', fileWith('[]')],
])('says %s and never falls back in silence', async (code, file) => {
  const before = readFileSync(file, 'utf8')
  expect(() => readSetting('ambiguous', file, {})).toThrow(code)
  if (code === 'settings-unreadable') await expect(writeSetting('ambiguous', 'wide', file)).rejects.toThrow(UserError)
  expect(readFileSync(file, 'utf8')).toBe(before)
})

it('refuses a value it cannot have', async () => {
  const file = fileWith()
  await expect(writeSetting('borders', 'double', file)).rejects.toThrow('bad-setting')
})

it('of a file without a version, from the first program that had settings, still holds', () => {
  expect(readSetting('borders', fileWith('{"borders":"ascii"}'), {}).value).toBe('ascii')
})

it('of a later program is left alone', async () => {
  const file = fileWith('{"version":2,"borders":"ascii"}')
  const newer = expect.objectContaining({ code: 'settings-newer' })
  expect(() => readSetting('borders', file, {})).toThrow(newer)
  await expect(writeSetting('borders', 'line', file)).rejects.toEqual(newer)
  expect(readFileSync(file, 'utf8')).toBe('{"version":2,"borders":"ascii"}')
})
