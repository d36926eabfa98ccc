import { expect, it } from 'vitest'
import { foldCase, foldTyped, normalizeTyped } from '../../src/text/normalize.ts'

it('takes the forms of one letter for one', () => {
  expect(foldCase('ＡＰ　精神 ﬁ ２０％')).toBe('ap 精神 fi 20%')
  expect(foldCase('e\u0301')).toBe('é')
})

it('keeps the case of what was typed, unless case means nothing, and drops the spaces around it', () => {
  expect(normalizeTyped('　Ｓeed－１ ')).toBe('Seed-1')
  expect(foldTyped('　Ｑ ')).toBe('q')
})
