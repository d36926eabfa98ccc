import { describe, expect, it } from 'vitest'
import { loadLocale, localeTag } from '../../src/locales/load-locale.ts'
import { zhHant } from '../../src/locales/zh-Hant.ts'

describe('localeTag', () => {
  const known = ['zh-Hant', 'en']

  it.each([
    [{}, 'zh-Hant'],
    [{ LANG: 'C.UTF-8' }, 'zh-Hant'],
    [{ LANG: 'en_US.UTF-8' }, 'en'],
    [{ LANG: 'en' }, 'en'],
    [{ LANG: 'eng' }, 'zh-Hant'],
    [{ LANG: 'en_GB@euro', LC_MESSAGES: 'zh_Hant_TW' }, 'zh-Hant'],
    [{ LANG: 'zh_Hant', LC_ALL: 'EN_us' }, 'en'],
    [{ LC_ALL: 'en_US', SALESCOURSE_LANG: 'zh-hant' }, 'zh-Hant'],
    [{ LC_ALL: 'en_US', SALESCOURSE_LANG: 'xx' }, 'en'],
  ])('of %j is %s', (env, tag) => {
    expect(localeTag(env, known)).toBe(tag)
  })

  it('is the one language there is, whatever is asked for', () => {
    expect(localeTag({ LANG: 'en_US.UTF-8' })).toBe('zh-Hant')
  })
})

it.each(['zh-Hant', 'xx', 'constructor'])('loadLocale(%j) loads a whole language', async tag => {
  expect(await loadLocale(tag)).toBe(zhHant)
})
