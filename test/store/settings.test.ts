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
  expect(readSetting('ambiguous', file, {})).toMatchObject({ value: 'narrow', source: 'default' })
  await writeSetting('ambiguous', 'ＷＩＤＥ ', file)
  expect(readSetting('ambiguous', file, {})).toMatchObject({ value: 'wide', source: 'file' })
  expect(readSetting('ambiguous', file, { SALESCOURSE_AMBIGUOUS: 'narrow' })).toMatchObject({
    value: 'narrow',
    source: 'environment',
  })
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
  const newer = expect.objectContaining({ code: 'settings-newer', data: { file } })
  expect(() => readSetting('borders', file, {})).toThrow(newer)
  await expect(writeSetting('borders', 'line', file)).rejects.toEqual(newer)
  expect(readFileSync(file, 'utf8')).toBe('{"version":2,"borders":"ascii"}')
})

it('may be switched on and off in other words too', () => {
  const plain = (value: string) => readSetting('plain', fileWith(), { SALESCOURSE_PLAIN: value }).value
  expect(['on', '1', 'TRUE', ' yes '].map(plain)).toEqual(['on', 'on', 'on', 'on'])
  expect(['off', '0', 'false', 'ｎｏ'].map(plain)).toEqual(['off', 'off', 'off', 'off'])
})

it('that cannot be says where it stands, and what it may be', async () => {
  const file = fileWith('{"borders":"double"}')
  const failure = (where: string) =>
    expect.objectContaining({ code: 'bad-setting', data: { where, value: 'double', allowed: ['line', 'ascii'] } })
  expect(() => readSetting('borders', file, {})).toThrow(failure(`${file}: borders`))
  expect(() => readSetting('borders', file, { SALESCOURSE_BORDERS: 'double' })).toThrow(failure('SALESCOURSE_BORDERS'))
  await expect(writeSetting('borders', 'double', fileWith())).rejects.toEqual(failure('borders'))
})

it('of a file that cannot be read or written says which and why; one in a folder that is none is the default', async () => {
  const [folder, broken] = [dirname(fileWith()), fileWith('{')]
  const failure = (code: string, file: string, reason: string) => expect.objectContaining({ code, data: { file, reason } })
  expect(() => readSetting('borders', folder, {})).toThrow(failure('settings-unreadable', folder, 'EISDIR'))
  expect(() => readSetting('borders', broken, {})).toThrow(failure('settings-unreadable', broken, 'JSON'))
  const nowhere = join(fileWith('{}'), 'settings.json')
  expect(readSetting('borders', nowhere, {}).source).toBe('default')
  const unwritable = { code: 'settings-unwritable', data: { file: nowhere, reason: expect.stringMatching(/^E[A-Z]+$/) } }
  await expect(writeSetting('borders', 'ascii', nowhere)).rejects.toEqual(expect.objectContaining(unwritable))
})

it('of free text is kept as it was written, without the spaces around it', async () => {
  const file = fileWith()
  await writeSetting('name', '  Wang Xiaoming 王小明 ', file)
  expect(readSetting('name', file, {})).toEqual({
    value: 'Wang Xiaoming 王小明',
    source: 'file',
    variable: 'SALESCOURSE_NAME',
  })
  expect(readSetting('name', file, { SALESCOURSE_NAME: '陳Ａ' }).value).toBe('陳Ａ')
})

it('of free text is not set where it is empty, and leaves nothing in the file', async () => {
  const file = fileWith('{"name":"王小明","borders":"ascii"}')
  await writeSetting('name', ' ', file)
  expect(readSetting('name', file, {})).toMatchObject({ value: '', source: 'default' })
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ version: 1, borders: 'ascii' })
})

it.each([
  ['字'.repeat(40), true],
  ['𠮷'.repeat(40), true],
  ['字'.repeat(41), false],
  ['a\nb', false],
  ['a\u001B[2Jb', false],
  ['a\u2028b', false],
  ['a\u202Eb', false],
  ['\u{1F468}\u200D\u{1F469}', true],
])('a name can be %j: %s', async (name, can) => {
  const saved = writeSetting('name', name, fileWith())
  await (can
    ? saved
    : expect(saved).rejects.toThrow(
        expect.objectContaining({ code: 'bad-text', data: { where: 'name', value: name, most: 40 } }),
      ))
})

it.each([
  [{ ACCESSIBLE: '1' }, 'on', 'ACCESSIBLE'],
  [{ ACCESSIBLE: 'yes' }, 'on', 'ACCESSIBLE'],
  [{ ACCESSIBLE: '0' }, 'off', 'SALESCOURSE_PLAIN'],
  [{ ACCESSIBLE: 'False' }, 'off', 'SALESCOURSE_PLAIN'],
  [{ ACCESSIBLE: '' }, 'off', 'SALESCOURSE_PLAIN'],
  [{ ACCESSIBLE: '1', SALESCOURSE_PLAIN: '0' }, 'off', 'SALESCOURSE_PLAIN'],
])('plain with %j is %s by %s', (env, value, variable) => {
  expect(readSetting('plain', fileWith(), env)).toMatchObject({ value, variable })
})

it('ACCESSIBLE says nothing of other settings, and switched off nothing at all', () => {
  expect(readSetting('borders', fileWith('{"borders":"ascii"}'), { ACCESSIBLE: '1' }).value).toBe('ascii')
  expect(readSetting('plain', fileWith('{"plain":"on"}'), { ACCESSIBLE: '0' }).value).toBe('on')
})
