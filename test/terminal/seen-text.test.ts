import { expect, it } from 'vitest'
import { SeenText } from '../../src/terminal/seen-text.ts'
import { blockOf, pageFrom } from '../../src/typeset/paging.ts'

const BLOCKS = ['a', 'b', 'c', 'd'].map(line => blockOf([line]))
const page = (block: number, height: number) => pageFrom(BLOCKS, { block, line: 0 }, height)

function see(start: number, ...pages: [block: number, height: number][]) {
  const seen = new SeenText({ passage: 0, block: start })
  return pages.map(([block, height]) => seen.add(0, page(block, height))).at(-1)
}

it('a passage was seen when all its pages were, whatever the way back and forth', () => {
  expect(see(0, [0, 2])).toEqual({ block: 0, whole: false })
  expect(see(0, [0, 2], [2, 2])).toEqual({ block: 2, whole: true })
  expect(see(0, [0, 2], [0, 1], [2, 2])).toEqual({ block: 2, whole: true })
})

it('its end alone, jumped to, is not all of it; what was passed over then is', () => {
  expect(see(0, [3, 2])).toEqual({ block: 0, whole: false })
  expect(see(0, [0, 2], [3, 2])).toEqual({ block: 2, whole: false })
  expect(see(0, [0, 2], [3, 2], [2, 2])).toEqual({ block: 2, whole: true })
})

it('what stands before the place where reading goes on was seen earlier', () => {
  expect(see(2, [2, 2])).toEqual({ block: 2, whole: true })
  expect(see(2, [1, 1])).toEqual({ block: 1, whole: false })
})

it('each passage is seen for itself', () => {
  const seen = new SeenText({ passage: 0, block: 2 })
  expect(seen.add(1, page(2, 2))).toEqual({ block: 0, whole: false })
  expect(seen.add(1, page(0, 4))).toEqual({ block: 0, whole: true })
})
