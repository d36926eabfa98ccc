import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { nodeFits, spaceSuffices, widthSuffices } from '../../src/commands/doctor/limits.ts'

it.each([
  ['18.20.8', false],
  ['20.18.9', false],
  ['20.19.0', true],
  ['21.99.0', false],
  ['22.12.9', false],
  ['22.13.0', true],
  ['23.99.0', false],
  ['24.0.0', true],
  ['26.1.0', true],
])('Node %s fits as far as the engines of package.json say so: %j', (version, fits) => {
  expect(JSON.parse(readFileSync('package.json', 'utf8')).engines.node).toBe('^20.19 || ^22.13 || >=24')
  expect(nodeFits(version)).toBe(fits)
})

it('ten megabytes are the least that must be free', () => {
  expect([spaceSuffices(10 * 1024 * 1024), spaceSuffices(10 * 1024 * 1024 - 1)]).toEqual([true, false])
})

it('a line of 36 cells is the narrowest for tables', () => {
  expect([widthSuffices(36), widthSuffices(35)]).toEqual([true, false])
})
