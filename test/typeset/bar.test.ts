import { expect, it } from 'vitest'
import { bar } from '../../src/typeset/bar.ts'

it.each([
  [0, 10, '..........'],
  [0.001, 10, '#.........'],
  [0.5, 10, '#####.....'],
  [0.999, 10, '#########.'],
  [1, 10, '##########'],
  [1.5, 4, '####'],
  [-1, 4, '....'],
  [null, 4, '    '],
  [Number.NaN, 4, '    '],
  [0.5, 1, '#'],
  [0.5, 0, ''],
  [0.5, -3, ''],
])('bar(%d, %d) is %j', (fraction, cells, expected) => {
  expect(bar(fraction, cells)).toBe(expected)
})
