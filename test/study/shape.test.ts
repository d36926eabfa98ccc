import { describe, expect, it } from 'vitest'
import { flag, hasFields, listOf, map, number, optional, orNull, shape, text } from '../../src/study/shape.ts'

describe('a kind', () => {
  it.each([
    ['text', text, 'a', 1],
    ['number', number, 1, '1'],
    ['flag', flag, false, 0],
    ['map', map, {}, []],
    ['map, which null is not', map, {}, null],
    ['text or null', orNull(text), null, undefined],
    ['list of texts', listOf(text), ['a'], ['a', 1]],
    ['list, which no map is', listOf(text), [], { length: 0 }],
    ['shape', shape({ name: text }), { name: 'a', age: 3 }, { age: 3 }],
  ])('%s', (_name, kind, sound, unsound) => {
    expect([kind(sound), kind(unsound)]).toEqual([true, false])
  })
})

it('a field that is optional may be absent, but not of another kind', () => {
  const fields = { name: text, flagged: optional(flag) }
  const found = [{ name: 'a' }, { name: 'a', flagged: true }, { name: 'a', flagged: 'yes' }, { flagged: true }]
  expect(found.map(value => hasFields(value, fields))).toEqual([true, true, false, false])
})
