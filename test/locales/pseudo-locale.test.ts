import { expect, it } from 'vitest'
import { pseudoLocale, strayChinese } from '../support/pseudo-locale.ts'

it.each([
  ['', []],
  ['plain ✓ → text', []],
  ['»全部« 1/2', []],
  ['»章節\n沒有«', []],
  ['»（»甲«）«', []],
  ['»章«，»節«', ['»章«，»節«']],
  ['»章«\nan（»節«）', ['an（»節«）']],
  ['»章«\u3000»節«', ['»章«\u3000»節«']],
  ['\u001B[1mㄅ\u001B[22m', ['ㄅ']],
  ['»章« «', ['»章« «', '»章« « (-1 open)']],
  ['»章', ['»章 (1 open)']],
])('strayChinese(%j) is %j', (text, strays) => {
  expect(strayChinese(text)).toEqual(strays)
})

it('marks strings, what functions give, and what stands in lists and groups', () => {
  expect(pseudoLocale.nextStep).toBe('»下一步«')
  expect(pseudoLocale.chapter(2)).toBe('»第 2 章«')
  expect(pseudoLocale.punctuation.brackets(pseudoLocale.question.true)).toBe('»（»對«）«')
  expect(pseudoLocale.help.commands.list.examples).toEqual([
    ['»list«', '»一章一行«'],
    ['»list 3«', '»第 3 章的小節«'],
  ])
})

it('takes no Chinese that it did not say itself', () => {
  expect(() => pseudoLocale.punctuation.list(['甲', 'b'])).toThrow('甲')
  expect(() => pseudoLocale.errors['unknown-setting']({ name: 'x', known: ['設定'] }, String)).toThrow('設定')
})
