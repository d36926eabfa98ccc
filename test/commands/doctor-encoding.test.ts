import { expect, it } from 'vitest'
import { encodingOf } from '../../src/commands/doctor/encoding.ts'

it.each([
  ['linux', { LANG: 'zh_TW.UTF-8' }, null, { ok: true, value: 'zh_TW.UTF-8' }],
  ['linux', { LANG: 'zh_TW.Big5' }, null, { ok: false, value: 'zh_TW.Big5' }],
  ['linux', { LC_ALL: 'C', LANG: 'zh_TW.UTF-8' }, null, { ok: false, value: 'C' }],
  ['darwin', {}, null, { ok: true, value: '' }],
  ['win32', {}, 'Active code page: 65001\r\n', { ok: true, value: 'chcp 65001' }],
  ['win32', { LANG: 'C.UTF-8' }, '\xa8\xcf\xa5\xce\xa4\xa4: 950\r\n', { ok: false, value: 'chcp 950' }],
  ['win32', {}, null, { ok: true, value: '' }],
] as const)('on %s with %j and the code page %j the encoding is %j', (platform, env, page, encoding) => {
  expect(encodingOf(env, platform, () => page)).toEqual(encoding)
})
