import { expect, it } from 'vitest'
import { zhHant } from '../../src/locales/zh-Hant.ts'
import { pseudoLocale, strayChinese } from '../support/pseudo-locale.ts'
import { REFUSALS, REMARKS } from '../support/told-exchange.ts'

it.each(Object.entries(REFUSALS))('refusal %s is a sentence, in the language of the program alone', (code, data) => {
  const tell = ({ import: words, problems }: typeof zhHant) =>
    (words.refusals[code as keyof typeof REFUSALS] as (told: unknown, sentences: unknown) => string)(data, problems)
  expect(tell(zhHant)).toMatch(/[。…]$/)
  expect(strayChinese(tell(pseudoLocale))).toEqual([])
})

it.each(Object.entries(REMARKS))('remark %s is a sentence, in the language of the program alone', (code, data) => {
  const tell = ({ import: words }: typeof zhHant) =>
    (words.remarkTexts[code as keyof typeof REMARKS] as (told: unknown) => string)(data)
  expect(tell(zhHant)).not.toBe('')
  expect(strayChinese(tell(pseudoLocale))).toEqual([])
})
