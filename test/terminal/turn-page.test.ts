import { describe, expect, it } from 'vitest'
import type { Turn } from '../../src/terminal/prompter.ts'
import { blocksAt, type Reading, standing, turnPage } from '../../src/terminal/turn-page.ts'
import { BEGINNING, blockOf, pageFrom } from '../../src/typeset/paging.ts'

/** Two passages: pages of three lines begin at the blocks 0 and 2 of the first, and 0 and 1 of the second. */
const PASSAGES = [
  [blockOf(['客戶', 'b']), { lines: ['c'], stop: true }, blockOf(['d', 'e'])],
  [blockOf(['f', 'g']), blockOf(['h', '大客', '戶'])],
]
const HEIGHT = 3

function at(passage: number, block: number, more: Partial<Reading> = {}): Reading {
  return { passage, from: { block, line: 0 }, entry: 'below', search: null, told: false, ...more }
}

function turn(reading: Reading, ...kinds: (Turn['kind'] | `find ${string}`)[]) {
  let current = reading
  for (const kind of kinds) {
    const page = pageFrom(blocksAt(PASSAGES, current.passage), current.from, HEIGHT)
    const made = kind.startsWith('find ') ? { kind: 'find' as const, typed: kind.slice(5) } : { kind }
    const next = turnPage(current, made as Exclude<Turn, { kind: 'resized' }>, { passages: PASSAGES, page, height: HEIGHT })
    if ('kind' in next) return `${next.kind} ${next.passage}`
    current = next
  }
  const { passage, from, entry } = current
  return `${passage}:${from.block}.${from.line} ${entry}`
}

describe('reading on', () => {
  it.each(['enter', 'forward'] as const)('with %s goes to the next page, and from the last one to the next passage', key => {
    expect(turn(at(0, 0), key)).toBe('0:2.0 below')
    expect(turn(at(0, 0), key, key)).toBe('1:0.0 below')
  })

  it('at the very end wants Enter: a held space bar begins nothing', () => {
    expect(turn(at(1, 1), 'forward')).toBe('1:1.0 standing')
    expect(turn(at(1, 1), 'enter')).toBe('finished 1')
  })
})

describe('going back', () => {
  it('shows the page before on a new screen, and before the first one the last of the passage before', () => {
    expect(turn(at(1, 1), 'back')).toBe('1:0.0 anew')
    expect(turn(at(1, 1), 'back', 'back')).toBe('0:2.0 anew')
    expect(turn(at(0, 0), 'back')).toBe('0:0.0 standing')
  })

  it('and on again prints below what stands there', () => {
    expect(turn(at(0, 2), 'back', 'forward')).toBe('0:2.0 below')
  })
})

describe('the beginning and the end of a passage', () => {
  it('are gone to on a new screen', () => {
    expect(turn(at(1, 1), 'start')).toBe('1:0.0 anew')
    expect(turn(at(0, 0), 'end')).toBe('0:2.0 anew')
  })

  it('are other places in every passage', () => {
    expect(turn(at(1, 0), 'back')).toBe('0:2.0 anew')
    expect(turn({ ...at(0, 0), from: { block: 0, line: 1 } }, 'start')).toBe('0:0.0 anew')
  })

  it('are left as they are by who is there', () => {
    expect(turn({ ...at(0, 2), from: { block: 2, line: 1 } }, 'end')).toBe('0:2.1 standing')
    expect(turn(at(1, 0), 'start')).toBe('1:0.0 standing')
    expect(turn(at(1, 1), 'end')).toBe('1:1.0 standing')
  })
})

describe('looking for words', () => {
  it('goes to the next place from this page on, to the one behind it, and round the end', () => {
    expect(turn(at(0, 0), 'find 客戶')).toBe('0:0.0 anew')
    expect(turn(at(0, 2), 'find 客戶')).toBe('1:1.0 anew')
    expect(turn(at(0, 0), 'find 客戶', 'again')).toBe('1:1.0 anew')
    expect(turn(at(0, 0), 'find 客戶', 'again', 'again')).toBe('0:0.0 anew')
  })

  it('again after reading on goes on behind the last place', () => {
    expect(turn(at(0, 0), 'find 客戶', 'forward', 'again')).toBe('1:1.0 anew')
  })

  it('says which place of how many it is, once', () => {
    const found = turnPage(at(0, 2), { kind: 'find', typed: ' 客戶 ' }, { passages: PASSAGES, page: page(0, 2), height: HEIGHT })
    expect(found).toMatchObject({ told: true, search: { typed: '客戶', hit: { passage: 1, block: 1, number: 2, of: 2 } } })
    expect(standing(found as Reading)).toMatchObject({ told: false, entry: 'standing', search: { typed: '客戶' } })
  })

  it('that are nowhere stays, and says so', () => {
    const lost = turnPage(at(0, 2), { kind: 'find', typed: '沒有' }, { passages: PASSAGES, page: page(0, 2), height: HEIGHT })
    expect(lost).toMatchObject({ from: { block: 2 }, entry: 'standing', told: true, search: { hit: null } })
    expect(turn(at(0, 2), 'find 沒有', 'again')).toBe('0:2.0 standing')
    expect(turn(at(0, 2), 'again')).toBe('0:2.0 standing')
    expect(turn(at(0, 2), 'find |')).toBe('0:2.0 standing')
  })

  it('again goes through the passages in their order, whichever block it is', () => {
    const passages = [
      [blockOf(['a']), blockOf(['b']), blockOf(['客戶'])],
      [blockOf(['客戶'])],
      [blockOf(['a']), blockOf(['客戶'])],
    ]
    const shown = { passages, page: pageFrom(blocksAt(passages, 1), BEGINNING, HEIGHT), height: HEIGHT }
    const hit = { passage: 1, block: 0, number: 2, of: 3 }
    const reading = at(1, 0, { search: { typed: '客戶', words: ['客戶'], hit } })
    expect(turnPage(reading, { kind: 'again' }, shown)).toMatchObject({ passage: 2, from: { block: 1 } })
  })

  it('again where none were found goes on looking behind this page', () => {
    const search = { typed: '大客戶', words: ['大客戶'], hit: null }
    expect(turn(at(0, 2, { search }), 'again')).toBe('1:1.0 anew')
    expect(turn(at(1, 1, { search }), 'again')).toBe('1:1.0 anew')
  })

  it('shows the line that has them of a block taller than the screen', () => {
    const tall = [[blockOf(['a', 'b', 'c', 'd', '客戶', 'f'])]]
    const found = turnPage(at(0, 0), { kind: 'find', typed: '客戶' }, { passages: tall, page: page(0, 0), height: HEIGHT })
    expect(found).toMatchObject({ from: { block: 0, line: 4 } })
  })
})

describe('the practice of a passage', () => {
  it('begins at its end alone', () => {
    expect(turn(at(0, 0), 'practise')).toBe('0:0.0 standing')
    expect(turn(at(0, 2), 'practise')).toBe('practise 0')
  })
})

it('leaving says where', () => {
  expect(turn(at(1, 0), 'leave')).toBe('left 1')
})

function page(passage: number, block: number) {
  return pageFrom(blocksAt(PASSAGES, passage), block === 0 ? BEGINNING : { block, line: 0 }, HEIGHT)
}
