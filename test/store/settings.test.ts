import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import type { SettingName } from '../../src/settings.ts'
import { findSetting, openSettings, writeSetting } from '../../src/store/settings.ts'
import { freshHome } from '../support/screen.ts'

const readSetting = (name: SettingName, file: string, env: NodeJS.ProcessEnv) => findSetting(name, env, openSettings(file))

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

it('of a file that cannot be understood is the default, and said; saving one sets the file aside', async () => {
  for (const text of ['{"ambiguous":', '[]', '']) {
    const file = fileWith(text)
    const { saved, trouble } = openSettings(file)
    expect([saved, trouble?.data]).toEqual([{}, { file, reason: 'JSON' }])
    const keptAs = join(dirname(file), 'settings.broken-1.json')
    expect(await writeSetting('ambiguous', 'wide', file)).toBe(keptAs)
    expect(readFileSync(keptAs, 'utf8')).toBe(text)
    expect(readSetting('ambiguous', file, {})).toMatchObject({ value: 'wide', fault: null })
  }
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
  expect(openSettings(file)).toMatchObject({ saved: {}, trouble: newer })
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
  expect(readSetting('borders', file, {})).toMatchObject({ value: 'line', source: 'default', fault: failure(`${file}: borders`) })
  expect(() => readSetting('borders', file, { SALESCOURSE_BORDERS: 'double' })).toThrow(failure('SALESCOURSE_BORDERS'))
  await expect(writeSetting('borders', 'double', fileWith())).rejects.toEqual(failure('borders'))
})

it('of a file that cannot be read or written says which and why; one in a folder that is none is the default', async () => {
  const folder = dirname(fileWith())
  const failure = (code: string, file: string, reason: string) => expect.objectContaining({ code, data: { file, reason } })
  const unreadable = failure('settings-unreadable', folder, 'EISDIR')
  expect(openSettings(folder).trouble).toEqual(unreadable)
  await expect(writeSetting('borders', 'ascii', folder)).rejects.toEqual(unreadable)
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
    fault: null,
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

it.each([[{ toString: 1 }], [['ascii']], [null], [7], [true]])('of the file that is %j is no text, and said', value => {
  const { fault, value: used } = readSetting('borders', fileWith(JSON.stringify({ borders: value })), {})
  expect([fault?.data, used]).toEqual([expect.objectContaining({ value: JSON.stringify(value) }), 'line'])
})
