import { expect, it } from 'vitest'
import { createTheme } from '../../src/typeset/theme.ts'

const looks = (level: 0 | 1 | 2 | 3) => {
  const { callout, hyperlink: _none, ...styles } = createTheme(level)
  return [...Object.entries(styles), ...Object.entries(callout)].map(([name, style]) => [name, style('字')] as const)
}

it('writes no escape byte at level 0, whatever the environment says', () => {
  // A strikethrough that no colour shows is written as in the source: without it the text would say the opposite.
  for (const [name, text] of looks(0)) expect(text).toBe(name === 'deleted' ? '~~字~~' : '字')
})

it('uses only the 16 colours of the terminal, at every level', () => {
  expect(looks(3)).toEqual(looks(1))
})

it('never writes in grey, dim, white or black', () => {
  for (const [name, text] of looks(1)) expect([name, text]).not.toEqual([name, expect.stringMatching(/\[(?:2|30|37|90|97)m/)])
})

it('keeps yellow for frames', () => {
  expect(looks(1).flatMap(([name, text]) => (/\[[39]3m/.test(text) ? [name] : []))).toEqual(['warning'])
  expect(createTheme(1).warning('字')).not.toContain('\x1b[33m')
})
