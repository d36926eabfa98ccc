import { expect, it } from 'vitest'
import { hanging, keyLines, leftRight } from '../../src/views/parts/lines.ts'
import { pageOf } from '../support/page.ts'

it('breaks key hints between two hints, and inside one only where it is longer than the line', () => {
  expect(keyLines('Enter 送出　? 猜的　q 離開', pageOf(20))).toEqual(['Enter 送出　? 猜的', 'q 離開'])
  expect(keyLines('標題\nEnter 送出　q 離開', pageOf(40))).toEqual(['標題', 'Enter 送出　q 離開'])
  expect(keyLines('重新出題（已答的仍計入進度）　q 離開', pageOf(12))).toEqual(['重新出題（已', '答的仍計入進', '度）　q 離開'])
})

it('sets two texts on one line with two cells or more between them, and otherwise the second below, indented', () => {
  expect(leftRight('第一題', 'q 離開', 14)).toEqual(['第一題  q 離開'])
  expect(leftRight('第一題', 'q 離開', 20)).toEqual(['第一題        q 離開'])
  expect(leftRight('第一題', 'q 離開', 13)).toEqual(['第一題', '    q 離開'])
  expect(leftRight('第一題', 'q 離開', 7)).toEqual(['第一題', ' q 離開'])
})

it('hangs a text behind its prefix, which stands above where hardly a word is left beside it', () => {
  expect(hanging('名詞　', '交付與售後的支援。', 14)).toEqual(['名詞　交付與售', '      後的支', '      援。'])
  expect(hanging('名詞　', '交付與售後', 10)).toEqual(['名詞', '交付與售後'])
  expect(hanging('名詞　', '交付', 3)).toEqual(['名', '詞', '交', '付'])
  expect(hanging('    ', '交付與售後', 8)).toEqual(['交付與售', '後'])
})
